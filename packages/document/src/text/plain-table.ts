import { clauseNumber } from "../outline/clause-number.js";
import { trimWords, verbatim } from "../outline/words-builder.js";
import type { Table, TableRow } from "../outline.js";
import type { PlainLine } from "./plain-lines.js";

/** Reads lines as a table where all of them have as many tabs; numbers of clauses make no column. */
export function readTabs(lines: readonly PlainLine[]): Table | undefined {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0 || !first.text.includes("\t")) return undefined;
  const columns = first.text.split("\t").length;
  for (const { text } of lines) {
    if (text.split("\t").length !== columns || clauseNumber(text) !== undefined) return undefined;
  }
  const header = readRow(first);
  const rows = others.map(readRow);
  const end = rows.at(-1)?.end ?? header.end;
  const delimiter = { start: header.end, end: header.end };
  return { kind: "table", start: header.start, end, header, delimiter, rows };
}

function readRow({ start, end, text }: PlainLine): TableRow {
  let at = start;
  const cells = text.split("\t").map((cell) => {
    const words = trimWords({ text: cell, pieces: verbatim(cell, at) });
    const from = words.pieces[0]?.start ?? at;
    at += cell.length + 1;
    return { start: from, end: from + words.text.length, ...words };
  });
  return { start, end, cells };
}
