import type { Sheet } from "@bollard/document/workbook";
import { detectDelimiter, parseCsv } from "hucre/csv";

/** What a file of comma-separated values may hold before Bollard declines to read it. */
export const csvLimits = {
  /** Bytes of the file. */
  bytes: 50_000_000,
  /** Rows of it. */
  rows: 200_000,
  /** Cells of it. */
  cells: 2_000_000,
} as const;

/** A file of comma-separated values as a sheet, and what a person should know about it. */
export interface ReadCsv {
  /** Absent where nothing of it is read. */
  readonly sheet?: Sheet;
  readonly problems: readonly CsvProblem[];
}

/** Something to know about a file of comma-separated values. */
export interface CsvProblem {
  readonly code: "csv/encoding" | "csv/too-large" | "csv/open-quote" | "csv/empty";
  readonly what: string;
  readonly todo: string;
}

/**
 * Reads comma-separated values; semicolons and tabs separate as well where the first lines show it, or a line
 * `sep=;` says so. Bytes that are not UTF-8 are read as Windows-1252. Every cell is text. Never throws.
 * @param name the name of the sheet
 */
export function readCsv(name: string, bytes: Uint8Array): ReadCsv {
  if (bytes.length > csvLimits.bytes) return { problems: [tooLarge(`${bytes.length} bytes`)] };
  const { text, problems } = decodeCsv(bytes);
  const said = /^sep=([,;|\t])\r?\n/.exec(text)?.[1];
  const delimiter = said ?? detectDelimiter(text.slice(0, 20_000));
  const rows = parseCsv(text, { delimiter }).map((row) => row.map((cell) => String(cell ?? "")));
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (rows.length > csvLimits.rows || cells > csvLimits.cells) {
    return { problems: [...problems, tooLarge(`${rows.length} rows with ${cells} cells`)] };
  }
  // The line that says the separator is no row of the table, but keeps its number.
  if (said !== undefined) rows[0] = [];
  const open = leavesQuoteOpen(text, rows) ? [openQuote] : [];
  const blank = rows.every((row) => row.every((cell) => cell.trim() === "")) ? [empty] : [];
  return {
    sheet: { name, rows: trimmed(rows), merges: [] },
    problems: [...problems, ...blank, ...open],
  };
}

function decodeCsv(bytes: Uint8Array): {
  readonly text: string;
  readonly problems: readonly CsvProblem[];
} {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decodeAs("utf-16le", bytes), problems: [] };
  if (first === 0xfe && second === 0xff) return { text: decodeAs("utf-16be", bytes), problems: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { text: decodeAs("windows-1252", bytes), problems: [notUtf8] };
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

const notUtf8: CsvProblem = {
  code: "csv/encoding",
  what: "The file is not UTF-8. It is read as Windows-1252, the older form of spreadsheet programs.",
  todo: "Check pound signs and accents, or save it as “CSV UTF-8”.",
};

const empty: CsvProblem = {
  code: "csv/empty",
  what: "The file holds nothing: there is no row that names the fields, and no entry.",
  todo: "Save the table again with its heads, or leave the file out.",
};

const openQuote: CsvProblem = {
  code: "csv/open-quote",
  what: "A quotation mark is opened and never closed; all that follows it is one cell.",
  todo: "Close the quotation mark, or save the table again with a spreadsheet program.",
};

function tooLarge(holds: string): CsvProblem {
  return {
    code: "csv/too-large",
    what: `The file holds ${holds}; Bollard reads up to ${csvLimits.rows} rows with ${csvLimits.cells} cells. Nothing of it is read.`,
    todo: "Split the file.",
  };
}

function leavesQuoteOpen(text: string, rows: readonly (readonly string[])[]): boolean {
  const isLong = /\n/.test(rows.at(-1)?.at(-1) ?? "");
  return isLong && text.split('"').length % 2 === 0;
}

/** A row ends with its last cell that holds something, the sheet with its last such row. */
function trimmed(rows: readonly string[][]): readonly (readonly string[])[] {
  for (const row of rows) while (row.length > 0 && row.at(-1) === "") row.pop();
  const last = rows.findLastIndex((row) => row.length > 0);
  return rows.slice(0, last + 1);
}
