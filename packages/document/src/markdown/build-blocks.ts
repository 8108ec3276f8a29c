import type { TreeCursor } from "@lezer/common";
import { limits, tooMany, Unreadable } from "../limits.js";
import { verbatim } from "../outline/words-builder.js";
import type { Block, CodeBlock, List, ListItem } from "../outline.js";
import type { Span } from "../tree.js";
import { blockParser } from "./block-parser.js";
import { MarkdownHeading, MarkdownParagraph } from "./markdown-blocks.js";
import { numberItems } from "./number-items.js";
import { readTable } from "./table.js";

/**
 * Reads the blocks of a text from an offset on, up to another.
 * @param text with `\n` between lines
 * @throws Unreadable when the text holds more parts than the limits allow
 */
export function buildBlocks(text: string, from: number, to = text.length): readonly Block[] {
  const cursor = blockParser.parse(text.slice(from, to)).cursor();
  return new BlockBuilder(text, from, cursor).blocks();
}

class BlockBuilder {
  private parts = 0;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly cursor: TreeCursor,
  ) {}

  /** The blocks inside the node at which the cursor stands. */
  blocks(): readonly Block[] {
    const blocks: Block[] = [];
    if (!this.cursor.firstChild()) return blocks;
    do blocks.push(...this.block());
    while (this.cursor.nextSibling());
    this.cursor.parent();
    return blocks;
  }

  private block(): readonly Block[] {
    const { name } = this.cursor;
    const span = this.span();
    this.count(1, span);
    if (name === "Paragraph") return this.paragraph(span);
    if (/^(?:ATX|Setext)Heading/.test(name)) return [this.heading(span)];
    if (name === "BulletList" || name === "OrderedList") return [this.list(span)];
    if (name === "Blockquote") return [{ kind: "quote", ...span, blocks: this.blocks() }];
    // White space that is indented far is no code.
    if (name === "CodeBlock" && span.start === span.end) return [];
    if (name === "FencedCode" || name === "CodeBlock") return [this.code(span)];
    if (name === "HorizontalRule") return [{ kind: "break", ...span }];
    if (name.endsWith("Block")) {
      return [{ kind: "html", ...span, comment: name === "CommentBlock" }];
    }
    return [];
  }

  private paragraph(span: Span): readonly Block[] {
    const lines = this.lines(span);
    const source = this.text.slice(span.start, span.end);
    const found = source.includes("|") ? readTable(this.text, lines) : undefined;
    if (found === undefined) return [new MarkdownParagraph(this.text, span, lines)];
    const { table, line } = found;
    this.count(table.header.cells.length, span);
    for (const row of table.rows) this.count(row.cells.length + 1, row);
    const before = lines.slice(0, line);
    const last = before.at(-1);
    if (last === undefined) return [table];
    const above = { start: span.start, end: last.end };
    return [new MarkdownParagraph(this.text, above, before), table];
  }

  /** The lines of a block of text, each behind its indentation and the marks of quotes. */
  private lines(span: Span): readonly Span[] {
    const marks = this.children().filter(({ name }) => name === "QuoteMark");
    const lines: Span[] = [];
    let mark = 0;
    for (let start = span.start; start <= span.end; ) {
      const feed = this.text.indexOf("\n", start);
      const end = feed === -1 || feed > span.end ? span.end : feed;
      let content = start;
      for (; (marks[mark]?.start ?? Number.POSITIVE_INFINITY) < end; mark++) {
        content = marks[mark]?.end ?? content;
      }
      lines.push(trimSpan(this.text, content, end));
      start = end + 1;
    }
    this.count(lines.length, span);
    return lines;
  }

  private heading(span: Span): MarkdownHeading {
    const { name } = this.cursor;
    const marks = this.children().filter((child) => child.name === "HeaderMark");
    const underlined = name.startsWith("Setext");
    const start = underlined ? span.start : (marks[0]?.end ?? span.start);
    const closing = marks[underlined ? 0 : 1];
    const content = trimSpan(this.text, start, closing?.start ?? span.end);
    return new MarkdownHeading(this.text, span, Number(name.slice(-1)), content);
  }

  private list(span: Span): List {
    const ordered = this.cursor.name === "OrderedList";
    const items: ListItem[] = [];
    if (this.cursor.firstChild()) {
      do if (this.cursor.name === "ListItem") items.push(this.item());
      while (this.cursor.nextSibling());
      this.cursor.parent();
    }
    return numberItems(this.text, { kind: "list", ...span, ordered, items });
  }

  private item(): ListItem {
    const span = this.span();
    this.count(1, span);
    const [mark] = this.firstChildren();
    const marker = mark ?? { start: span.start, end: span.start };
    const blocks = this.blocks();
    const box = /^\[([ xX])\][ \t]/.exec(this.text.slice(marker.end, marker.end + 9).trimStart());
    return { ...span, marker, ...(box && { checked: box[1] !== " " }), blocks };
  }

  private code(span: Span): CodeBlock {
    const children = this.children();
    const info = children.find(({ name }) => name === "CodeInfo");
    const texts = children.filter(({ name }) => name === "CodeText");
    const [first, last] = [texts[0], texts.at(-1)];
    // Code that no fence closes ends with blank lines that are not part of the block.
    const start = Math.min(first?.start ?? span.end, span.end);
    const content = { start, end: Math.min(last?.end ?? span.end, span.end) };
    const text = this.text.slice(content.start, content.end);
    return {
      kind: "code",
      ...span,
      info: info ? this.text.slice(info.start, info.end) : "",
      content,
      text,
      pieces: verbatim(text, start),
    };
  }

  private children(): readonly (Span & { readonly name: string })[] {
    const found: (Span & { readonly name: string })[] = [];
    if (!this.cursor.firstChild()) return found;
    do found.push({ name: this.cursor.name, start: this.cursor.from, end: this.cursor.to });
    while (this.cursor.nextSibling());
    this.cursor.parent();
    return found.map(({ name, start, end }) => ({
      name,
      start: start + this.from,
      end: end + this.from,
    }));
  }

  private firstChildren(): readonly Span[] {
    if (!this.cursor.firstChild()) return [];
    const { name } = this.cursor;
    const span = this.span();
    this.cursor.parent();
    return name === "ListMark" ? [span] : [];
  }

  private span(): Span {
    const start = this.cursor.from + this.from;
    return { start, end: trimEnd(this.text, start, this.cursor.to + this.from) };
  }

  private count(parts: number, { start }: Span): void {
    this.parts += parts;
    if (this.parts > limits.values) throw new Unreadable(tooMany("words and marks", start));
  }
}

/** A span without the white space at its ends. */
function trimSpan(text: string, from: number, to: number): Span {
  const end = trimEnd(text, from, to);
  let start = from;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  return { start, end };
}

function trimEnd(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
