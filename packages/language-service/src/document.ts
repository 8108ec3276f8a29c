import { indexLines, type LineIndex, type Span } from "@bollard/document";
import type { FileResult } from "@bollard/linter";
import type { Position, Range } from "vscode-languageserver-types";

/** A document that was linted: everything that a feature needs, and no state. */
export interface LintedDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
  readonly result: FileResult;
  /** The day that it was judged on, `YYYY-MM-DD`. */
  readonly today: string;
  /** The other frameworks that the configuration chooses, under which items are shown as well. */
  readonly frameworks: readonly string[];
}

/** Puts a document together with what the linter said of it on a day, `YYYY-MM-DD`. */
export function lintedDocument(
  uri: string,
  version: number,
  text: string,
  result: FileResult,
  today: string,
  frameworks: readonly string[] = [],
): LintedDocument {
  return { uri, version, text, lines: indexLines(text), result, today, frameworks };
}

/** The range of a span as editors count it, from 0. */
export function rangeOf({ lines }: LintedDocument, { start, end }: Span): Range {
  return { start: positionOf(lines, start), end: positionOf(lines, end) };
}

/** The offset of an editor's position; one outside the text is moved to the nearest place inside. */
export function offsetOf({ lines, text }: LintedDocument, { line, character }: Position): number {
  if (!(line >= 0)) return 0;
  if (line >= lines.lineCount) return text.length;
  const start = lines.startOf(Math.floor(line) + 1);
  const inside = character > 0 ? Math.floor(Math.min(character, text.length)) : 0;
  return Math.min(start + inside, lineEnd(text, start));
}

/** Where the line ends that begins at an offset, without its line break. */
export function lineEnd(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0a || code === 0x0d) return index;
  }
  return text.length;
}

function positionOf(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.positionAt(offset);
  return { line: line - 1, character: column - 1 };
}
