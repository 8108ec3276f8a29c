import type { IxitTable } from "./place-names.js";

type Field = IxitTable["fields"][number];
type Facet = Field["facets"][number];

/**
 * Says what is to be done without the keys of a device specification: fields by their printed names,
 * facets by what they mean.
 * @param table - the table that the sentence is about
 */
export function inPlainWords(
  text: string,
  table: IxitTable | undefined,
  tables: readonly IxitTable[],
): string {
  const near = table === undefined ? tables : [table, ...tables];
  const named = text
    .replace(/\bunder ics\b/g, "in the ICS")
    .replace(/\bunder ([a-z]\w*)\b/g, (all, key: string) => nameUnder(key, near) ?? all)
    .replace(/: ([a-z]\w*): /g, (all, key: string) => {
      const name = nameUnder(key, near);
      return name === undefined ? all : `, ${name}: `;
    })
    .replace(/ \(([a-z]\w*)\)/g, (all, key: string) => (facetOf(key, near) ? "" : all))
    .replace(/\b(table|in) ([A-Z]\w+)\b/g, (all, word: string, key: string) => {
      const name = tables.find((one) => one.key === key)?.name;
      return name === undefined ? all : `${word === "in" ? "in table" : word} ${name}`;
    })
    .replace(/\bdeclare under\b/g, "say under");
  const [, start, what] = /^Declare (.+): ([^:]+)\.$/.exec(named) ?? [];
  if (start === undefined || what === undefined) return named;
  const field = fieldNamed(/^under (.+?)(?: of .+)?$/.exec(start)?.[1], near);
  return `Say ${start}: ${what.replace(/\b[a-z]\w*\b/g, (key) => meaningOf(key, field, near))}.`;
}

function nameUnder(key: string, tables: readonly IxitTable[]): string | undefined {
  const fields = tables.flatMap((table) => table.fields);
  const field =
    fields.find((one) => one.key === key) ??
    fields.find(({ facets }) => facets.some((facet) => facet.key === key));
  return field && `under ${field.name}`;
}

function fieldNamed(name: string | undefined, tables: readonly IxitTable[]): Field | undefined {
  return tables.flatMap(({ fields }) => fields).find((field) => field.name === name);
}

function facetOf(key: string, tables: readonly IxitTable[]): Facet | undefined {
  return tables
    .flatMap(({ fields }) => fields.flatMap(({ facets }) => facets))
    .find((facet) => facet.key === key);
}

/** Words that are no keys stay: only the field's own facets, or words that nobody writes, are keys. */
function meaningOf(key: string, field: Field | undefined, tables: readonly IxitTable[]): string {
  const own = field?.facets.find((facet) => facet.key === key);
  const known =
    own ?? (/[A-Z]/.test(key) || field === undefined ? facetOf(key, tables) : undefined);
  if (known !== undefined) return phraseOf(known.meaning, known.value.kind);
  return key === "value" && field !== undefined ? phraseOf(field.meaning, field.value.kind) : key;
}

function phraseOf(meaning: string, kind: Facet["value"]["kind"]): string {
  const bare = meaning.replace(/\.$/, "");
  const phrase = /^[A-Z][a-z]|^A /.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  if (kind !== "boolean" || phrase.startsWith("whether ")) return phrase;
  return /^(?:can|is|has|[a-z]+tes) /.test(phrase) ? `whether it ${phrase}` : `whether ${phrase}`;
}
