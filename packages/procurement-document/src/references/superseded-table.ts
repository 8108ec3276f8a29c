import { type Level, levels } from "@bollard/model";
import {
  type Alias,
  ceiling,
  currentReferences,
  type SupersededId,
  type SupersededReference,
  supersededReferences,
} from "@bollard/uk-procurement";
import type { Reference } from "../reference.js";
import { findReferences } from "./find-references.js";

/** A row of the table of superseded references. */
export type SupersededRow = SupersededReference<SupersededId>;

/** A spelling of a reference, superseded or, without a row, current. */
export interface Spelling {
  readonly row: SupersededRow | undefined;
  readonly alias: Alias;
  readonly lower: string;
  /** How many letters stand before its first word. */
  readonly offset: number;
}

/** The issuer that aliases without one leave out. */
const issuers: readonly (readonly [RegExp, string])[] = [
  [/^800-/, "NIST SP "],
  [/^62443/, "IEC "],
  [/^303 645/, "ETSI EN "],
  [/^\d{4,5}[-:]/, "ISO "],
];

/** Publications that are mostly cited as they stand at the time. */
const undated = /^(?:NIST|GSA|OWASP|CIS|WCAG|CAF|Cyber)/;

/** The spellings of the table, and the citations that they are. */
export const table = /* @__PURE__ */ readTable(supersededReferences());

/** The row that is about a document in an edition, or in none. */
export function rowOf({ document, edition }: Pick<Reference, "document" | "edition">) {
  return table.byCitation.get(keyOf(document, edition));
}

interface Table {
  /** Finds the first words of the spellings. */
  readonly words: RegExp;
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  readonly byCitation: ReadonlyMap<string, SupersededRow>;
  readonly editions: ReadonlyMap<string, KnownEditions>;
}

function readTable(rows: readonly SupersededRow[]): Table {
  // Protocols are the business of other rules; of this category only documents count.
  const spelt = rows.filter(({ category }) => category !== "crypto-protocol");
  const spellings = [
    ...spelt.flatMap((row) => row.aliases.map((alias) => spellingOf(row, alias))),
    ...currentReferences()
      .filter((one) => !("onlyWith" in one))
      .flatMap(({ texts }) => texts)
      .map((text) => spellingOf(undefined, { text, caseSensitive: false, wholeWord: true })),
  ];
  const byWord = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const word = /[a-z0-9]+/.exec(spelling.lower)?.[0] ?? "";
    byWord.set(word, [...(byWord.get(word) ?? []), spelling]);
  }
  const citations = rows.flatMap((row) =>
    row.aliases.flatMap(({ text }) => citationKey(text).map((key) => [key, row] as const)),
  );
  return {
    words: new RegExp(`\\b(?:${[...byWord.keys()].join("|")})\\b`, "g"),
    byWord,
    byCitation: new Map(citations),
    editions: editionsIn(rows),
  };
}

function spellingOf(row: SupersededRow | undefined, alias: Alias): Spelling {
  const lower = lowerCase(alias.text);
  return { row, alias, lower, offset: lower.search(/[a-z0-9]/) };
}

/** Under which citation a row is found; none for aliases that are no citation of a whole document. */
function citationKey(alias: string): readonly string[] {
  const issuer = issuers.find(([start]) => start.test(alias))?.[1] ?? "";
  const [only, ...others] = findReferences(issuer + alias);
  if (only === undefined || others.length > 0 || only.provision !== undefined) return [];
  return only.text === issuer + alias ? [keyOf(only.document, only.edition)] : [];
}

function keyOf(document: string, edition: string | undefined): string {
  return `${document}@${edition ?? ""}`;
}

/** A text in lower case, letter for letter, with straight apostrophes. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text;
  return even.replaceAll("’", "'");
}

/** What is known of the editions of a document of which one has superseded another. */
export interface KnownEditions {
  /** The citation of the current edition. */
  readonly current: string;
  /** The highest level that a finding on its editions may have. */
  readonly ceiling: Level;
}

/** The editions of a document, where the table knows that they differ. */
export function editionsOf(document: string): KnownEditions | undefined {
  return table.editions.get(document);
}

function editionsIn(rows: readonly SupersededRow[]): ReadonlyMap<string, KnownEditions> {
  const all = new Map<string, KnownEditions>();
  for (const row of rows) {
    const [current] = findReferences(row.current);
    if (current?.edition === undefined || undated.test(current.document)) continue;
    if (row.action === "verify" || row.verified === "unchecked") continue;
    const known = all.get(current.document);
    const most = known && isMoreSevere(known.ceiling, ceiling(row)) ? known.ceiling : ceiling(row);
    all.set(current.document, { current: known?.current ?? current.text, ceiling: most });
  }
  return all;
}

function isMoreSevere(one: Level, other: Level): boolean {
  return levels.indexOf(one) < levels.indexOf(other);
}
