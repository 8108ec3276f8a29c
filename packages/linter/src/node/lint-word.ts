import { readFileSync, statSync } from "node:fs";
import { type Outline, wordPlace } from "@bollard/document";
import type { FileResult, LocatedFinding } from "../result.js";
import { type FileOptions, lintText } from "./lint-file.js";
import { FileError, reasonOf } from "./read-text.js";

/** What came of linting a Word document. */
export interface LintedWord {
  readonly result: FileResult;
  /** What the document holds that was not read, in plain words. */
  readonly notes: readonly string[];
}

/** Larger files than this are no documents of text. */
const largest = 100_000_000;

/** Says whether a file name is that of a Word document. */
export function isWordName(path: string): boolean {
  return /\.do(?:c|t)[xm]?$/i.test(path);
}

/**
 * Lints a Word document as a procurement document. Its findings have no lines: they say below which
 * heading, and in which paragraph they stand. Nothing that the document refers to is fetched.
 * @throws FileError when the file cannot be read
 */
export async function lintWord(path: string, options: FileOptions): Promise<LintedWord> {
  const bytes = readBytes(path);
  // What unpacks and reads such files is loaded with the first one.
  const { readWord } = await import("@bollard/document/word");
  const { outline, problems } = await readWord(bytes);
  if (outline.blocks.length === 0 && problems.length > 0) {
    throw new FileError(path, problems.map(({ what, todo }) => `${what} ${todo}`).join(" "));
  }
  const { result } = lintText(
    path,
    { text: outline.text, problems: [] },
    { ...options, as: "procurement", fix: false, format: "markdown" },
  );
  const notes = problems.map(({ what, todo }) => `${what} ${todo}`);
  return { result: { ...result, findings: placed(result.findings, outline) }, notes };
}

function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).size > largest) throw new FileError(path, "it is too large for a document.");
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(path, reasonOf(error));
  }
}

function placed(findings: readonly LocatedFinding[], outline: Outline): readonly LocatedFinding[] {
  return findings.map(({ fix: _, suggestions: __, ...finding }) => {
    return { ...finding, where: wordPlace(outline, finding.start) };
  });
}
