import type { FileResult, LocatedFinding } from "@bollard/linter";
import { printable } from "./printable.js";
import { type Summary, summarise } from "./summary.js";

/** Words that a terminal may show in colour. */
export type Ink = "error" | "warning" | "info" | "hint" | "faint" | "strong" | "good";

/** How stylish text is laid out. */
export interface StylishOptions {
  /** The width to wrap at, in columns. */
  readonly width?: number;
  /** Colours a piece of text; left out, the text stays plain. */
  readonly paint?: (ink: Ink, text: string) => string;
  /** Shows only errors, and counts the others. */
  readonly quiet?: boolean;
}

const indent = " ".repeat(8);

/**
 * Writes the results of a run for people: by file, what, why and what to do. A hint takes one line;
 * editors and the other formats show it whole.
 */
export function stylish(results: readonly FileResult[], options: StylishOptions = {}): string {
  const { paint = (_, text) => text, width = 100, quiet = false } = options;
  const shown = (finding: LocatedFinding) =>
    finding.suppressed === undefined && (!quiet || finding.level === "error");
  const files = results
    .map(({ path, findings }) => ({ path, findings: findings.filter(shown) }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => fileText(path, findings, width, paint));
  return `${[...files, total(summarise(results), quiet, paint)].join("\n\n")}\n`;
}

type Paint = NonNullable<StylishOptions["paint"]>;

function fileText(path: string, findings: readonly LocatedFinding[], width: number, paint: Paint) {
  const blocks = findings.map((finding) =>
    finding.level === "hint" ? hintText(finding, width, paint) : findingText(finding, width, paint),
  );
  return [paint("strong", printable(path)), ...blocks].join("\n");
}

function findingText(finding: LocatedFinding, width: number, paint: Paint): string {
  const mark = finding.question ? "question" : finding.level;
  const place = placeOf(finding).padEnd(7);
  const fixable = finding.fix ? paint("faint", "  (--fix resolves this)") : "";
  return [
    `  ${paint("faint", place)} ${paint(finding.level, mark.padEnd(8))} ${finding.rule}${fixable}`,
    ...(finding.where ? [wrap(placeInWords(finding.where), indent, indent, width)] : []),
    wrap(finding.what, indent, indent, width),
    wrap(finding.why, `${indent}Why: `, `${indent}     `, width),
    wrap(finding.todo, `${indent}Do:  `, `${indent}     `, width),
  ].join("\n");
}

function hintText(finding: LocatedFinding, width: number, paint: Paint): string {
  const place = placeOf(finding).padEnd(7);
  const mark = (finding.question ? "question" : finding.level).padEnd(8);
  const lead = `  ${paint("faint", place)} ${paint("hint", mark)} `;
  return wrap(`${finding.what} (${finding.rule})`, lead, " ".repeat(19), width);
}

/** Line and column or, where a document has no lines, its paragraph. */
function placeOf({ from, where }: LocatedFinding): string {
  return where ? `¶${where.paragraph}` : `${from.line}:${from.column}`;
}

function placeInWords({ headings, paragraph }: NonNullable<LocatedFinding["where"]>): string {
  return [...headings, `paragraph ${paragraph}`].join(" › ");
}

function total(summary: Summary, quiet: boolean, paint: Paint): string {
  const { errors, warnings, infos, hints, fixable, suppressed, files } = summary;
  const others = warnings + infos + hints;
  const extra = [
    quiet && others > 0 ? `${count(others, "other finding")} not shown` : "",
    fixable > 0 ? `${fixable} can be resolved with --fix` : "",
    suppressed > 0 ? `${suppressed} suppressed` : "",
  ].filter((text) => text !== "");
  const tail = [count(files, "file"), ...extra].join(" · ");
  if (files === 0) return paint("warning", "! No file was linted");
  if (errors + others === 0) return paint("good", `✔ Nothing found in ${tail}`);
  if (quiet && errors === 0) return paint("good", `✔ No errors in ${tail}`);
  const found = quiet ? count(errors, "error") : counts(summary).join(", ");
  return paint(errors > 0 ? "error" : "warning", `${errors > 0 ? "✖" : "!"} ${found} in ${tail}`);
}

function counts({ errors, warnings, infos, hints, questions }: Summary): readonly string[] {
  return [
    count(errors, "error"),
    count(warnings, "warning"),
    ...(infos > 0 ? [count(infos, "note")] : []),
    ...(hints > 0 ? [count(hints, "hint")] : []),
    ...(questions > 0 ? [`${count(questions, "question")} for a person among them`] : []),
  ];
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** Breaks a text between words; a word that is longer than a line, such as an address, stays whole. */
function wrap(text: string, first: string, next: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/).map(printable)) {
    const lead = lines.length === 0 ? first : next;
    if (line !== "" && lead.length + line.length + 1 + word.length > width) {
      lines.push(lead + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, (lines.length === 0 ? first : next) + line].join("\n");
}
