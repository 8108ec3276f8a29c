import {
  type Block,
  type List,
  type ListItem,
  type Paragraph,
  type Span,
  sourceSpan,
  type TreeNode,
  type Words,
} from "@bollard/document";
import { cutWords, jsonWords } from "./json-words.js";

/** Where a line ends; some notices have lost the backslashes of `\r\n` behind a mark or in front of a dash. */
const lineEnd = /\r?\n|\r|(?<=[.:;)])rn(?=\s|$)|(?<=[a-z.:;)])rn(?= ?[-•*] ?[A-Z])/g;
/** What ends in these letters by itself. */
const realWord =
  /(?:[Nn]orthe|[Ss]outhe|[Ee]aste|[Ww]este|[Mm]ode|[Cc]once|[Tt]u|[Pp]atte|[Gg]ove|[Ii]nte|[Ee]xte|[Ll]ea)$/;
const marker = /^(?:[-•*·–]|\(?(?:\d{1,2}|[a-z])[.)])\s+(?=\S)/;

/** A text of a notice as paragraphs and lists, line by line. A text without letters has none. */
export function textBlocks(
  source: string,
  node: TreeNode,
): readonly Exclude<Block, { kind: "heading" }>[] {
  const words = jsonWords(source, node);
  const blocks: (Paragraph | List)[] = [];
  let items: ListItem[] = [];
  const close = () => {
    if (items.length > 0) blocks.push(listOf(items));
    items = [];
  };
  for (const line of cutWords(words, linesOf(words.text))) {
    const mark = marker.exec(line.text)?.[0];
    if (mark !== undefined) {
      items.push(itemOf(line, mark));
      continue;
    }
    close();
    blocks.push(paragraphOf(line));
  }
  close();
  return blocks;
}

/** The lines of a text without the spaces around them, less those without letters. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  const push = (to: number) => {
    const line = text.slice(start, to);
    const from = start + (line.length - line.trimStart().length);
    if (/\p{L}/u.test(line)) lines.push({ start: from, end: start + line.trimEnd().length });
  };
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    if (end === "rn" && realWord.test(text.slice(Math.max(0, index - 8), index))) continue;
    push(index);
    start = index + end.length;
  }
  push(text.length);
  return lines;
}

function paragraphOf(words: Words): Paragraph {
  const span = sourceSpan(words, { start: 0, end: words.text.length });
  return { kind: "paragraph", ...words, ...span, lines: [span] };
}

function itemOf(line: Words, mark: string): ListItem {
  const { text } = line;
  const cut = [
    { start: 0, end: mark.trimEnd().length },
    { start: mark.length, end: text.length },
  ];
  const [, own = line] = cutWords(line, cut);
  const span = sourceSpan(line, { start: 0, end: text.length });
  const number = /\w/.test(mark) ? mark.trim().replace(/\.$/, "") : undefined;
  return {
    ...span,
    marker: sourceSpan(line, { start: 0, end: mark.trimEnd().length }),
    ...(number !== undefined && { number }),
    blocks: [paragraphOf(own)],
  };
}

function listOf(items: readonly ListItem[]): List {
  const start = items[0]?.start ?? 0;
  return {
    kind: "list",
    ordered: items[0]?.number !== undefined,
    items,
    start,
    end: items.at(-1)?.end ?? start,
  };
}
