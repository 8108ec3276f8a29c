import type { Block, ListItem, TableCell, TableRow } from "../outline.js";
import { MarkdownCell, MarkdownHeading, MarkdownParagraph, moveSpan } from "./markdown-blocks.js";

/** A block of Markdown as it stands elsewhere in another source. */
export function moveBlock<Kind extends Block>(block: Kind, source: string, by: number): Kind;
export function moveBlock(block: Block, source: string, by: number): Block {
  if (block instanceof MarkdownParagraph || block instanceof MarkdownHeading) {
    return block.moved(source, by);
  }
  const span = moveSpan(block, by);
  if (block.kind === "list") {
    return { ...block, ...span, items: block.items.map((item) => moveItem(item, source, by)) };
  }
  if (block.kind === "quote") {
    return { ...block, ...span, blocks: block.blocks.map((inner) => moveBlock(inner, source, by)) };
  }
  if (block.kind === "table") {
    const header = moveRow(block.header, source, by);
    const rows = block.rows.map((row) => moveRow(row, source, by));
    return { ...block, ...span, header, delimiter: moveSpan(block.delimiter, by), rows };
  }
  if (block.kind === "code") {
    const pieces = block.pieces.map((piece) => ({ ...piece, ...moveSpan(piece, by) }));
    return { ...block, ...span, content: moveSpan(block.content, by), pieces };
  }
  return { ...block, ...span };
}

function moveItem(item: ListItem, source: string, by: number): ListItem {
  const blocks = item.blocks.map((block) => moveBlock(block, source, by));
  return { ...item, ...moveSpan(item, by), marker: moveSpan(item.marker, by), blocks };
}

function moveRow({ cells, ...row }: TableRow, source: string, by: number): TableRow {
  return { ...moveSpan(row, by), cells: cells.map((cell) => moveCell(cell, source, by)) };
}

function moveCell(cell: TableCell, source: string, by: number): TableCell {
  return cell instanceof MarkdownCell ? cell.moved(source, by) : cell;
}
