import { readWorkbook, type Sheet, sheetNames, type Workbook } from "@bollard/document/workbook";
import { deviceMarker } from "../read.js";
import type { ImportedSpec, ImportReport } from "../tables/imported-spec.js";
import { isBlank } from "./cells.js";
import { type ImportedItem, orderItem } from "./frame.js";
import { keepCells } from "./keep-cells.js";
import { type ReadSheet, readSheets } from "./read-sheets.js";
import { notUnderstood } from "./sheet-data.js";
import { sheetsOf } from "./sheets-of.js";
import { fromWorkbook, nothingKnown, problemsOfSheet } from "./told-problems.js";

type Data = Readonly<Record<string, unknown>>;

const nothing: ImportReport = { entries: {}, answers: 0, placed: 0, kept: 0 };

/**
 * Reads an Excel workbook with an ICS and IXIT tables as a device specification. The text of no cell is
 * lost: `exportWorkbook` of the data gives back every sheet with the text of every cell and its merged
 * cells. What `readWorkbook` does not read is not kept: formulas, of which only the last value counts,
 * formats, comments, macros and pictures. Never throws, whatever the bytes.
 * @param file - the name of the file, for problems
 */
export async function importWorkbook(file: string, bytes: Uint8Array): Promise<ImportedSpec> {
  const { workbook, problems } = await readWorkbook(bytes);
  const told = problems.map((problem) => fromWorkbook(file, problem));
  if (!workbook) return { data: { bollard: deviceMarker }, report: nothing, problems: told };
  const sheets = named(workbook);
  const { reads, data } = readUntilSame(file, sheets);
  for (const read of reads) told.push(...problemsOfSheet(file, read));
  if (reads.every(({ kind }) => kind.is === "other")) told.push(nothingKnown(file));
  return { data, report: reportOf(reads, data), problems: told };
}

/** The sheets under the names that they will have in any workbook written. */
function named({ sheets }: Workbook): readonly Sheet[] {
  const names = sheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name }));
}

/**
 * Reads the sheets and writes them again. A sheet that comes out different is kept as it is, cell by cell,
 * so that nothing is lost whatever it holds.
 */
function readUntilSame(
  file: string,
  sheets: readonly Sheet[],
): { readonly reads: readonly ReadSheet[]; readonly data: Data } {
  let reads = readSheets(sheets);
  const alone = assemble(reads, []);
  if (sameSheets(sheets, sheetsOf(alone))) return { reads, data: alone };
  for (;;) {
    const data = assemble(reads, keepAll(file, reads));
    const written = sheetsOf(data);
    const next = reads.map((read, at) =>
      sameSheet(read.sheet, written[at]) ? read : { ...read, reading: notUnderstood() },
    );
    const changed = next.some(
      (read, at) => read.reading.understood !== reads[at]?.reading.understood,
    );
    reads = next;
    if (!changed) return { reads, data };
  }
}

/** The imported texts of all sheets, less those of sheets that the data makes by itself. */
function keepAll(file: string, reads: readonly ReadSheet[]): readonly ImportedItem[] {
  const order = orderItem(
    file,
    reads.map(({ sheet }) => sheet.name),
  );
  const written = sheetsOf(assemble(reads, [order]));
  return [
    order,
    ...reads.flatMap((read, at) => (sameSheet(read.sheet, written[at]) ? [] : keepCells(read))),
  ];
}

function sameSheets(a: readonly Sheet[], b: readonly Sheet[]): boolean {
  return a.length === b.length && a.every((sheet, at) => sameSheet(sheet, b[at]));
}

function sameSheet(a: Sheet, b: Sheet | undefined): boolean {
  return (
    b !== undefined &&
    a.name === b.name &&
    JSON.stringify([a.rows, a.merges]) === JSON.stringify([b.rows, b.merges])
  );
}

function assemble(reads: readonly ReadSheet[], imported: readonly ImportedItem[]): Data {
  const data: Record<string, unknown> = { bollard: deviceMarker };
  const tables = new Map<string, readonly [number, unknown]>();
  for (const { kind, reading } of reads) {
    if (reading.value === undefined || kind.is === "other") continue;
    if (kind.is === "table") tables.set(kind.table.key, [kind.table.number, reading.value]);
    else data[kind.is] = reading.value;
  }
  const ixit = [...tables]
    .sort(([, [a]], [, [b]]) => a - b)
    .map(([key, [, value]]) => [key, value]);
  if (ixit.length > 0) data["ixit"] = Object.fromEntries(ixit);
  if (imported.length > 0) data["imported"] = imported;
  return data;
}

function reportOf(reads: readonly ReadSheet[], { imported }: Data): ImportReport {
  const entries: Record<string, number> = {};
  let answers = 0;
  let placed = 0;
  for (const { kind, reading } of reads) {
    placed += reading.placed.size;
    const { value } = reading;
    if (!value) continue;
    if (kind.is === "table") entries[kind.table.key] = Array.isArray(value) ? value.length : 1;
    if (kind.is === "ics") answers = Object.keys(value).length;
  }
  const items = (imported ?? []) as readonly ImportedItem[];
  const kept = items.filter(
    ({ from, text, instead }) => !from.endsWith("!") && instead === undefined && !isBlank(text),
  );
  return { entries, answers, placed, kept: kept.length };
}
