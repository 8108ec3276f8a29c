import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type DeviceSpec, readDeviceSpec, readMarkdownSpec } from "@bollard/device-spec";
import { type Decoded, formatOf, indexLines, limits, parse } from "@bollard/document";
import { isMarkdownName, kindOf } from "@bollard/linter";
import { FileError, markdownIn, readText, reasonOf, shownPath } from "@bollard/linter/node";

/** A specification as a command reads it, whatever it is written in. */
export interface LoadedSpecification {
  /** Plain data in the shape of a device specification, as far as it was written. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The part of it that fits the schema. */
  readonly spec: DeviceSpec;
  /** What is wrong, each with its place, in plain words. */
  readonly problems: readonly string[];
  /** True where nothing could be read. */
  readonly unreadable: boolean;
  /** What an import placed and what not, a line each; none for a device specification. */
  readonly report: readonly string[];
}

const shownMissed = 10;

/**
 * Reads a device specification: YAML or JSON, a Markdown document, a folder of them as one, or an
 * Excel workbook.
 * @throws FileError when there is nothing to read
 */
export async function loadSpecification(name: string, cwd: string): Promise<LoadedSpecification> {
  const path = resolve(cwd, name);
  if (isFolder(path)) return loadMarkdown(await markdownIn(path), path, cwd);
  if (isMarkdownName(path)) return loadMarkdown([path], path, cwd);
  if (/\.xls[xmb]?$/i.test(path)) return loadWorkbook(path, cwd);
  return loadText(path, readText(path), cwd);
}

function loadText(path: string, { text, problems }: Decoded, cwd: string): LoadedSpecification {
  const shown = shownPath(cwd, path);
  const tree = parse(text, formatOf(path) ?? (/^\s*[{[]/.test(text) ? "jsonc" : "yaml"));
  const lines = indexLines(tree.text);
  const faults = [...problems, ...tree.problems];
  const told = faults.map(({ start, what }) => `${shown}:${lines.positionAt(start).line}: ${what}`);
  const readable = faults.every(({ code }) => code === "document/duplicate-key");
  return toLoaded(readable ? (tree.root?.value ?? {}) : undefined, shown, told, []);
}

function loadMarkdown(paths: readonly string[], from: string, cwd: string): LoadedSpecification {
  if (paths.length === 0) throw new FileError(from, "it holds no Markdown document.");
  const all = paths.map((path) => ({ path: shownPath(cwd, path), text: readText(path).text }));
  const recognised = all.filter(({ path, text }) => kindOf(path, text) === "device");
  const sources = recognised.length > 0 ? recognised : all;
  const aside = all.filter((source) => !sources.includes(source)).map(({ path }) => path);
  const { tree, report } = readMarkdownSpec(sources);
  const { tables, entries, fields, answers, statuses, verdicts } = report.placed;
  const { imported = [] } = (tree.root?.value ?? {}) as DeviceSpec;
  const missed = report.missed.map(
    ({ path, line, kind, text }) => `  ${path}:${line}: ${kind} not placed: ${text}`,
  );
  const rest = missed.length - shownMissed;
  const lines = [
    `Read ${sources.length} Markdown ${sources.length === 1 ? "document" : "documents"}: ${tables} IXIT tables with ${entries} entries and ${fields} fields, ${answers} ICS answers, ${statuses} statuses, ${verdicts} verdicts of the supplier's own.`,
    `Placed ${report.percent} % of all that looks like an entry or a field; ${imported.length} other texts are kept under imported, with their origin.`,
    ...(aside.length > 0
      ? [`Left aside, as they hold neither IXIT, ICS nor test groups: ${aside.join(", ")}.`]
      : []),
    ...missed.slice(0, shownMissed),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
  const told = tree.problems.map(({ what }) => what);
  return toLoaded(tree.root?.value, shownPath(cwd, from), told, lines);
}

async function loadWorkbook(path: string, cwd: string): Promise<LoadedSpecification> {
  const { importWorkbook } = await import("@bollard/device-spec/workbook");
  const shown = shownPath(cwd, path);
  const { data, report, problems } = await importWorkbook(shown, bytesOf(path));
  const entries = Object.values(report.entries).reduce((sum, count) => sum + count, 0);
  const told = problems.map(({ from, what, todo }) => `${from}: ${what} ${todo}`);
  const readable = report.placed + report.kept > 0 || problems.length === 0;
  return toLoaded(readable ? data : undefined, shown, told, [
    `Read a workbook: ${Object.keys(report.entries).length} IXIT tables with ${entries} entries, ${report.answers} ICS answers.`,
    `${report.placed} cells have a place; ${report.kept} others are kept under imported, with their sheet and cell.`,
  ]);
}

function toLoaded(
  value: unknown,
  shown: string,
  problems: readonly string[],
  report: readonly string[],
): LoadedSpecification {
  if (value === undefined) return { data: {}, spec: {}, problems, unreadable: true, report };
  const { subject, misfits } = readDeviceSpec(value);
  const left = misfits.map(({ pointer, what, todo }) => `${shown}: ${pointer}: ${what} ${todo}`);
  const data = value as Readonly<Record<string, unknown>>;
  return { data, spec: subject, problems: [...problems, ...left], unreadable: false, report };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @throws FileError when the file cannot be read, or is far too large */
function bytesOf(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limits.length * 10) {
      throw new FileError(
        path,
        `it holds ${(size / 1_000_000).toFixed(0)} MB, which is too much to read.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, reasonOf(error));
  }
}
