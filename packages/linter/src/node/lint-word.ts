import { type Outline, wordPlace } from "@bollard/document";
import type { FileResult, LocatedFinding } from "../result.js";
import { type FileOptions, lintText } from "./lint-file.js";
import { readWordFile } from "./read-word-file.js";

/** What came of linting a Word document. */
export interface LintedWord {
  readonly result: FileResult;
  /** What the document holds that was not read, in plain words. */
  readonly notes: readonly string[];
}

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
  const { outline, notes } = await readWordFile(path);
  const { result } = lintText(
    path,
    { text: outline.text, problems: [] },
    { ...options, as: "procurement", fix: false, format: "markdown" },
  );
  return { result: { ...result, findings: placed(result.findings, outline) }, notes };
}

function placed(findings: readonly LocatedFinding[], outline: Outline): readonly LocatedFinding[] {
  return findings.map(({ fix: _, suggestions: __, ...finding }) => {
    return { ...finding, where: wordPlace(outline, finding.start) };
  });
}
