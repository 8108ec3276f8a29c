import { readFileSync, writeFileSync } from "node:fs";
import { decode } from "@bollard/document";
import type { FileResult } from "@bollard/linter";
import { type FileOptions, type LintedFile, lintFile } from "@bollard/linter/node";
import { printable } from "@bollard/report";
import { changedLines } from "../changed-lines.js";
import type { LintCommand } from "../options.js";
import { whyNotWritten } from "../write-file.js";
import type { Run } from "./run.js";

/** Text after fixes, and how many there were. */
type Fixed = NonNullable<LintedFile["fixed"]>;

/**
 * Writes the fixes of a file, or says what they would be. A file that cannot be written is judged
 * as it stands.
 */
export function keepFixes(
  path: string,
  { result, fixed }: LintedFile,
  command: LintCommand,
  options: FileOptions,
  run: Run,
): FileResult {
  if (fixed === undefined) return result;
  const bytes = readFileSync(path);
  if (command.fix === "dry-run") {
    run.fixes.push(describeFixes(result.path, decode(bytes).text, fixed));
    return result;
  }
  try {
    writeFileSync(path, withMark(bytes, fixed.text));
    return result;
  } catch (error) {
    run.errors.push(`${result.path}: ${whyNotWritten(error)}`);
    return lintFile(path, { ...options, fix: false }).result;
  }
}

/** Puts a byte order mark back that the bytes of a text began with. */
export function withMark(bytes: Uint8Array, text: string): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? `\ufeff${text}` : text;
}

/** Says what a dry run would change: the lines before and after, with their numbers. */
export function describeFixes(shown: string, before: string, { text, applied }: Fixed): string {
  const lines = changedLines(before, text).map(
    ({ sign, number, text: line }) => `  ${String(number).padStart(5)} ${sign} ${printable(line)}`,
  );
  const count = applied === 1 ? "1 fix" : `${applied} fixes`;
  return [`${printable(shown)}: --fix would apply ${count}`, ...lines].join("\n");
}
