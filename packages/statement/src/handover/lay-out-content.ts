import { cleanLine, cleanText } from "./clean-text.js";
import type { Content, Run, Tone } from "./handover.js";

/** A run whose text is clean, on one line and not empty. */
export type LaidRun =
  | { readonly kind: "text" | "strong" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly target: string }
  | { readonly kind: "badge"; readonly text: string; readonly tone: Tone };

/** The runs of a line; spaces that a format would drop are no-break spaces. */
export type Line = readonly LaidRun[];

/** Lines that belong together. */
export type LaidParagraph = readonly Line[];

/** Finds the target to write for one that a document names; `undefined` where there is none. */
export type ResolveTarget = (target: string) => string | undefined;

/** Splits content into paragraphs of lines of runs; empty content has no paragraph. */
export function layOutContent(content: Content, resolve: ResolveTarget): readonly LaidParagraph[] {
  const runs = typeof content === "string" ? [content] : content;
  return groupLines(splitLines(runs.map((run) => layOutRun(run, resolve))).map(keepSpaces));
}

/** The text that a reader sees. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join("");
}

function layOutRun(run: Run, resolve: ResolveTarget): LaidRun {
  if (typeof run === "string") return { kind: "text", text: cleanText(run) };
  if (run.kind === "badge") return { ...run, text: cleanLine(run.text) };
  if (run.kind !== "link") return { kind: run.kind, text: cleanText(run.text) };
  const target = resolve(run.target);
  const text = cleanLine(run.text);
  return target === undefined ? { kind: "text", text } : { kind: "link", text, target };
}

function splitLines(runs: readonly LaidRun[]): readonly Line[] {
  let line: LaidRun[] = [];
  const lines = [line];
  for (const run of runs) {
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      if (text !== "") append(line, { ...run, text });
    }
  }
  return lines;
}

/** Neighbours that look the same become one, so that a renderer sees what stands next to what. */
function append(line: LaidRun[], run: LaidRun): void {
  const last = line.at(-1);
  const same = last?.kind === run.kind && run.kind !== "link" && run.kind !== "badge";
  if (last && same) line[line.length - 1] = { ...last, text: last.text + run.text };
  else line.push(run);
}

function keepSpaces(line: Line): Line {
  const kept: LaidRun[] = [];
  let afterSpace = true;
  for (const run of withoutSpaceAtEnd(line)) {
    const start = afterSpace ? run.text.replace(/^ /, noBreakSpace) : run.text;
    const text = start.replace(/(?<=[ \u00a0]) /g, noBreakSpace);
    afterSpace = /[ \u00a0]$/.test(text);
    kept.push({ ...run, text });
  }
  return kept;
}

function withoutSpaceAtEnd(line: Line): Line {
  const end = line.findLastIndex(({ text }) => text.trimEnd() !== "");
  return line
    .slice(0, end + 1)
    .map((run, index) => (index === end ? { ...run, text: run.text.trimEnd() } : run));
}

const noBreakSpace = "\u00a0";

function groupLines(lines: readonly Line[]): readonly LaidParagraph[] {
  const paragraphs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.length === 0) open = false;
    else if (open) paragraphs.at(-1)?.push(line);
    else {
      paragraphs.push([line]);
      open = true;
    }
  }
  return paragraphs;
}
