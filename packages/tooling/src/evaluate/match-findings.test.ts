import { expect, test } from "vitest";
import { matchFindings, type Reported } from "./match-findings.ts";
import type { KeyRow } from "./read-key.ts";
import { Score } from "./score.ts";

const finding = (rule: string, from: number, what = "Something is wrong."): Reported => {
  return { rule, level: "warning", what, todo: "Correct it.", from, to: from };
};

const defect: KeyRow = { file: "a.md", line: 10, what: "downgrade not blocked", kind: "defect" };
const good: KeyRow = { file: "a.md", line: 20, what: "signed updates", kind: "satisfies" };
const missing: KeyRow = { file: "a.md", what: "no support period", kind: "missing" };

test("a finding speaks of a row within two lines, and of what is missing by its words", () => {
  const here = finding("a/here", 12);
  const far = finding("a/far", 13);
  const gone = finding("a/gone", 1, "The document states no support period.");
  const { found, others } = matchFindings([defect, missing], [here, far, gone]);
  expect(found.get(defect)).toEqual([here]);
  expect(found.get(missing)).toEqual([gone]);
  expect(others).toEqual([far]);
});

test("scores count rows found, and findings confirmed, denied and unknown", () => {
  const score = new Score();
  const findings = [finding("a/x", 10), finding("a/x", 20), finding("a/y", 50)];
  score.add(matchFindings([defect, good, missing], findings));
  expect(score.byKind).toEqual([
    { kind: "defect", found: 1, rows: 1 },
    { kind: "missing", found: 0, rows: 1 },
  ]);
  expect(score.byRule).toEqual([
    { rule: "a/x", confirmed: 1, denied: 1, unknown: 0 },
    { rule: "a/y", confirmed: 0, denied: 0, unknown: 1 },
  ]);
});
