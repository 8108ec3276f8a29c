import { spanOfWords } from "../outline/make-blocks.js";
import type { Block, Title } from "../outline.js";
import type { Span } from "../tree.js";
import {
  endsNavigation,
  groupsRows,
  headingLevel,
  isBoundary,
  isLeftOut,
  kindOf,
  languageOf,
} from "./elements.js";
import type { Frame } from "./frames.js";
import { HtmlText } from "./html-text.js";
import { OpenFrames } from "./open-frames.js";
import type { HtmlHandlers, Tag } from "./read-tags.js";

/** What the end of an element does not reach across. */
const barriers: Readonly<Record<Frame["kind"], readonly Frame["kind"][]>> = {
  root: [],
  quote: ["cell"],
  list: ["cell"],
  item: ["list", "cell"],
  table: [],
  row: ["table"],
  cell: ["table"],
  heading: ["quote", "list", "item", "table", "row", "cell"],
  code: ["quote", "list", "item", "table", "row", "cell"],
};

/** Reads tags and text as blocks. */
export class HtmlReader implements HtmlHandlers {
  private readonly frames = new OpenFrames();
  /** The element whose content is left out, and how many of its name are open inside. */
  private leftOut: { readonly name: string; nested: number } | undefined;
  /** Elements that found no room, by name. */
  private readonly unheld = new Map<string, number>();
  private titleText: HtmlText | undefined;
  private title: Title | undefined;

  /** The blocks and the title, once everything has been read. */
  finish(end: number): { readonly blocks: readonly Block[]; readonly title: Title | undefined } {
    this.endTitle();
    this.frames.closeAll(end);
    return { blocks: this.frames.blocks, title: this.title };
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (this.leftOut?.name === "nav" && endsNavigation(name)) this.leftOut = undefined;
    if (this.leftOut) {
      if (this.leftOut.name === name) this.leftOut.nested += 1;
    } else if (isLeftOut(tag)) {
      if (isBoundary(name) || name === "nav") this.frames.endText(tag.start);
      this.leftOut = { name, nested: 0 };
    } else if (name === "title") this.titleText = new HtmlText();
    else if (name === "br") this.frames.text.addBreak(tag);
    else if (this.frames.top.kind === "code") this.openInCode(tag);
    else this.openBlock(tag);
  }

  close(name: string, span: Span): void {
    if (this.leftOut) {
      if (this.leftOut.name === name && --this.leftOut.nested < 0) this.leftOut = undefined;
      return;
    }
    const { top } = this.frames;
    if (name === "title") this.endTitle();
    else if (top.kind === "heading" && top.tag.name === name) {
      if (--top.nested < 0) this.frames.close(top, span);
    } else this.closeElement(name, span);
  }

  text(text: string, start: number): void {
    const end = start + text.length;
    if (this.leftOut) return;
    if (this.titleText) this.titleText.add(text, start);
    else if (this.frames.top.kind === "code") this.frames.text.addVerbatim(text, start, end);
    else {
      const first = text.search(/[^ \t\n\f\r]/);
      if (first >= 0) this.frames.prepare(start + first);
      this.frames.text.add(text, start);
    }
  }

  entity(character: string, span: Span): void {
    const { start, end } = span;
    if (this.leftOut) return;
    if (this.titleText) this.titleText.addEntity(character, span);
    else if (this.frames.top.kind === "code") this.frames.text.addVerbatim(character, start, end);
    else {
      if (character.trim() !== "") this.frames.prepare(start);
      this.frames.text.addEntity(character, span);
    }
  }

  private closeElement(name: string, span: Span): void {
    const kind = kindOf(name) ?? (groupsRows(name) ? "row" : undefined);
    if (kind !== undefined || isBoundary(name)) this.endText(span.start);
    if (kind !== undefined) this.closeBlock(name, kind, span);
  }

