import type { TableCell } from "@bollard/document";
import { oneLine } from "../read/one-line.js";
import type { Value } from "../value.js";

/** The values of a row, in the order of the text, with the heads of their columns. */
export function withHeads(
  values: readonly Value[],
  cells: readonly TableCell[],
  heads: readonly string[],
): readonly Value[] {
  if (values.length === 0) return values;
  const columns = columnsOf(cells, heads);
  let next = 0;
  return values.map((value) => {
    while (next < columns.length && value.start >= (columns[next]?.end ?? 0)) next += 1;
    const head = columns[next]?.head;
    return head ? { ...value, head } : value;
  });
}

/** The text of a row is that of its cells with ` | ` between them, less the empty ones. */
function columnsOf(
  cells: readonly TableCell[],
  heads: readonly string[],
): readonly { end: number; head: string | undefined }[] {
  let start = 0;
  return cells.flatMap(({ text }, column) => {
    const cell = oneLine(text);
    if (cell === "") return [];
    const end = start + cell.length;
    start = end + " | ".length;
    return [{ end, head: heads[column] }];
  });
}
