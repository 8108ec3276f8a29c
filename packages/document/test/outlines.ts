import { expect } from "vitest";
import { sourceOffset } from "../src/outline/source-offset.js";
import type { Block, Words } from "../src/outline.js";
import type { Span } from "../src/tree.js";

/** What lies directly inside a block. */
function inside(block: Block): readonly Span[] {
  if (block.kind === "heading") return [block.content];
  if (block.kind === "paragraph") return block.lines;
  if (block.kind === "list") return block.items;
  if (block.kind === "quote") return block.blocks;
  if (block.kind === "table") return [block.header, block.delimiter, ...block.rows];
  return block.kind === "code" ? [block.content] : [];
}

function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === "quote") return block.blocks;
  return block.kind === "list" ? block.items.flatMap(({ blocks }) => blocks) : [];
}

function expectInOrder(spans: readonly Span[], outer: Span): void {
  let end = outer.start;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(outer.end);
}

/** Checks that blocks and all inside them lie inside what holds them, and in the order of the text. */
export function expectOrdered(blocks: readonly Block[], outer: Span): void {
  expectInOrder(blocks, outer);
  for (const block of blocks) {
    expectInOrder(inside(block), block);
    if (block.kind === "table") {
      for (const row of [block.header, ...block.rows]) expectInOrder(row.cells, row);
    }
    expectOrdered(innerBlocks(block), block);
  }
}

/** All words of blocks, in the order of the text. */
export function wordsOf(block: Block): readonly Words[] {
  if (block.kind === "table") return [block.header, ...block.rows].flatMap(({ cells }) => cells);
  if (block.kind === "list") return block.items.flatMap(({ blocks }) => blocks.flatMap(wordsOf));
  if (block.kind === "quote") return block.blocks.flatMap(wordsOf);
  return block.kind === "html" || block.kind === "break" ? [] : [block];
}

/** Checks that pieces cover the text without gaps and that letters are where they are said to be. */
export function expectOffsets(words: Words, source: string): void {
  let at = 0;
  for (const piece of words.pieces) {
    expect(piece.at).toBe(at);
    expect(piece.end).toBeGreaterThanOrEqual(piece.start);
    at += piece.length;
  }
  expect(at).toBe(words.text.length);
  for (let offset = 0; offset < words.text.length; offset++) {
    const letter = words.text.charAt(offset);
    if (/\p{L}/u.test(letter)) expect(source.charAt(sourceOffset(words, offset))).toBe(letter);
  }
}
