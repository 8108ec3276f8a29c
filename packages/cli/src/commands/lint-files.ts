import { basename, dirname, relative } from "node:path";
import {
  configFileName,
  configFor,
  isMarkdownName,
  kindOf,
  readConfig,
  type SubjectKind,
} from "@bollard/linter";
import {
  FileError,
  type FileOptions,
  type FoundFile,
  findFiles,
  isWordName,
  lintFile,
  lintMarkdown,
  lintWord,
  type ReadMarkdown,
  readText,
  shownPath,
  slashed,
} from "@bollard/linter/node";
import type { LintCommand } from "../options.js";
import { Progress } from "../progress.js";
import type { Terminal } from "../terminal.js";
import { isWorkbookName } from "../workbook-name.js";
import { keepFixes } from "./keep-fixes.js";
import { type Run, sayWhyNotLinted } from "./run.js";

/** Lints every file that paths, folders and globs name. One that cannot be read costs no other. */
export async function lintFiles(
  command: LintCommand,
  options: FileOptions,
  run: Run,
  terminal: Terminal,
): Promise<void> {
  const patterns = command.patterns.filter((pattern) => pattern !== "-");
  if (patterns.length === 0) return;
  const { files, errors } = await findFiles(terminal.cwd, patterns, true);
  run.errors.push(...errors);
  const progress = new Progress(terminal, files.length);
  const together = new Map<string, ReadMarkdown[]>();
  for (const file of files) {
    const isPart = isMarkdownName(file.path) && file.by !== "name" && options.as !== "procurement";
    if (isWordName(file.path)) await lintWordFile(file, options, run);
    else if (!isPart || !collect(file, together, options, run))
      lintOne(file, command, options, run);
    await progress.step();
  }
  for (const documents of together.values()) run.results.push(...lintMarkdown(documents, options));
  progress.clear();
  if (run.results.length + run.errors.length + run.notes.length === 0)
    run.errors.push(nothingToLint(command));
}

/**
 * Markdown documents of one folder that are found by a folder or a glob are one specification. Those
 * that hold neither IXIT, ICS nor test groups are left alone.
 * @returns false for a document that stands by itself
 */
function collect(
  { path }: FoundFile,
  together: Map<string, ReadMarkdown[]>,
  { base, configs }: FileOptions,
  { errors }: Run,
): boolean {
  try {
    const { text, problems } = readText(path);
    const [problem] = problems;
    // UTF-16 reads as its letters with a zero byte beside each.
    const letters = text.replaceAll(/\0|^\ufffd+/g, "");
    const kind = configuredKind(path, configs) ?? kindOf(path, letters);
    if (kind !== "device") return kind === undefined;
    if (problem && letters !== text) {
      errors.push(`${shownPath(base, path)}: ${problem.what} ${problem.todo}`);
      return true;
    }
    const folder = dirname(path);
    together.set(folder, [...(together.get(folder) ?? []), { path, text, problems }]);
  } catch (error) {
    errors.push(`${shownPath(base, path)}${reasonOf(error)}`);
  }
  return true;
}

/** What the configuration says that a file is. */
function configuredKind(path: string, configs: FileOptions["configs"]): SubjectKind | undefined {
  const { config, folder } = configs.for(path);
  return configFor(config, slashed(relative(folder, path))).as;
}

function lintOne(file: FoundFile, command: LintCommand, options: FileOptions, run: Run): void {
  const shown = shownPath(options.base, file.path);
  try {
    if (basename(file.path) === configFileName) {
      if (file.by === "name") checkConfig(file.path, shown, run);
      return;
    }
    if (isWorkbookName(file.path)) {
      const meant = file.by === "name" || options.as !== undefined;
      if (meant) sayWhyNotLinted(file.path, shown, options, run);
      return;
    }
    const as = file.by === "folder" ? undefined : options.as;
    const own = { ...options, as, listed: file.by === "folder" };
    const linted = lintFile(file.path, own);
    if (linted.result.kind !== undefined) {
      run.results.push(keepFixes(file.path, linted, command, own, run));
    } else if (file.by === "name") sayWhyNotLinted(file.path, shown, options, run);
  } catch (error) {
    run.errors.push(`${shown}${reasonOf(error)}`);
  }
}

/** A Word document is linted where somebody names it or asks for procurement documents. */
async function lintWordFile({ path, by }: FoundFile, options: FileOptions, run: Run) {
  const as = options.as ?? configuredKind(path, options.configs);
  if (by !== "name" && as !== "procurement") return;
  const shown = shownPath(options.base, path);
  try {
    const { result, notes } = await lintWord(path, options);
    run.results.push(result);
    run.notes.push(...notes.map((note) => `${shown}: ${note}`));
  } catch (error) {
    run.errors.push(`${shown}${reasonOf(error)}`);
  }
}

/** A configuration that somebody names is checked by itself, used or not. */
function checkConfig(path: string, shown: string, run: Run): void {
  const { text, problems } = readText(path);
  run.results.push(readConfig(shown, text, problems).result);
}

function reasonOf(error: unknown): string {
  if (error instanceof FileError) return error.message.slice(error.path.length);
  const message = error instanceof Error ? error.message : String(error);
  return `: Bollard failed on this file and left it out (${message}). Please report this.`;
}

function nothingToLint({ as }: LintCommand): string {
  const what =
    "There is nothing to lint: none of the files found is a device specification, by its name (*.device.yaml …) or by a top-level “bollard: device/1”, or a Markdown document with IXIT tables, an ICS or test groups, or a procurement document, by “bollard: procurement” in its front matter.";
  return as === undefined
    ? what
    : `${what} --as holds for files and globs, not for all that a folder holds.`;
}
