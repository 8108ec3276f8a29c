import type { KnownTable } from "../tables/known-tables.js";
import { plainWords } from "../tables/plain-words.js";
import { tableNamed } from "../tables/table-named.js";

/** What a sheet is for. */
export type SheetKind =
  | { readonly is: "product" | "ics" | "other" }
  | { readonly is: "table"; readonly table: KnownTable };

/** The names that the sheets have which are no IXIT table. */
export const sheetNamesKnown = { product: "DUT Identification", ics: "ICS" } as const;

/**
 * What each of the sheets of a workbook is for, by their names. Of two that could be the same the one with
 * the better name is, or the first.
 */
export function kindsOf(names: readonly string[]): readonly SheetKind[] {
  const meant = names.map((name) => ({ ...kindNamed(name), at: names.indexOf(name) }));
  return meant.map((one, at) => {
    const best = meant
      .filter(({ id }) => id === one.id)
      .sort((a, b) => Number(b.exact) - Number(a.exact) || a.at - b.at)[0];
    return one.kind.is === "other" || best?.at === at ? one.kind : { is: "other" };
  });
}

interface NamedKind {
  readonly kind: SheetKind;
  readonly id: string;
  readonly exact: boolean;
}

function kindNamed(name: string): NamedKind {
  const words = plainWords(name).join(" ");
  if (words === "ics" || words === "implementation conformance statement") {
    return { kind: { is: "ics" }, id: "ics", exact: name === sheetNamesKnown.ics };
  }
  if (/^(dut|product|device)( identification| information)?$/.test(words)) {
    return { kind: { is: "product" }, id: "product", exact: name === sheetNamesKnown.product };
  }
  const named = tableNamed(name);
  // A name that is only near could be any sheet.
  if (!named || named.likeness === "near")
    return { kind: { is: "other" }, id: "other", exact: false };
  return {
    kind: { is: "table", table: named.table },
    id: named.table.key,
    exact: named.likeness === "exact",
  };
}
