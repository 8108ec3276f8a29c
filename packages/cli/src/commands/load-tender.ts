import { resolve } from "node:path";
import { indexLines, spanOf } from "@bollard/document";
import { kindOf, type LocatedFinding } from "@bollard/linter";
import {
  ConfigFiles,
  FileError,
  type FileOptions,
  isWordName,
  lintFile,
  lintWord,
  readText,
} from "@bollard/linter/node";
import type { ProcurementDocument } from "@bollard/procurement-document";
import { printable } from "@bollard/report";
import type { LineOf } from "@bollard/statement/tender";
import { type Terminal, write } from "../terminal.js";

/** A procurement document as a command reads it, whatever it is written in. */
export interface LoadedTender {
  readonly document: ProcurementDocument;
  /** What the rules say of it, less what is suppressed. */
  readonly findings: readonly LocatedFinding[];
  /** Absent for a Word document, which has no lines. */
  readonly lineOf: LineOf | undefined;
  /** The absolute path. */
  readonly source: string;
}

/** Says whether a file is a procurement document by its form, its marker or its content. */
export function isTender(name: string, { cwd }: Terminal): boolean {
  const path = resolve(cwd, name);
  if (isWordName(path) || /\.html?$/i.test(path)) return true;
  try {
    return kindOf(path, readText(path).text) === "procurement";
  } catch {
    return false;
  }
}

/**
 * Reads a procurement document with what the rules say of it, by the configuration that holds for it. Says on
 * standard error what is wrong; `undefined` when it cannot be read.
 */
export async function loadTender(
  name: string,
  today: string,
  terminal: Terminal,
): Promise<LoadedTender | undefined> {
  const { cwd } = terminal;
  const path = resolve(cwd, name);
  const options: FileOptions = {
    base: cwd,
    configs: new ConfigFiles(cwd),
    today,
    as: "procurement",
  };
  try {
    const loaded = isWordName(path)
      ? await loadWord(path, options, terminal)
      : loadText(path, options);
    if (loaded) return loaded;
    await explain(name, "the configuration ignores this file.", terminal);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await explain(name, error.message.slice(error.path.length).replace(/^: /, ""), terminal);
  }
  return undefined;
}

function loadText(path: string, options: FileOptions): LoadedTender | undefined {
  const { tree, findings } = lintFile(path, options).result;
  if (tree === undefined) return undefined;
  const lines = indexLines(tree.text);
  const lineOf: LineOf = (pointer) => lines.positionAt(spanOf(tree, pointer).start).line;
  return toLoaded(path, tree.root?.value, findings, lineOf);
}

async function loadWord(
  path: string,
  options: FileOptions,
  { err }: Terminal,
): Promise<LoadedTender | undefined> {
  const { result, notes } = await lintWord(path, options);
  for (const note of notes) await write(err, `bollard: ${printable(note)}\n`);
  return toLoaded(path, result.tree?.root?.value, result.findings, undefined);
}

function toLoaded(
  source: string,
  document: unknown,
  findings: readonly LocatedFinding[],
  lineOf: LineOf | undefined,
): LoadedTender | undefined {
  if (document === undefined) return undefined;
  const kept = findings.filter(({ suppressed }) => suppressed === undefined);
  return { document: document as ProcurementDocument, findings: kept, lineOf, source };
}

async function explain(name: string, reason: string, { err }: Terminal): Promise<void> {
  await write(err, `bollard: ${printable(name)}: ${printable(reason)}\n`);
}
