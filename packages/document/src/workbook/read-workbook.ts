import { type Archive, openArchive } from "./archive/open-archive.js";
import { workbookLimits } from "./limits.js";
import { tooLargeInside, UnreadableWorkbook, type WorkbookProblem } from "./problem.js";
import type { CellContext } from "./read/cell-text.js";
import { readDateKinds } from "./read/date-formats.js";
import { fullAllowance } from "./read/grid.js";
import { findWorkbookPart, readPart, readParts, type WorkbookParts } from "./read/read-package.js";
import { readSheet } from "./read/read-sheet.js";
import { readStrings } from "./read/read-strings.js";
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
    return other ? { problems: [other] } : readArchive(openArchive(bytes));
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

function readArchive(archive: Archive): ReadWorkbook {
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

function readSheets(archive: Archive, parts: WorkbookParts): ReadWorkbook {
  const context = readContext(archive, parts);
  const allowance = fullAllowance();
  const problems = [...problemsOfArchive(archive)];
  const sheets: Sheet[] = [];
  for (const listed of parts.sheets) {
    problems.push(...problemsOfListed(listed));
    if (!listed.cells) continue;
    const cells = readSheet(listed.part, readPart(archive, listed.part), context, allowance);
    problems.push(...problemsOfCells(listed.name, cells));
    sheets.push({ name: listed.name, rows: cells.rows, merges: cells.merges });
  }
  return { workbook: { sheets }, problems };
}

function readContext(archive: Archive, { strings, styles, since1904 }: WorkbookParts): CellContext {
  const stringsRead = strings === undefined ? undefined : archive.read(strings);
  const stylesRead = styles === undefined ? undefined : archive.read(styles);
  return {
    strings: strings && stringsRead ? readStrings(strings, stringsRead) : [],
    dateKinds: styles && stylesRead ? readDateKinds(styles, stylesRead) : [],
    since1904,
  };
}
