import { limits } from "../limits.js";
import { makeOutline } from "../outline/make-outline.js";
import type { Block, FrontMatter, Outline } from "../outline.js";
import type { TextEdit } from "../text-edit.js";
import { buildBlocks } from "./build-blocks.js";
import { findFrontMatter } from "./front-matter.js";
import { moveBlock } from "./move-block.js";
import { isTooLong, normalise, parseMarkdown } from "./parse-markdown.js";

/** In a text up to this length no blocks can be too many, so that none need be counted. */
const longest = limits.values / 2;

/**
 * Reads Markdown again after an edit, as `parseMarkdown` would, but only the blocks around the edit:
 * those before stay the same objects, and those behind are moved.
 * @param previous - what `parseMarkdown` or this function gave for the text before the edit
 * @param text - the whole text behind the edit
 * @param edit - the replacement in `previous.text`; one that does not lead to the text costs a full reading
 */
export function reparseMarkdown(previous: Outline, text: string, edit: TextEdit): Outline {
  if (text.length > longest || previous.problems.length > 0 || isTooLong(text)) {
    return parseMarkdown(text);
  }
  if (!leadsTo(previous.text, text, edit)) return parseMarkdown(text);
  const frontMatter = findFrontMatter(text);
  const source = normalise(text);
  const kept = isSame(frontMatter, previous.frontMatter)
    ? countBefore(previous.blocks, source, edit.start)
    : 0;
  const next = previous.blocks[kept];
  const from = kept > 0 && next ? lineStart(source, next.start) : (frontMatter?.end ?? 0);
  const blocks = [
    ...previous.blocks.slice(0, kept),
    ...readOn(previous.blocks, source, from, edit),
  ];
  return makeOutline(text, { frontMatter, blocks });
}

/** Whether an edit turns one text into another. */
function leadsTo(before: string, text: string, { start, end, newText }: TextEdit): boolean {
  return (
    text.length === before.length - (end - start) + newText.length &&
    text.startsWith(newText, start) &&
    text.slice(0, start) === before.slice(0, start) &&
    text.slice(start + newText.length) === before.slice(end)
  );
}

function isSame(one: FrontMatter | undefined, other: FrontMatter | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

/**
 * The blocks before the last one whose first line stands before an edit: how they end is decided by
 * that line at the latest.
 */
function countBefore(blocks: readonly Block[], source: string, edited: number): number {
  let count = 0;
  for (const [at, block] of blocks.entries()) {
    const line = source.indexOf("\n", block.start);
    // A carriage return belongs to the line feed behind it.
    if (line === -1 || line + 1 >= edited) break;
    if (isFresh(blocks, at, source)) count = at;
  }
  return count;
}

/** Whether the parser had nothing open where a block begins: a table may be the end of a paragraph. */
function isFresh(blocks: readonly Block[], at: number, source: string): boolean {
  const [block, before] = [blocks[at], blocks[at - 1]];
  if (block?.kind !== "table" || before?.kind !== "paragraph") return true;
  return source.slice(before.end, block.start).split("\n").length > 2;
}

/** Reads from a line on until a block begins where one began before; those behind are as they were. */
function readOn(
  before: readonly Block[],
  source: string,
  from: number,
  edit: TextEdit,
): readonly Block[] {
  const by = edit.newText.length - (edit.end - edit.start);
  const edited = Math.max(edit.start + edit.newText.length, from);
  let at = before.findIndex((block) => block.start + by > edited);
  for (let step = 1; at >= 0; at += step, step *= 2) {
    const block = before[at];
    if (block === undefined) break;
    const line = lineStart(source, block.start + by);
    // A table below a paragraph may be the end of it, and by itself something else.
    const within = block.kind === "table" && before[at - 1]?.kind === "paragraph";
    if (line <= edited || within) continue;
    const blocks = buildBlocks(source, from, lineEnd(source, line));
    const same = blocks.findIndex(({ start }) => lineStart(source, start) === line);
    if (same === -1) continue;
    const behind = before.slice(at);
    const moved = by === 0 ? behind : behind.map((later) => moveBlock(later, source, by));
    return [...blocks.slice(0, same), ...moved];
  }
  return buildBlocks(source, from);
}

function lineStart(source: string, at: number): number {
  return at === 0 ? 0 : source.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf("\n", at);
  return end === -1 ? source.length : end;
}
