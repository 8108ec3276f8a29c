import type { FileResult, LocatedFinding } from "@bollard/linter";
import { type Summary, summarise } from "./summary.js";

/** Words that a terminal may show in colour. */
export type Ink = "error" | "warning" | "info" | "hint" | "faint" | "strong" | "good";

/** How stylish text is laid out. */
export interface StylishOptions {
  /** The width to wrap at, in columns. */
  readonly width?: number;
  /** Colours a piece of text; left out, the text stays plain. */
  readonly paint?: (ink: Ink, text: string) => string;
  /** Leaves out everything below an error. */
  readonly quiet?: boolean;
}

const indent = " ".repeat(8);

/** Writes the results of a run for people: by file, what, why and what to do. */
export function stylish(results: readonly FileResult[], options: StylishOptions = {}): string {
  const { paint = (_, text) => text, width = 100, quiet = false } = options;
  const shown = (finding: LocatedFinding) =>
    finding.suppressed === undefined && (!quiet || finding.level === "error");
  const files = results
    .map(({ path, findings }) => ({ path, findings: findings.filter(shown) }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => fileText(path, findings, width, paint));
  return `${[...files, total(summarise(results), paint)].join("\n\n")}\n`;
}

type Paint = NonNullable<StylishOptions["paint"]>;

function fileText(path: string, findings: readonly LocatedFinding[], width: number, paint: Paint) {
  const blocks = findings.map((finding) => findingText(finding, width, paint));
  return [paint("strong", path), ...blocks].join("\n");
}

function findingText(finding: LocatedFinding, width: number, paint: Paint): string {
  const { line, column } = finding.from;
  const mark = finding.question ? "question" : finding.level;
  const place = `${line}:${column}`.padEnd(7);
  const fixable = finding.fix ? paint("faint", "  (--fix resolves this)") : "";
  return [
    `  ${paint("faint", place)} ${paint(finding.level, mark.padEnd(8))} ${finding.rule}${fixable}`,
    wrap(finding.what, indent, indent, width),
    wrap(`Why: ${finding.why}`, indent, `${indent}     `, width),
    wrap(`Do:  ${finding.todo}`, indent, `${indent}     `, width),
  ].join("\n");
}

function total(summary: Summary, paint: Paint): string {
  const { errors, warnings, infos, hints, questions, fixable, suppressed, files } = summary;
  const of = count(files, "file");
  const found = errors + warnings + infos + hints;
  const extra = [
    fixable > 0 ? `${fixable} can be resolved with --fix` : "",
    suppressed > 0 ? `${suppressed} suppressed` : "",
  ].filter((text) => text !== "");
  const tail = extra.length > 0 ? ` · ${extra.join(" · ")}` : "";
  if (found === 0) return paint("good", `✔ Nothing found in ${of}${tail}`);
  const parts = [
    count(errors, "error"),
    count(warnings, "warning"),
    ...(infos > 0 ? [count(infos, "note")] : []),
    ...(hints > 0 ? [count(hints, "hint")] : []),
    ...(questions > 0 ? [`${count(questions, "question")} for a person among them`] : []),
  ];
  const text = `${errors > 0 ? "✖" : "!"} ${parts.join(", ")} in ${of}${tail}`;
  return paint(errors > 0 ? "error" : "warning", text);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function wrap(text: string, first: string, next: string, width: number): string {
  const lines: string[] = [];
  let line = first;
  for (const word of printable(text).split(/\s+/)) {
    const empty = line === first || line === next;
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next + word;
    } else line += empty && line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

/** Control characters from a file must not reach a terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�");
}
