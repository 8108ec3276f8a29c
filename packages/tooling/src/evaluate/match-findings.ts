import type { KeyRow } from "./read-key.ts";

/** What the evaluation needs to know of a finding. */
export interface Reported {
  readonly rule: string;
  readonly level: string;
  readonly what: string;
  readonly todo: string;
  /** The lines on which it begins and ends, from 1. */
  readonly from: number;
  readonly to: number;
}

/** Findings of one document beside the rows of its key. */
export interface Matched {
  /** The rows that findings speak of, with these. */
  readonly found: ReadonlyMap<KeyRow, readonly Reported[]>;
  /** The findings that speak of no row. */
  readonly others: readonly Reported[];
}

/** How far from the line of the key a finding may stand: readers and rules choose different lines of a clause. */
const near = 2;

/** Says which findings speak of which rows: by their lines or, where something is missing, by its words. */
export function matchFindings(rows: readonly KeyRow[], findings: readonly Reported[]): Matched {
  const found = new Map<KeyRow, readonly Reported[]>();
  const used = new Set<Reported>();
  for (const row of rows) {
    const own = findings.filter((finding) => speaksOf(finding, row));
    found.set(row, own);
    for (const finding of own) used.add(finding);
  }
  return { found, others: findings.filter((finding) => !used.has(finding)) };
}

function speaksOf(finding: Reported, row: KeyRow): boolean {
  if (row.line !== undefined)
    return finding.from <= row.line + near && finding.to >= row.line - near;
  return row.kind === "missing" && saysAlike(`${finding.what} ${finding.todo}`, row.what);
}

/** Words that are in most sentences about something missing. */
const common = new Set(["missing", "stated", "without", "there", "which", "document", "should"]);

function saysAlike(text: string, what: string): boolean {
  const words = stemsOf(what);
  const said = stemsOf(text);
  const shared = [...words].filter((word) => said.has(word)).length;
  return shared >= Math.min(2, words.size);
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)));
}
