import { type IxitTable, ixitTables } from "@bollard/etsi-ts-103-701";
import { prose } from "./prose.ts";
import type { Random } from "./random.ts";

type Field = IxitTable["fields"][number];
type FieldValue = Field["value"];

const tables: readonly IxitTable[] = ixitTables("2.1.1");

/** The tables that have a row an entry. */
export const manyRowed: readonly IxitTable[] = tables.filter(({ rows }) => rows === "many");

/** How many entries a table that is referred to has. */
const known = 10;

/**
 * A complete IXIT of V2.1.1: every table, every field, facets declared, references that lead
 * somewhere, with about that many entries.
 */
export function completeIxit(random: Random, entries: number): Record<string, unknown> {
  const each = Math.ceil(entries / manyRowed.length);
  return Object.fromEntries(
    tables.map((table) => [
      table.key,
      table.rows === "one"
        ? fields(random, table, () => prose(random, 1))
        : Array.from({ length: each }, (_, index) => ixitEntry(random, table, index + 1)),
    ]),
  );
}

/** One entry of a table with every field. */
export function ixitEntry(
  random: Random,
  table: IxitTable,
  number: number,
): Record<string, unknown> {
  return { id: `${table.key}-${number}`, ...fields(random, table, () => prose(random, 1)) };
}

function fields(
  random: Random,
  { fields: all }: IxitTable,
  text: () => string,
): Record<string, unknown> {
  const written = all
    .filter(({ value }) => value.kind !== "id")
    .map((field) => [field.key, content(random, field, text())]);
  return Object.fromEntries(written);
}

function content(random: Random, { value, facets }: Field, text: string): unknown {
  if (value.kind === "boolean") return random.chance(0.8);
  if (value.kind === "text" && (facets.length === 0 || random.chance(0.9))) return text;
  const declared = facets.map((facet) => [facet.key, madeUpValue(random, facet.value)]);
  return {
    text: text.split(". ")[0],
    ...(value.kind !== "text" && { value: madeUpValue(random, value) }),
    ...Object.fromEntries(declared),
  };
}

function madeUpValue(random: Random, value: FieldValue): unknown {
  if (value.kind === "boolean") return random.chance(0.8);
  if (value.kind === "number") return random.between(1, 64);
  if (value.kind === "choice")
    return value.many ? value.of.slice(0, 3) : random.pick(value.of as [string]);
  if (value.kind !== "references") return "TLS 1.3, AES-128-GCM";
  const key = (value.to[0] ?? "").replace(/^\d+-/, "");
  return [`${key}-${random.between(1, known)}`];
}
