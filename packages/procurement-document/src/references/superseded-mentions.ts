import type { Alias } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../procurement-document.js";
import type { Reference } from "../reference.js";
import { remember } from "../words/remember.js";
import { hasWord, isBoundary } from "./standing.js";
import { lowerCase, rowOf, type Spelling, type SupersededRow, table } from "./superseded-table.js";

/** A place where a document names a reference that something newer has replaced. */
export interface Mention {
  readonly row: SupersededRow;
  /** The statement, by its place in the document's list. */
  readonly statement: number;
  readonly start: number;
  /** The words that name it. */
  readonly quote: string;
  /** The citation that these words are or belong to. */
  readonly reference?: Reference;
}

const cache = new WeakMap<ProcurementDocument, readonly Mention[]>();

/** The superseded references that a document names, each row once in a statement, in text order. */
export function supersededMentions(document: ProcurementDocument): readonly Mention[] {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const cited = referencesByStatement(document);
  const all = document.statements.flatMap(({ text }, statement) =>
    mentionsIn(text, statement, cited.get(statement) ?? []),
  );
  cache.set(document, all);
  return all;
}

const none: readonly Mention[] = [];

function mentionsIn(
  text: string,
  statement: number,
  references: readonly Reference[],
): readonly Mention[] {
  const spelt = spellingsIn(text);
  if (spelt.length === 0 && references.length === 0) return none;
  const byWords = spelt.map(({ row, start, end }): Mention => {
    const own = references.find((one) => one.start <= start && end <= endOf(one));
    if (own === undefined) return { row, statement, start, quote: text.slice(start, end) };
    const whole = own.provision === undefined;
    const at = whole ? own.start : start;
    const quote = whole ? own.text : text.slice(start, end);
    return { row: rowOf(own) ?? row, statement, start: at, quote, reference: own };
  });
  const byCitation = references.flatMap((reference): readonly Mention[] => {
    const row = rowOf(reference);
    if (row === undefined || spelt.some((one) => overlaps(one, reference))) return [];
    return [{ row, statement, start: reference.start, quote: reference.text, reference }];
  });
  const sorted = [...byWords, ...byCitation].sort((one, other) => one.start - other.start);
  const seen = new Set<SupersededRow>();
  return sorted.filter(({ row }) => !seen.has(row) && seen.add(row));
}

/** At how many places of one text spellings are looked for, at most. */
const mostPlaces = 5000;

interface Found {
  readonly row: SupersededRow | undefined;
  readonly start: number;
  readonly end: number;
}

/** The first place of each row in a text; of spellings that overlap only the longest counts. */
const spellingsIn: (text: string) => readonly (Found & { readonly row: SupersededRow })[] =
  /* @__PURE__ */ remember(readSpellings);

function readSpellings(text: string): readonly (Found & { readonly row: SupersededRow })[] {
  const seen = new Set<SupersededRow>();
  return longest(allSpellings(text)).flatMap(({ row, ...place }) => {
    if (row === undefined || seen.has(row)) return [];
    seen.add(row);
    return [{ row, ...place }];
  });
}

function allSpellings(text: string): readonly Found[] {
  const { words, byWord } = table;
  const lower = lowerCase(text);
  const near = new Map<Alias, boolean>();
  const found: Found[] = [];
  words.lastIndex = 0;
  let places = 0;
  for (let next = words.exec(lower); next !== null; next = words.exec(lower)) {
    if (++places > mostPlaces) break;
    for (const spelling of byWord.get(next[0]) ?? []) {
      const start = next.index - spelling.offset;
      if (!isSpelt(text, lower, start, spelling)) continue;
      const { alias, row } = spelling;
      const counts = near.get(alias) ?? isNear(lower, alias);
      near.set(alias, counts);
      if (counts) found.push({ row, start, end: start + spelling.lower.length });
    }
  }
  return found;
}

function longest(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept.splice(-1, 1, one);
  }
  return kept;
}

function isSpelt(text: string, lower: string, start: number, { alias, lower: own }: Spelling) {
  if (start < 0 || !lower.startsWith(own, start) || !isBoundary(lower, start - 1)) return false;
  const end = start + own.length;
  if (alias.caseSensitive && text.slice(start, end) !== alias.text) return false;
  return !alias.wholeWord || endsWord(lower, end);
}

function isNear(lower: string, { onlyNear }: Alias): boolean {
  return onlyNear?.some((word) => hasWord(lower, word.toLowerCase())) ?? true;
}

/** A dot, hyphen or slash that leads on belongs to the word, so that `4.0` does not end in `4.0.1`. */
function endsWord(text: string, end: number): boolean {
  if (!isBoundary(text, end)) return false;
  return !/[.\-/]/.test(text.charAt(end)) || isBoundary(text, end + 1) || end + 1 >= text.length;
}

function referencesByStatement({ references }: ProcurementDocument) {
  const all = new Map<number, Reference[]>();
  for (const reference of references) {
    const own = all.get(reference.statement);
    if (own === undefined) all.set(reference.statement, [reference]);
    else own.push(reference);
  }
  return all;
}

function endOf({ start, text }: Reference): number {
  return start + text.length;
}

function overlaps(one: Found, reference: Reference): boolean {
  return one.start < endOf(reference) && reference.start < one.end;
}
