import { type KnownField, type KnownTable, knownTables } from "../tables/known-tables.js";
import { plainWords } from "../tables/plain-words.js";
import { fieldNamed, tableNamed } from "../tables/table-named.js";

/** The fields of a table by their plain words; words without spaces lead to one field only. */
interface FieldIndex {
  readonly byWords: ReadonlyMap<string, KnownField>;
  readonly all: readonly (readonly [string, KnownField])[];
}

/** Finds the fields of a table by name, in good time however many names are asked for. */
export class KnownNames {
  private readonly indexes = new Map<string, FieldIndex>();

  /** The field of a table that a name certainly means. */
  field(table: KnownTable, name: string): KnownField | undefined {
    if (name.length > 120) return undefined;
    const words = plainWords(name);
    const last = words.at(-1);
    if (last === "id" || last === "identifier") return fieldNamed(table.key, name)?.field;
    return this.index(table).byWords.get(words.join(""));
  }

  /** The field that a name means, with a letter or two amiss as long as it can be no other. */
  nearField(table: KnownTable, name: string): KnownField | undefined {
    const certain = this.field(table, name);
    if (certain || name.length > 60) return certain;
    const written = plainWords(name).join(" ");
    const near = this.index(table).all.filter(([meant]) => isMisspelt(written, meant));
    return near.length === 1 ? near[0]?.[1] : undefined;
  }

  private index(table: KnownTable): FieldIndex {
    const known = this.indexes.get(table.key);
    if (known) return known;
    const named = table.fields.map((field) => [plainWords(field.name), field] as const);
    const index = {
      byWords: new Map(named.map(([words, field]) => [words.join(""), field])),
      all: named.map(([words, field]) => [words.join(" "), field] as const),
    };
    this.indexes.set(table.key, index);
    return index;
  }
}

/** The first letter is rarely wrong, and "Configuration" is no misspelt "Confirmation". */
function isMisspelt(written: string, meant: string): boolean {
  if (written.charAt(0) !== meant.charAt(0) || meant.length < 5) return false;
  const allowed = meant.length < 8 ? 1 : 2;
  if (Math.abs(written.length - meant.length) > allowed) return false;
  return lettersApart(written, meant) <= allowed;
}

/** The number of letters to change, add or drop between two short texts. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether a name alone means the id of an entry, whatever the table. */
export function isIdName(name: string): boolean {
  return /^(?:(?:ixit|entry|unique)[ -]*)*(?:id|identifier)$/i.test(name.trim());
}

let byKey: ReadonlyMap<string, KnownTable> | undefined;

/** The table whose key the id of an entry begins with, such as `UpdMech-1` or `IXIT-7-UpdMech-LAN`. */
export function tableOfId(id: string): KnownTable | undefined {
  byKey ??= new Map(knownTables().map((table) => [table.key.toLowerCase(), table]));
  const word =
    /^(?:ixit[-_ ]?)?(?:\d{1,2}[-_.])?(\p{L}{4,12})[-_.]?\d|^(?:ixit[-_ ]?)?(?:\d{1,2}[-_.])?(\p{L}{4,12})[-_.]/iu.exec(
      id,
    );
  return byKey.get((word?.[1] ?? word?.[2] ?? "").toLowerCase());
}

/** A heading that gathers what stands elsewhere. */
export function isSummary(heading: string): boolean {
  return /\b(?:summar(?:y|ies)|overviews?|matrix|at a glance|index|contents|glossary|histor(?:y|ies))\b/i.test(
    heading,
  );
}

let shortNames: RegExp | undefined;

/**
 * The table that a heading certainly opens by its short name or number: `IXIT 7-UpdMech: Update
 * Mechanisms`, `Table C.7: IXIT 7-UpdMech`, `UpdMech`.
 */
export function tableOfHeading(heading: string): KnownTable | undefined {
  shortNames ??= anyShortName();
  if (!shortNames.test(heading) || isSummary(heading)) return undefined;
  const printed = /^table c\.(\d{1,2})\b(.*)$/i.exec(heading);
  if (printed?.[2] === "") return onlyNumber(Number(printed[1]));
  const found = tableNamed(heading);
  if (found === undefined) return undefined;
  if (printed && found.likeness !== "near") return found.table;
  if (found.likeness !== "near") return namesKey(heading, found.table) ? found.table : undefined;
  return /\bixit\b|\d{1,2}-\p{L}/iu.test(heading) ? found.table : undefined;
}

function anyShortName(): RegExp {
  const keys = knownTables().map(({ key }) => key);
  return new RegExp(`${keys.join("|")}|\\bixit\\b|\\btable c\\.|\\d-\\p{L}`, "iu");
}

let titles: ReadonlyMap<string, KnownTable> | undefined;

/** The table whose title a heading is, such as `Update Mechanisms`. */
export function tableOfTitle(heading: string): KnownTable | undefined {
  titles ??= new Map(knownTables().map((table) => [plainWords(table.title).join(""), table]));
  return heading.length > 80 ? undefined : titles.get(plainWords(heading).join(""));
}

/** The table that the name of a file says. */
export function tableOfPath(path: string): KnownTable | undefined {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  const found = tableNamed(name);
  if (found === undefined || found.likeness === "near") return undefined;
  return name.includes(found.table.key) || /ixit/i.test(name) ? found.table : undefined;
}

/** Table 28 is a different one in each edition. */
function onlyNumber(number: number): KnownTable | undefined {
  const tables = knownTables().filter((table) => table.number === number);
  return tables.length === 1 ? tables[0] : undefined;
}

function namesKey(heading: string, { key, number }: KnownTable): boolean {
  const lower = heading.toLowerCase();
  return lower.includes(key.toLowerCase()) || new RegExp(`\\bixit[\\s_-]*${number}\\b`).test(lower);
}
