import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type FileResult, kindOf, lint, type SubjectKind, subjectKinds } from "@bollard/linter";
import { readText } from "@bollard/linter/node";
import { matchFindings, type Reported } from "./match-findings.ts";
import { type KeyRow, readKey } from "./read-key.ts";
import { Score } from "./score.ts";

/**
 * `npm run evaluate -- <folder or key.json> [--as device|procurement] [--all]`: lints the documents that a
 * key speaks of, and prints how much of it was found (recall) and how much of what was reported it confirms
 * (precision), by kind and by rule. Findings that a key does not speak of are listed with `--all`: a person
 * has to judge them. Only errors and warnings count.
 */
const args = process.argv.slice(2);
const folder = args.find((argument) => !argument.startsWith("--"));
const as = args.includes("--as") ? args[args.indexOf("--as") + 1] : undefined;

if (folder === undefined || (as !== undefined && !isKind(as))) {
  console.error(
    "Usage: npm run evaluate -- <folder or key.json> [--as device|procurement] [--all]",
  );
  process.exitCode = 2;
} else {
  evaluate(resolve(folder), as);
}

function isKind(text: string): text is SubjectKind {
  return subjectKinds.some((kind) => kind === text);
}

function evaluate(path: string, kind: SubjectKind | undefined): void {
  const key = path.endsWith(".json") ? path : join(path, "KEY.json");
  const rows = readKey(key);
  const score = new Score();
  for (const file of new Set(rows.map((row) => row.file))) {
    const own = rows.filter((row) => row.file === file);
    const findings = findingsIn(join(dirname(key), file), kind);
    if (findings === undefined) {
      console.log(`${file}: not linted; ${own.length} rows left out`);
      continue;
    }
    const matched = matchFindings(own, findings);
    score.add(matched);
    printDocument(file, own, matched.found, matched.others);
  }
  printScore(score);
}

/** What is reported of a document at error or warning; `undefined` where it is nothing that is linted. */
function findingsIn(path: string, as: SubjectKind | undefined): readonly Reported[] | undefined {
  if (!existsSync(path)) return undefined;
  const { text } = readText(path);
  const kind = kindOf(path, text) ?? as;
  if (kind === undefined) return undefined;
  const result: FileResult = lint({ path, text, as: kind }, { today: today() });
  return result.findings
    .filter(({ level, suppressed }) => !suppressed && (level === "error" || level === "warning"))
    .map(({ rule, level, what, todo, from, to }) => {
      return { rule, level, what, todo, from: from.line, to: to.line };
    });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function printDocument(
  file: string,
  rows: readonly KeyRow[],
  found: ReadonlyMap<KeyRow, readonly Reported[]>,
  others: readonly Reported[],
): void {
  console.log(file);
  for (const row of rows) {
    const rules = [...new Set((found.get(row) ?? []).map(({ rule }) => rule))].join(", ");
    const mark =
      row.kind === "satisfies"
        ? rules === ""
          ? "quiet"
          : "FALSE"
        : rules === ""
          ? "MISSED"
          : "found";
    console.log(
      `  ${mark.padEnd(6)} ${row.kind} ${row.line ?? "-"}: ${row.what}${rules && ` [${rules}]`}`,
    );
  }
  if (others.length === 0) return;
  console.log(`  ${others.length} findings that the key does not speak of`);
  if (!args.includes("--all")) return;
  for (const { from, rule, what } of others) console.log(`    ${from}: ${rule}: ${what}`);
}

function printScore({ byKind, byRule }: Score): void {
  console.log("\nkind                 found  rows  recall");
  for (const { kind, found, rows } of byKind) {
    console.log(`${kind.padEnd(20)} ${pad(found)} ${pad(rows)}  ${share(found, rows)}`);
  }
  console.log(
    "\nrule                                           confirmed  denied  not in the key  precision",
  );
  for (const { rule, confirmed, denied, unknown } of byRule) {
    const precision = share(confirmed, confirmed + denied);
    console.log(
      `${rule.padEnd(46)} ${String(confirmed).padStart(9)} ${String(denied).padStart(7)} ${String(unknown).padStart(15)}  ${precision}`,
    );
  }
}

function pad(count: number): string {
  return String(count).padStart(5);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(2);
}
