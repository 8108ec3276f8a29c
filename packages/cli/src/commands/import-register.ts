import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { FileError, reasonOf, shownPath } from "@bollard/linter/node";
import type { CsvFile, ImportedRegister } from "@bollard/place-register/workbook";
import { printable } from "@bollard/report";
import { type Terminal, write } from "../terminal.js";
import { isWorkbookName } from "../workbook-name.js";
import { bytesOf } from "./read-bytes.js";

/** A register that was made from sheets. */
export interface SheetsAsRegister {
  readonly data: Readonly<Record<string, unknown>>;
  /** What is wrong or has no place, in plain words. */
  readonly problems: readonly string[];
  /** What was taken over, a line each. */
  readonly report: readonly string[];
  /** The absolute paths of the files that were read. */
  readonly sources: readonly string[];
}

/** How many problems are told one by one. */
const told = 20;

/**
 * Reads a workbook, a file of comma-separated values or a folder of such files as a register, and says on
 * standard error what is wrong; `undefined` when nothing can be read.
 */
export async function importRegisterOrExplain(
  name: string,
  terminal: Terminal,
): Promise<SheetsAsRegister | undefined> {
  const { cwd, err } = terminal;
  const path = resolve(cwd, name);
  try {
    const sources = sourcesOf(path);
    const { data, problems, report } = await readSheets(path, sources, cwd);
    const lines = problems.map(({ from, what, todo }) => `${from}: ${what} ${todo}`);
    for (const line of lines.slice(0, told)) await write(err, `bollard: ${printable(line)}\n`);
    if (lines.length > told) await write(err, `bollard: and ${lines.length - told} more.\n`);
    return data && { data, problems: lines, report, sources };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const reason = error.message.slice(error.path.length);
    await write(err, `bollard: ${printable(name)}${printable(reason)}\n`);
    return undefined;
  }
}

/** Says whether a file or folder is read as a register where nobody says what it is: it holds comma-separated values. */
export function holdsCsv(name: string, cwd: string): boolean {
  const path = resolve(cwd, name);
  return isCsvName(path) || csvIn(path).length > 0;
}

/** @throws FileError when there is nothing that sheets can be read from */
function sourcesOf(path: string): readonly string[] {
  if (isWorkbookName(path) || isCsvName(path)) return [path];
  try {
    const files = readdirSync(path).filter(isCsvName).sort();
    if (files.length === 0) throw new FileError(path, "it holds no file that ends in .csv.");
    return files.map((file) => join(path, file));
  } catch (error) {
    if (error instanceof FileError) throw error;
    const isFile = (error as { code?: string }).code === "ENOTDIR";
    const reason = isFile
      ? "a register is imported from .xlsx, .csv or a folder of .csv."
      : reasonOf(error);
    throw new FileError(path, reason);
  }
}

function csvIn(path: string): readonly string[] {
  try {
    return readdirSync(path).filter(isCsvName);
  } catch {
    return [];
  }
}

function isCsvName(path: string): boolean {
  return /\.(?:csv|tsv)$/i.test(path);
}

async function readSheets(
  path: string,
  sources: readonly string[],
  cwd: string,
): Promise<Omit<ImportedRegister, "report"> & { readonly report: readonly string[] }> {
  const { entriesInWords, importCsv, importRegister } = await import(
    "@bollard/place-register/workbook"
  );
  const imported = isWorkbookName(path)
    ? await importRegister(shownPath(cwd, path), bytesOf(path))
    : importCsv(shownPath(cwd, path), sources.map(csvFile));
  const { placed, kept } = imported.report;
  const what = isWorkbookName(path)
    ? "a workbook"
    : `${sources.length} ${sources.length === 1 ? "file" : "files"} of comma-separated values`;
  return {
    ...imported,
    report: [
      `Read ${what}: ${entriesInWords(imported.report)}.`,
      `${placed} cells have a place; ${kept} others are kept under imported, with their sheet and cell.`,
    ],
  };
}

function csvFile(path: string): CsvFile {
  return { name: basename(path), bytes: bytesOf(path) };
}
