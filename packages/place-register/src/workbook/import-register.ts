import { readWorkbook, type Sheet } from "@bollard/document/workbook";
import { ImportNotes, type ImportProblem } from "./import-notes.js";
import { readCsv } from "./read-csv.js";
import { RegisterReading } from "./register-reading.js";
import { partOfFile, partOfSheet, type SheetPart, sheetParts } from "./sheet-parts.js";
import { nothingKnown } from "./told-sheets.js";

/** A place register made from sheets. */
export interface ImportedRegister {
  /** Plain data in the shape of a place register; `undefined` where nothing could be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly report: RegisterReport;
  readonly problems: readonly ImportProblem[];
}

/** What an import took over, in numbers. */
export interface RegisterReport {
  /** The entries of each list, and 1 for a part that is no list, by its name. */
  readonly entries: Readonly<Record<string, number>>;
  /** The cells that have a place. */
  readonly placed: number;
  /** The cells that have none and are kept under `imported`. */
  readonly kept: number;
}

/** A file of comma-separated values. */
export interface CsvFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads an Excel workbook as a place register: a sheet a list, a row an entry. No text of a cell is lost: what
 * has no place is kept under `imported`. Formulas count by their last value. Never throws, whatever the bytes.
 * @param file the name of the file, for problems
 */
export async function importRegister(file: string, bytes: Uint8Array): Promise<ImportedRegister> {
  const { workbook, problems } = await readWorkbook(bytes);
  const told = problems.map(({ code, sheet, cell, what, todo }) => ({
    code,
    from: [file, sheet, cell].filter((part) => part !== undefined).join("!"),
    what,
    todo,
  }));
  if (!workbook) return { ...nothingRead, problems: told };
  const tables = workbook.sheets.map((sheet) => ({ sheet, part: partOfSheet(sheet.name) }));
  return importTables(file, tables, told);
}

/** Reads files of comma-separated values as one place register, a file a list. Never throws. */
export function importCsv(from: string, files: readonly CsvFile[]): ImportedRegister {
  const tables: Table[] = [];
  const told: ImportProblem[] = [];
  for (const { name, bytes } of files) {
    const { sheet, problems } = readCsv(name, bytes);
    told.push(...problems.map((problem) => ({ from: name, ...problem })));
    if (sheet) tables.push({ sheet, part: partOfFile(name) });
  }
  return tables.length === 0
    ? { ...nothingRead, problems: told }
    : importTables(files.length === 1 ? (files[0]?.name ?? from) : from, tables, told);
}

const nothingRead = { data: undefined, report: { entries: {}, placed: 0, kept: 0 } } as const;

/** A sheet, and the part of the register that its name means. */
interface Table {
  readonly sheet: Sheet;
  readonly part: SheetPart | undefined;
}

function importTables(
  file: string,
  tables: readonly Table[],
  told: readonly ImportProblem[],
): ImportedRegister {
  const notes = new ImportNotes(file);
  const reading = new RegisterReading(notes);
  for (const { sheet, part } of tables) reading.add(sheet, part);
  if (tables.every(({ part }) => part === undefined)) notes.problems.push(nothingKnown(file));
  const data = reading.finish();
  const { placed, kept, problems } = notes;
  const report = { entries: reading.counts(), placed, kept: kept.length };
  return { data, report, problems: [...told, ...problems] };
}

/** What was taken over in words: `12 services, 1 device class`. */
export function entriesInWords({ entries }: RegisterReport): string {
  const words = sheetParts.flatMap(({ key, title, noun, isList }) => {
    const count = entries[key];
    if (count === undefined) return [];
    return [isList ? `${count} ${count === 1 ? noun : title.toLowerCase()}` : `the ${noun}`];
  });
  return words.length === 0 ? "nothing that belongs into a register" : words.join(", ");
}
