import type { Block, CodeBlock, QuoteBlock, Span, TableCell } from "@bollard/document";
import type { Aside } from "../procurement-document.js";
import { looksMadeInCell } from "../wording/made-secret.js";
import { oneLine } from "./one-line.js";

/** An aside and where it stands. */
export interface FoundAside {
  readonly aside: Aside;
  readonly span: Span;
}

/** A block of code, or the parts of a quote. */
export function asidesOf(block: CodeBlock | QuoteBlock): readonly FoundAside[] {
  return wordsIn(block);
}

function wordsIn(block: Block): readonly FoundAside[] {
  if (block.kind === "quote") return block.blocks.flatMap(wordsIn);
  if (block.kind === "list") return block.items.flatMap(({ blocks }) => blocks.flatMap(wordsIn));
  if (block.kind === "table")
    return block.rows.map((row) => found(row, row.cells.map(({ text }) => text).join(" | ")));
  if (block.kind === "code") return [{ aside: { text: block.text }, span: spanOf(block) }];
  if (block.kind === "html" || block.kind === "break") return [];
  return [found(block, block.text)];
}

function found(span: Span, text: string): FoundAside {
  return { aside: { text: oneLine(text) }, span: spanOf(span) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const passwordHead =
  /^(?:[\w/&-]{1,20} ){0,3}(?:pass(?:word|wd|code|phrase)s?|pwd?|PIN(?: code)?|pre-?shared key|wi-?fi key|PSK|community(?: string)?)$/i;
const pair = /^[\w.@-]{2,40} ?[/:] ?(?<password>\S{4,64})$/;

/**
 * What stands in the cells of a row whose columns are headed as passwords, where it looks like one: the row says it
 * without the head of its column.
 */
export function passwordCells(
  cells: readonly TableCell[],
  heads: readonly string[],
  row: number,
): readonly FoundAside[] {
  return heads.flatMap((head, column): FoundAside[] => {
    const cell = cells[column];
    if (cell === undefined || head.length > 80 || !passwordHead.test(head)) return [];
    const text = oneLine(cell.text.slice(0, 200));
    const word = pair.exec(text)?.groups?.["password"] ?? text;
    if (!/^\S{4,64}$/.test(word) || !looksMadeInCell(word)) return [];
    // Without width, so that a comment in the cell belongs to the row.
    const span = { start: cell.start, end: cell.start };
    return [{ aside: { text: `Password: ${word}`, row }, span }];
  });
}
