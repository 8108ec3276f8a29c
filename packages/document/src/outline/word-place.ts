import type { Block, Heading, Outline } from "../outline.js";

/** Where something stands in a document that has no lines. */
export interface WordPlace {
  /** The headings above it, from the outermost on. */
  readonly headings: readonly string[];
  /** The number of the paragraph in the document, from 1: headings, items of lists and tables count as one. */
  readonly paragraph: number;
}

/**
 * Tells an offset as people find it in a document: by headings and the number of the paragraph. An offset
 * between paragraphs belongs to the one before.
 */
export function wordPlace(outline: Outline, offset: number): WordPlace {
  const headings: Heading[] = [];
  let paragraph = 0;
  for (const block of outline.blocks) {
    if (block.start > offset && paragraph > 0) break;
    if (block.kind === "heading") {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push(block);
    }
    paragraph += countUpTo(block, offset);
  }
  return { headings: headings.map(({ text }) => text), paragraph: Math.max(paragraph, 1) };
}

/** The number of each block of the top level in the document, counted as `wordPlace` counts. */
export function numberParagraphs({ blocks }: Outline): readonly number[] {
  let next = 1;
  return blocks.map((block) => {
    const number = next;
    next += countUpTo(block, Number.POSITIVE_INFINITY);
    return number;
  });
}

/** The paragraphs of a block that begin at an offset or before; its first one always counts. */
function countUpTo(block: Block, offset: number): number {
  return Math.max(1, countAll(innerBlocks(block) ?? [], offset));
}

function countAll(blocks: readonly Block[], offset: number): number {
  let count = 0;
  for (const block of blocks) {
    if (block.start > offset) break;
    count += countUpTo(block, offset);
  }
  return count;
}

function innerBlocks(block: Block): readonly Block[] | undefined {
  if (block.kind === "quote") return block.blocks;
  return block.kind === "list" ? block.items.flatMap(({ blocks }) => blocks) : undefined;
}
