import { dirname, relative } from "node:path";
import type { Format } from "@bollard/document";
import { configFor } from "../config/config.js";
import { fix } from "../fix.js";
import { type LintInput, type LintOptions, lint, lintTogether } from "../lint.js";
import type { FileResult } from "../result.js";
import { kindOf, type SubjectKind } from "../subject-kinds.js";
import type { ConfigFiles, FoundConfig } from "./config-files.js";
import { evidenceReader } from "./evidence.js";
import { isInside } from "./inside.js";
import { linkReader } from "./linked-files.js";
import { readText } from "./read-text.js";
import { asParts, type ReadFile, readFromDisk, registerFiles } from "./register-files.js";
import { shownPath, slashed } from "./shown-path.js";

/** How files are linted. */
export interface FileOptions {
  /** The folder that paths in reports are relative to. */
  readonly base: string;
  readonly configs: ConfigFiles;
  readonly today: string;
  /** What the file is, where name and content do not say. */
  readonly as?: SubjectKind | undefined;
  /** True for a file found in a folder: it is linted only if the configuration's `files` allow. */
  readonly listed?: boolean;
  /** The format, where the name does not say. */
  readonly format?: Format | undefined;
  /** How other files of a split register are read; from disk where nothing is said. */
  readonly read?: ReadFile;
  /** Applies the safe fixes to the text before it is judged. */
  readonly fix?: boolean;
}

/** What came of linting a file. */
export interface LintedFile {
  readonly result: FileResult;
  /** The text after the fixes, where any was applied. */
  readonly fixed?: { readonly text: string; readonly applied: number };
}

/**
 * Reads and lints one file. A file that the configuration ignores is not linted.
 * @throws FileError when the file cannot be read
 */
export function lintFile(path: string, options: FileOptions): LintedFile {
  return lintText(path, readText(path), options);
}

/** Lints a text as if it were the content of a file. */
export function lintText(
  path: string,
  { text, problems, before }: Pick<LintInput, "text" | "problems" | "before">,
  options: FileOptions,
): LintedFile {
  const found = options.configs.for(path);
  const inside = slashed(relative(found.folder, path));
  const shown = shownPath(options.base, path);
  const { ignored, named } = configFor(found.config, inside);
  if (ignored || (options.listed && !named)) return { result: nothing(shown) };
  const { as, format } = options;
  const boundary = found.file ? found.folder : dirname(path);
  const input = { path: inside, text, problems, before, as, format };
  const lintOptions: LintOptions = {
    today: options.today,
    config: found.config,
    digestOf: evidenceReader(path, boundary),
    ...registerOptions(path, { text, problems }, found, options),
  };
  if (!options.fix) return { result: { ...lint(input, lintOptions), path: shown } };
  const { text: fixedText, applied, result } = fix(input, lintOptions);
  const fixed = applied > 0 ? { fixed: { text: fixedText, applied } } : {};
  return { result: { ...result, path: shown }, ...fixed };
}

/** What linting a place register needs besides: the other files of the register, and those that it names. */
function registerOptions(
  path: string,
  own: Pick<LintInput, "text" | "problems">,
  { config, folder, file }: FoundConfig,
  { today, as, base, read = readFromDisk }: FileOptions,
): Pick<LintOptions, "parts" | "linked"> {
  if ((as ?? kindOf(path, own.text)) !== "place") return {};
  const outermost = isInside(base, path) ? base : dirname(path);
  const boundary = file ? folder : outermost;
  const files = registerFiles(path, boundary, (one) => (one === path ? own : read(one)));
  const from = files[0]?.path ?? path;
  return {
    parts: asParts(files, folder),
    linked: linkReader({ from, boundary, today, config }),
  };
}

/** A Markdown document that is linted together with others. */
export interface ReadMarkdown extends Pick<LintInput, "text" | "problems"> {
  /** The absolute path. */
  readonly path: string;
}

/**
 * Lints Markdown documents of one folder as one specification; those that the configuration
 * ignores are left out. Nothing is fixed in them.
 */
export function lintMarkdown(
  documents: readonly ReadMarkdown[],
  options: FileOptions,
): readonly FileResult[] {
  const [first] = documents;
  if (first === undefined) return [];
  const found = options.configs.for(first.path);
  const inside = ({ path }: ReadMarkdown) => slashed(relative(found.folder, path));
  const kept = documents.filter((document) => {
    const { ignored, named } = configFor(found.config, inside(document));
    return !ignored && (named || !options.listed);
  });
  const results = lintTogether(
    kept.map((document) => ({ ...document, path: inside(document) })),
    {
      today: options.today,
      config: found.config,
      digestOf: evidenceReader(first.path, found.file ? found.folder : dirname(first.path)),
    },
  );
  return results.map((result, index) => ({
    ...result,
    path: shownPath(options.base, kept[index]?.path ?? result.path),
  }));
}

function nothing(path: string): FileResult {
  return { path, kind: undefined, findings: [], tree: undefined };
}
