import { type Sheet as LibrarySheet, readXlsx } from "hucre/xlsx";
import { type Archive, openArchive } from "./archive/open-archive.js";
import { workbookLimits } from "./limits.js";
import { tooLargeInside, UnreadableWorkbook, type WorkbookProblem } from "./problem.js";
import { packCopies } from "./read/copy-package.js";
import { type CopiedSheet, copySheet } from "./read/copy-sheet.js";
import { copyStrings } from "./read/copy-strings.js";
import { readDateKinds } from "./read/date-formats.js";
import { fullAllowance } from "./read/grid.js";
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
  const copies = copySheets(archive, parts);
  const read = await readCopies(archive, parts, copies);
  const allowance = fullAllowance();
  const problems = [...problemsOfArchive(archive)];
  const sheets: Sheet[] = [];
  for (const listed of parts.sheets) {
    problems.push(...problemsOfListed(listed));
    const at = sheets.length;
    const [found, copy] = listed.cells ? [read[at], copies[at]] : [];
    if (!found || !copy) continue;
    const cells = readCells(found, copy, allowance);
    problems.push(...problemsOfCells(listed.name, cells));
    sheets.push({ name: listed.name, rows: cells.rows, merges: cells.merges });
  }
  return { workbook: { sheets }, problems };
}

/** The library reads copies that hold no more than cells, so that nothing else of a file reaches it. */
function copySheets(archive: Archive, { sheets, styles }: WorkbookParts): readonly CopiedSheet[] {
  const stylesRead = styles === undefined ? undefined : archive.read(styles);
  const dateKinds = styles && stylesRead ? readDateKinds(styles, stylesRead) : [];
  const room = { cells: workbookLimits.cells };
  return sheets
    .filter(({ cells }) => cells)
    .map(({ part }) => copySheet(part, readPart(archive, part), dateKinds, room));
}

async function readCopies(
  archive: Archive,
  { strings, since1904 }: WorkbookParts,
  copies: readonly CopiedSheet[],
): Promise<readonly LibrarySheet[]> {
  if (copies.length === 0) return [];
  const bytes = strings === undefined ? undefined : archive.read(strings);
  const texts = strings && bytes ? copyStrings(strings, bytes) : "<sst/>";
  const sheets = copies.map(({ xml }) => xml);
  const workbook = await readXlsx(packCopies(sheets, texts, since1904), { readStyles: true });
  return workbook.sheets;
}
