import { nearest } from "@bollard/shape";
import { type KnownField, type KnownTable, knownTable, knownTables } from "./known-tables.js";
import { plainWords } from "./plain-words.js";

/**
 * How sure it is that a name is the known one: `exact` as printed or as its key, `same` when only
 * case, punctuation, endings and the like differ, `near` when it is misspelt and a guess.
 */
export type Likeness = "exact" | "same" | "near";

/** The table that a name means. */
export interface NamedTable {
  readonly table: KnownTable;
  readonly likeness: Likeness;
}

/** The field that a name means. */
export interface NamedField {
  readonly field: KnownField;
  readonly likeness: Likeness;
}

/** More words than the name of any field has, with what people write around it. */
const mostWords = 10;

const known = /* @__PURE__ */ new Map<string, readonly string[]>();

/** The plain words of a name that the editions print. */
function wordsOf(name: string): readonly string[] {
  const words = known.get(name) ?? plainWords(name);
  known.set(name, words);
  return words;
}

/**
 * Finds the IXIT table that a heading or the name of a file or sheet means, whichever edition has
 * it: `7-UpdMech`, `UpdMech`, `IXIT 7-UpdMech: Update Mechanisms`, `7-UpdMech Update Mechanisms`,
 * `Table 7: UpdMech`, `ixit_7-UpdMech.md`, `Update Mechanisms`.
 * @returns `undefined` when it is none, could be two, or is the id of an entry such as `UpdMech-1`
 */
export function tableNamed(text: string): NamedTable | undefined {
  if (text.length > 200) return undefined;
  const written = text.trim();
  const exact = knownTables().find(({ key, name }) => written === name || written === key);
  if (exact) return { table: exact, likeness: "exact" };
  const same =
    byShortName(written) ?? byTitle(written) ?? byNameAndTitle(written) ?? byNumber(written);
  if (same) return { table: same, likeness: "same" };
  const near = nearShortName(written) ?? nearTitle(written);
  return near && { table: near, likeness: "near" };
}

/**
 * Finds the field of an IXIT table that a heading or the head of a column means, whichever edition
 * has it: `Allows Configuration (Yes/No)`, `**ID**:`, `authorised parties`.
 * @param tableKey - the key of the table, such as `UpdMech`
 * @returns `undefined` when the table or the field is not known, or the name could mean two fields
 */
export function fieldNamed(tableKey: string, text: string): NamedField | undefined {
  const table = knownTable(tableKey);
  if (!table || text.length > 200) return undefined;
  const written = text.trim();
  const exact = table.fields.find(({ key, name }) => written === name || written === key);
  if (exact) return { field: exact, likeness: "exact" };
  const words = plainWords(written);
  if (words.length > mostWords) return undefined;
  const id = meansId(words, table) ? table.fields.find(({ key }) => key === "id") : undefined;
  const same = id ?? onlyOne(table.fields.filter(({ name }) => sameWords(words, wordsOf(name))));
  if (same) return { field: same, likeness: "same" };
  const near = nearWords(words, table.fields, ({ name }) => name);
  return near && { field: near, likeness: "near" };
}

// The short name stands alone or after a number, the word IXIT or "Table 7:", and before nothing or a
// title: "UpdMech-1" and "see UpdMech" are no headings of a table.
const shortName =
  /^(?:(?<lead>.*?)(?:\b|_))??(?<number>\d{1,2}\s*[-\u2010-\u2015_.]\s*)?(?<key>\p{L}{4,12})(?:\.[a-z]{2,4}|\s*[:(\u2013\u2014].*|\s+-\s.*)?$/iu;

const beforeName = /(?:^|[^\p{L}])ixit[\s_:-]*$|^table\s+(?:[a-z]\.)?\d{1,2}\s*:?\s*$/iu;

function byShortName(written: string): KnownTable | undefined {
  const key = shortNameIn(written)?.toLowerCase();
  return knownTables().find((table) => table.key.toLowerCase() === key);
}

function nearShortName(written: string): KnownTable | undefined {
  const key = shortNameIn(written);
  return key === undefined ? undefined : nearOne(key, knownTables(), (table) => table.key);
}

function shortNameIn(written: string): string | undefined {
  const bare = written.replaceAll(/[*`]/g, "").trim();
  const { lead = "", number, key } = shortName.exec(bare)?.groups ?? {};
  const leads = number !== undefined || beforeName.test(lead);
  return leads || lead.trim() === "" ? key : undefined;
}

/** The table whose short name and title stand behind one another: `7-UpdMech Update Mechanisms`. */
function byNameAndTitle(written: string): KnownTable | undefined {
  const bare = written.replaceAll(/[*`]/g, "").trim();
  return knownTables().find(({ key, title }) => {
    const at = bare.toLowerCase().indexOf(`${key.toLowerCase()} `);
    const end = at + key.length;
    if (at === -1 || !sameWords(plainWords(bare.slice(end)), wordsOf(title))) return false;
    return shortNameIn(bare.slice(0, end))?.toLowerCase() === key.toLowerCase();
  });
}

/** A name without `IXIT`, `Table` and numbers before it. */
function titleIn(written: string): readonly string[] {
  const bare = written.replaceAll(/[*`]/g, "").trim();
  return plainWords(
    bare.replace(/^(?:(?:ixit|table)[\s_-]*)+(?:[a-z]?\.?\d{1,2})?[\s:.\u2013-]*/i, ""),
  );
}

function byTitle(written: string): KnownTable | undefined {
  const words = titleIn(written);
  return onlyOne(knownTables().filter(({ title }) => sameWords(words, wordsOf(title))));
}

function nearTitle(written: string): KnownTable | undefined {
  return nearWords(titleIn(written), knownTables(), ({ title }) => title);
}

function byNumber(written: string): KnownTable | undefined {
  const number = /^ixit[\s_-]*(?:table\s*)?(\d{1,2})$/i.exec(written)?.[1];
  return onlyOne(knownTables().filter((table) => table.number === Number(number)));
}

const beforeId = ["ixit", "entry", "unique", "table"];

function meansId(words: readonly string[], { key, title }: KnownTable): boolean {
  const last = words.at(-1);
  if (last !== "id" && last !== "identifier") return false;
  const allowed = [...beforeId, ...wordsOf(key), key.toLowerCase(), ...wordsOf(title)];
  return words.slice(0, -1).every((word) => allowed.includes(word));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.join("") === b.join("");
}

/** Finds the candidate of which every word is near the one written in its place. */
function nearWords<T>(
  words: readonly string[],
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
): T | undefined {
  const near = candidates.filter((candidate) => {
    const own = wordsOf(nameOf(candidate));
    return (
      own.length === words.length &&
      own.every((word, at) => nearest(words[at] ?? "", [word]) !== undefined)
    );
  });
  return nearOne(words.join(" "), near, nameOf);
}

/** Finds the nearest candidate, unless another is as near. */
function nearOne<T>(
  written: string,
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
): T | undefined {
  const names = candidates.map(nameOf);
  const best = nearest(written, names)?.candidate;
  if (best === undefined) return undefined;
  const others = names.filter((name) => name !== best);
  const tie = nearest(written, [...others, best])?.candidate !== best;
  return tie ? undefined : candidates[names.indexOf(best)];
}

function onlyOne<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
