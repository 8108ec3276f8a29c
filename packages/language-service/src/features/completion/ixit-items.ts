import type { IxitTable } from "@bollard/etsi-ts-103-701";
import { tablesOf } from "@bollard/etsi-ts-103-701/assess";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { LintedDocument } from "../../document.js";
import { editionsOf, type IxitPlace, ixitPlaces } from "../../specification/ixit-place.js";
import { entriesOf, subjectOf } from "../../specification/specification.js";
import type { Cursor } from "./cursor.js";
import { entryItems, nextId } from "./entry-items.js";
import { complete, inOrder, nameText, type Typing, valueText } from "./typing.js";

/** What may be named or written at a place below `ixit`, by the edition that is claimed. */
export function ixitItems(
  document: LintedDocument,
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] {
  const subject = subjectOf(document);
  if (subject === undefined) return [];
  const editions = editionsOf(subject);
  if (cursor.path.length === 1) {
    return cursor.part === "name" ? tableItems(editions.flatMap(tablesOf), cursor, typing) : [];
  }
  const places = ixitPlaces(cursor.path, editions);
  const [place] = places;
  if (place === undefined) return [];
  if (place.value !== undefined && (cursor.part === "value" || place.inList)) {
    return valueItems(document, place, typing);
  }
  if (cursor.part === "value") return [];
  if (place.isTable) return cursor.inFlow ? [] : [newEntry(document, place.table, "- ", typing)];
  return place.field === undefined
    ? fieldItems(document, places, cursor, typing)
    : facetItems(places, cursor, typing);
}

function tableItems(
  tables: readonly IxitTable[],
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] {
  const items = fresh(tables, cursor).map(({ key, name, title, purpose }) => ({
    ...complete(key, nameText(key, !cursor.inFlow, typing), CompletionItemKind.Module, typing),
    detail: `${name}, ${title}`,
    documentation: purpose,
  }));
  return inOrder(items);
}

function fieldItems(
  document: LintedDocument,
  places: readonly IxitPlace[],
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] {
  const fields = fresh(
    places.flatMap(({ table }) => table.fields),
    cursor,
  );
  const items = fields.map(({ key, name, meaning, value }) =>
    value.kind === "id" && places[0] && !typing.colon
      ? newEntry(document, places[0].table, "", typing)
      : {
          ...complete(key, nameText(key, false, typing), CompletionItemKind.Field, typing),
          detail: name,
          documentation: meaning,
        },
  );
  return inOrder(items);
}

/** Begins an entry with the next id that is free. */
function newEntry(
  document: LintedDocument,
  table: IxitTable,
  dash: string,
  typing: Typing,
): CompletionItem {
  const id = freeId(document, table);
  const text = `${dash}${nameText("id", false, typing)}${valueText(id, { ...typing, quote: "" })}`;
  return {
    ...complete(`id: ${id}`, text, CompletionItemKind.Field, typing),
    filterText: typing.isFresh ? "id" : `${typing.quote}id${typing.quote}`,
    detail: table.rows === "many" ? `a new entry of ${table.name}` : table.name,
  };
}

function facetItems(
  places: readonly IxitPlace[],
  cursor: Cursor,
  typing: Typing,
): CompletionItem[] {
  const members = places.flatMap(({ field }) =>
    field === undefined
      ? []
      : [
          { key: "text", meaning: field.meaning, detail: "prose" },
          ...(field.value.kind === "text"
            ? []
            : [{ key: "value", meaning: field.meaning, detail: "the value itself" }]),
          ...field.facets.map(({ key, meaning }) => ({ key, meaning, detail: "" })),
        ],
  );
  const items = fresh(members, cursor).map(({ key, meaning, detail }) => ({
    ...complete(key, nameText(key, false, typing), CompletionItemKind.Property, typing),
    ...(detail !== "" && { detail }),
    documentation: meaning,
  }));
  return inOrder(items);
}

function valueItems(
  document: LintedDocument,
  { value, table, inList }: IxitPlace,
  typing: Typing,
): CompletionItem[] {
  const inBrackets = (text: string) => (inList || !typing.isFresh ? text : `[${text}]`);
  const { EnumMember, Value } = CompletionItemKind;
  switch (value?.kind) {
    case "boolean":
      return ["true", "false"].map((text) => complete(text, text, EnumMember, typing));
    case "choice": {
      const write = value.many ? inBrackets : (text: string) => text;
      return value.of.map((choice) =>
        complete(choice, write(valueText(choice, typing)), EnumMember, typing),
      );
    }
    case "references": {
      const entries = entriesOf(document)?.entries ?? [];
      const fitting = entries.filter((entry) => fits(entry.table.name, value.to));
      return entryItems(fitting, typing, inBrackets);
    }
    case "id": {
      const id = freeId(document, table);
      return [
        { ...complete(id, valueText(id, typing), Value, typing), detail: "the next free id" },
      ];
    }
    default:
      return [];
  }
}

/** True where a field may refer to entries of a table; one that names no table refers to any. */
export function fits(table: string, to: readonly string[]): boolean {
  return to.length === 0 || to.includes(table);
}

function freeId(document: LintedDocument, table: IxitTable): string {
  const index = entriesOf(document) ?? { entries: [], find: () => [], namedIn: () => [] };
  return nextId(table, index);
}

/** Each key once, and none that stands there already. */
function fresh<T extends { readonly key: string }>(
  all: readonly T[],
  { names }: Cursor,
): readonly T[] {
  const byKey = new Map([...all].reverse().map((one) => [one.key, one]));
  return [...new Set(all.map(({ key }) => key))].flatMap((key) => {
    const one = byKey.get(key);
    return one === undefined || names.has(key) ? [] : [one];
  });
}
