import type { Citation, Finding } from "@bollard/model";
import type { FoundInFile, TalliedLevel, Tally } from "./survey-model.js";

/** A finding as far as a survey counts it. */
export interface CountedFinding extends Pick<Finding, "rule" | "level" | "cites" | "question"> {
  /** Present where it was accepted with a reason. */
  readonly suppressed?: object;
}

/** The key of an item: `framework@edition#item`. */
export function itemKey({ framework, edition, item }: Citation): string {
  return `${framework}@${edition}#${item}`;
}

/** Counts findings by rule and by the items that they rest on. */
export function tallyFindings(findings: readonly CountedFinding[]): FoundInFile {
  const rules = new Map<string, Tally>();
  const cited = new Map<string, Tally>();
  let accepted = 0;
  for (const { rule, level, cites, question, suppressed } of findings) {
    if (suppressed) {
      accepted += 1;
      continue;
    }
    const at = question ? "question" : level;
    count(rules, rule, at);
    for (const key of new Set(cites.map(itemKey))) count(cited, key, at);
  }
  return { rules: inOrder(rules), cited: inOrder(cited), accepted };
}

function count(tallies: Map<string, Tally>, key: string, level: TalliedLevel): void {
  const tally = tallies.get(key) ?? {};
  tallies.set(key, { ...tally, [level]: (tally[level] ?? 0) + 1 });
}

/** Adds tallies. */
export function addTally(one: Tally, other: Tally): Tally {
  const sum: Record<string, number> = { ...one };
  for (const [level, number] of Object.entries(other)) sum[level] = (sum[level] ?? 0) + number;
  return sum;
}

/** An object with its members in order of their names, so that the same counts are the same bytes. */
export function inOrder<Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
