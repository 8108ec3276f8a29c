import { type Sheet as LibrarySheet, readXlsx } from "hucre/xlsx";
import { type Archive, openArchive } from "./archive/open-archive.js";
import { workbookLimits } from "./limits.js";
import { tooLargeInside, UnreadableWorkbook, type WorkbookProblem } from "./problem.js";
import { readDateKinds } from "./read/date-formats.js";
import { fullAllowance } from "./read/grid.js";
import { type GuardedSheet, guardSheet } from "./read/guard-sheet.js";
import { guardStrings } from "./read/guard-strings.js";
import { packGuarded } from "./read/pack-guarded.js";
import { readCells } from "./read/read-cells.js";
import { findWorkbookPart, readPart, readParts, type WorkbookParts } from "./read/read-package.js";
import { recogniseArchive, recogniseBytes } from "./read/recognise.js";
import { problemsOfArchive, problemsOfCells, problemsOfListed } from "./read/told.js";
import type { Sheet, Workbook } from "./workbook.js";

/** A workbook as far as it can be read, and what a person should know about it. */
export interface ReadWorkbook {
  /** Absent when the file is no workbook, or must not be read. */
  readonly workbook?: Workbook;
  readonly problems: readonly WorkbookProblem[];
}

/**
 * Reads an Excel workbook (`.xlsx`, `.xlsm`). Never throws, whatever the bytes. Nothing in the file is run
 * or calculated, and nothing outside is read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  try {
    const other = recogniseBytes(bytes);
    return other ? { problems: [other] } : await readArchive(openArchive(bytes));
  } catch (error) {
    return { problems: [problemOf(error)] };
  }
}

function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof UnreadableWorkbook) return error.problem;
  return {
    code: "workbook/damaged",
    what: "The workbook cannot be read.",
    todo: "Open the file in a spreadsheet program, save it again as .xlsx and use that.",
  };
}

async function readArchive(archive: Archive): Promise<ReadWorkbook> {
  const part = findWorkbookPart(archive);
  const parts = part?.endsWith(".xml") ? readParts(archive, part) : undefined;
  if (!parts) return { problems: [recogniseArchive(archive)] };
  if (parts.sheets.length > workbookLimits.sheets) {
    throw tooLargeInside(
      `The workbook has ${parts.sheets.length} sheets; Bollard reads up to ${workbookLimits.sheets}.`,
    );
  }
  return readSheets(archive, parts);
}

async function readSheets(archive: Archive, parts: WorkbookParts): Promise<ReadWorkbook> {
  const guarded = guardSheets(archive, parts);
  const read = await readGuarded(archive, parts, guarded);
  const allowance = fullAllowance();
  const problems = [...problemsOfArchive(archive)];
  const sheets: Sheet[] = [];
  for (const listed of parts.sheets) {
    problems.push(...problemsOfListed(listed));
    const at = sheets.length;
    const [found, safe] = listed.cells ? [read[at], guarded[at]] : [];
    if (!found || !safe) continue;
    const cells = readCells(found, safe, parts.since1904, allowance);
    problems.push(...problemsOfCells(listed.name, cells));
    sheets.push({ name: listed.name, rows: cells.rows, merges: cells.merges });
  }
  return { workbook: { sheets }, problems };
}

/** The library reads what the guard lets through, so that nothing but cells reaches it. */
function guardSheets(archive: Archive, { sheets, styles }: WorkbookParts): readonly GuardedSheet[] {
  const stylesRead = styles === undefined ? undefined : archive.read(styles);
  const dateKinds = styles && stylesRead ? readDateKinds(styles, stylesRead) : [];
  const room = { cells: workbookLimits.cells };
  return sheets
    .filter(({ cells }) => cells)
    .map(({ part }) => guardSheet(part, readPart(archive, part), dateKinds, room));
}

async function readGuarded(
  archive: Archive,
  { strings }: WorkbookParts,
  guarded: readonly GuardedSheet[],
): Promise<readonly LibrarySheet[]> {
  const bytes = strings === undefined ? undefined : archive.read(strings);
  const texts = strings && bytes ? guardStrings(strings, bytes) : "<sst/>";
  const packed = packGuarded(
    guarded.map(({ xml }) => xml),
    texts,
  );
  return (await readXlsx(packed)).sheets;
}