  private openBlock(tag: Tag): void {
    const { name, start } = tag;
    const level = headingLevel(tag);
    const kind = level === undefined ? kindOf(name) : "heading";
    const { top } = this.frames;
    if (kind === undefined && top.kind === "heading" && top.tag.name === name) top.nested += 1;
    if (kind === undefined && !isBoundary(name) && !groupsRows(name) && name !== "hr") return;
    this.frames.endText(start);
    if (kind === undefined && isBoundary(name)) return;
    if (this.frames.top.kind === "heading") this.frames.close(this.frames.top, before(tag));
    if (name === "hr") this.frames.add({ kind: "break", start, end: tag.end });
    else if (kind === "item") this.openItem(tag);
    else if (kind === "row" || kind === "cell") this.openInTable(kind, tag);
    else if (kind === undefined) this.closeBlock(name, "row", before(tag));
    else this.openFrame(kind, tag, level ?? 0);
  }

  private openFrame(kind: Frame["kind"], tag: Tag, level: number): void {
    if (!this.frames.hasRoom(kind)) {
      this.unheld.set(tag.name, (this.unheld.get(tag.name) ?? 0) + 1);
      return;
    }
    this.frames.prepare(tag.start);
    if (kind === "list") this.frames.push({ kind, tag, items: [] }, tag);
    else if (kind === "table") this.frames.push({ kind, rows: [] }, tag);
    else if (kind === "quote") this.frames.push({ kind, start: tag.start, blocks: [] }, tag);
    else if (kind === "code") this.frames.push({ kind, tag, info: languageOf(tag) }, tag);
    else if (kind === "heading") this.frames.push({ kind, tag, level, nested: 0 }, tag);
  }

  /** Opens an item of the list around; without one it is a block of text. */
  private openItem(tag: Tag): void {
    const item = this.frames.find("item", ["list", "cell", "quote"]);
    if (item) this.frames.close(item, before(tag));
    if (this.frames.top.kind === "list") this.frames.push({ kind: "item", tag, blocks: [] }, tag);
  }

  /** Opens a row or a cell of the table around; without one it is a block of text. */
  private openInTable(kind: "row" | "cell", tag: Tag): void {
    const table = this.frames.find("table", []);
    if (table === undefined || this.isInUnheldTable()) return;
    const { start } = tag;
    const row = this.frames.find("row", barriers.row);
    if (kind === "cell" && row) this.frames.closeInside(row, start);
    else {
      this.frames.closeInside(table, start);
      this.frames.push({ kind: "row", start, cells: [] }, tag);
    }
    if (kind === "cell") this.frames.push({ kind, tag, blocks: [] }, tag);
  }

  private openInCode(tag: Tag): void {
    const { top } = this.frames;
    if (top.kind !== "code") return;
    if (tag.name === "code" && top.info === "") top.info = languageOf(tag);
    else if (isBoundary(tag.name)) this.frames.text.addBreak(tag);
  }

  private closeBlock(name: string, kind: Frame["kind"], span: Span): void {
    const unheld = this.unheld.get(name) ?? 0;
    if ((kind === "row" || kind === "cell") && this.isInUnheldTable()) return;
    if (unheld > 0) {
      this.unheld.set(name, unheld - 1);
      return;
    }
    const frame = this.frames.find(kind, barriers[kind]);
    if (frame) this.frames.close(frame, span);
  }

  private isInUnheldTable(): boolean {
    return (this.unheld.get("table") ?? 0) > 0;
  }

  /** Ends the text before the end of an element; a heading goes on behind it. */
  private endText(at: number): void {
    if (this.frames.top.kind !== "heading") this.frames.endText(at);
  }

  private endTitle(): void {
    const words = this.titleText?.take();
    this.titleText = undefined;
    if (words && !this.title) this.title = { ...spanOfWords(words), ...words };
  }
}

/** The place before a tag. */
function before({ start }: Tag): Span {
  return { start, end: start };
}
