import { spanOfWords } from "../outline/make-blocks.js";
import { WordsBuilder } from "../outline/words-builder.js";
import type { Block, Table, TableCell, TableRow, Words } from "../outline.js";
import type { Span } from "../tree.js";
import { printedNumber } from "./html-list.js";
import type { Tag } from "./read-tags.js";

/** A cell while its table is open. */
export interface CellDraft {
  readonly tag: Tag;
  readonly blocks: readonly Block[];
}

/** A row while its table is open. */
export interface RowDraft extends Span {
  readonly cells: readonly CellDraft[];
}

/**
 * Makes a table whose first row is its header. Cells that span columns or rows are followed by empty ones,
 * so that columns stay under each other.
 */
export function makeTable(
  rows: readonly RowDraft[],
  end: number,
  count: CountCells,
): Table | undefined {
  const columns: number[] = [];
  const made = rows.map((row) => makeRow(row, columns, count));
  const [header, ...others] = made;
  if (header === undefined) return undefined;
  const delimiter = { start: header.end, end: header.end };
  return { kind: "table", start: header.start, end, header, delimiter, rows: others };
}

/** Told of cells as they come, to end what holds too many. */
export type CountCells = (cells: number, at: Span) => void;

/** @param columns - for each column the rows to come that a cell above spans */
function makeRow(row: RowDraft, columns: number[], count: CountCells): TableRow {
  const cells: TableCell[] = [];
  let at = row.start;
  const addEmpty = (): void => {
    const above = columns[cells.length] ?? 0;
    if (above > 0) columns[cells.length] = above - 1;
    cells.push({ start: at, end: at, text: "", pieces: [] });
    count(1, row);
  };
  for (const { tag, blocks } of row.cells) {
    while ((columns[cells.length] ?? 0) > 0) addEmpty();
    const cell = makeCell(tag, blocks);
    at = Math.max(at, cell.end);
    const first = cells.length;
    cells.push(cell);
    count(1, row);
    for (let more = spanOf(tag, "colspan", 1000); more > 1; more--) addEmpty();
    const below = spanOf(tag, "rowspan", 65_534) - 1;
    if (below > 0) columns.length = Math.max(columns.length, cells.length);
    if (below > 0) columns.fill(below, first, cells.length);
  }
  while (columns.length > 0 && !columns.at(-1)) columns.pop();
  while (cells.length < columns.length) addEmpty();
  return { start: row.start, end: row.end, cells };
}

function spanOf({ attributes }: Tag, name: string, most: number): number {
  const span = Number.parseInt(attributes.get(name) ?? "", 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

function makeCell(tag: Tag, blocks: readonly Block[]): TableCell {
  const words = flattenBlocks(blocks);
  return words === undefined
    ? { start: tag.end, end: tag.end, text: "", pieces: [] }
    : { ...spanOfWords(words), ...words };
}

/** The words of blocks, a line each; cells of a table stand on the line of their row. */
function flattenBlocks(blocks: readonly Block[]): Words | undefined {
  const builder = new WordsBuilder();
  for (const [separator, words] of wordsOf(blocks)) {
    const start = words.pieces[0]?.start ?? 0;
    if (builder.lastCharacter !== "") builder.add(separator, start, start);
    for (const piece of words.pieces) {
      const text = words.text.slice(piece.at, piece.at + piece.length);
      builder.add(text, piece.start, piece.end);
    }
  }
  return builder.take();
}

/** All words inside blocks, each with what stands before it. */
function* wordsOf(blocks: readonly Block[]): Generator<readonly [string, Words]> {
  for (const block of blocks) {
    if (block.kind === "table") {
      for (const { cells } of [block.header, ...block.rows]) {
        for (const [at, cell] of cells.entries()) yield [at === 0 ? "\n" : " ", cell];
      }
    } else if (block.kind === "list") {
      for (const item of block.items) {
        const number = printedNumber(item);
        if (number) yield ["\n", number];
        let separator = number ? " " : "\n";
        for (const [, words] of wordsOf(item.blocks)) {
          yield [separator, words];
          separator = "\n";
        }
      }
    } else if (block.kind === "quote") yield* wordsOf(block.blocks);
    else if (block.kind !== "html" && block.kind !== "break") yield ["\n", block];
  }
}
