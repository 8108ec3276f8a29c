import { limits, tooMany, Unreadable } from "../limits.js";
import { makeHeading, makeParagraph, spanOfWords } from "../outline/make-blocks.js";
import type { Block } from "../outline.js";
import type { Span } from "../tree.js";
import type { CellFrame, Frame, ItemFrame, RowFrame, TableFrame } from "./frames.js";
import { makeList } from "./html-list.js";
import { makeTable } from "./html-table.js";
import { HtmlText } from "./html-text.js";
import type { Tag } from "./read-tags.js";

/** Frames inside each other; what lies deeper is read as text of the last one. */
const deepest = 96;

/** Tables inside each other. */
const deepestTable = 8;

/** The elements that are open, and the blocks that come of them when they close. */
export class OpenFrames {
  readonly text = new HtmlText();
  private readonly root: Frame & { readonly kind: "root" } = { kind: "root", start: 0, blocks: [] };
  private readonly frames: Frame[] = [this.root];
  private tables = 0;
  private parts = 0;

  get top(): Frame {
    return this.frames.at(-1) ?? this.root;
  }

  get blocks(): readonly Block[] {
    return this.root.blocks;
  }

  /** Whether one more list, quote or table may open; it may need frames of its own around it. */
  hasRoom(kind: Frame["kind"]): boolean {
    if (kind === "table" && this.tables >= deepestTable) return false;
    return this.frames.length < deepest;
  }

  /** Opens an element. The text before must have ended. */
  push(frame: Frame, at: Span): void {
    this.count(1, at);
    if (frame.kind === "table") this.tables += 1;
    this.frames.push(frame);
  }

  /** The innermost frame of a kind, not looking beyond frames of other kinds. */
  find(kind: Frame["kind"], barriers: readonly Frame["kind"][]): Frame | undefined {
    for (let at = this.frames.length - 1; at > 0; at--) {
      const frame = this.frames[at];
      if (frame?.kind === kind) return frame;
      if (frame === undefined || barriers.includes(frame.kind)) return undefined;
    }
    return undefined;
  }

  /** Closes a frame, which must be open, and all inside it. */
  close(frame: Frame, { start, end }: Span): void {
    this.closeInside(frame, start);
    this.closeTop(end);
  }

  /** Closes all that is open inside a frame. */
  closeInside(frame: Frame, at: number): void {
    while (this.top !== frame) this.closeTop(at);
  }

  closeAll(end: number): void {
    this.closeInside(this.root, end);
    this.endText(end);
  }

  /** Ends the block of text so far. A heading with text ends with it. */
  endText(at: number): void {
    const { top } = this;
    if (top.kind === "code") return;
    if (top.kind === "heading") {
      if (!this.text.isEmpty) this.closeTop(at);
      return;
    }
    const words = this.text.take();
    if (words !== undefined) this.add(makeParagraph(words));
  }

  /** Opens what a text or a block needs around it where it stands in a list or a table. */
  prepare(at: number): void {
    const tag: Tag = { name: "", start: at, end: at, attributes: new Map(), slash: false };
    if (this.top.kind === "list") this.push({ kind: "item", tag, blocks: [] }, tag);
    if (this.top.kind === "table" && this.top.rows.length > 0) {
      this.push({ kind: "row", start: at, cells: [] }, tag);
    }
    if (this.top.kind === "row") this.push({ kind: "cell", tag, blocks: [] }, tag);
  }

  /** Adds a block where it belongs; what stands in a table before its rows, before the table. */
  add(block: Block): void {
    this.count(1, block);
    this.prepare(block.start);
    for (let at = this.frames.length - 1; at >= 0; at--) {
      const frame = this.frames[at];
      if (frame && "blocks" in frame) {
        frame.blocks.push(block);
        return;
      }
    }
  }

  count(parts: number, { start }: Span): void {
    this.parts += parts;
    if (this.parts > limits.values) throw new Unreadable(tooMany("words and marks", start));
  }

  private closeTop(end: number): void {
    if (this.top.kind !== "heading" && this.top.kind !== "code") this.endText(end);
    const top = this.frames.pop();
    if (top) this.finish(top, end);
  }

  private finish(frame: Frame, end: number): void {
    if (frame.kind === "heading" || frame.kind === "code") {
      const words = this.text.take();
      const { start } = frame.tag;
      if (words === undefined) return;
      if (frame.kind === "heading") this.add(makeHeading({ start, end }, frame.level, words));
      else {
        const { info } = frame;
        this.add({ kind: "code", start, end, info, content: spanOfWords(words), ...words });
      }
    } else if (frame.kind === "quote") {
      const { start, blocks } = frame;
      if (blocks.length > 0) this.add({ kind: "quote", start, end, blocks });
    } else if (frame.kind === "list") {
      if (frame.items.length > 0) this.add(makeList(frame, end));
    } else if (frame.kind === "item") this.finishItem(frame, end);
    else if (frame.kind === "cell") this.finishCell(frame);
    else if (frame.kind === "row") this.finishRow(frame, end);
    else if (frame.kind === "table") this.finishTable(frame, end);
  }

  private finishItem({ tag, blocks }: ItemFrame, end: number): void {
    const { top } = this;
    if (top.kind !== "list") return;
    const { start, attributes } = tag;
    const marker = { start, end: tag.end };
    top.items.push({ start, end, marker, blocks, value: attributes.get("value") });
  }

  private finishCell({ tag, blocks }: CellFrame): void {
    if (this.top.kind === "row") this.top.cells.push({ tag, blocks });
  }

  private finishRow({ start, cells }: RowFrame, end: number): void {
    if (this.top.kind === "table" && cells.length > 0) this.top.rows.push({ start, end, cells });
  }

  private finishTable({ rows }: TableFrame, end: number): void {
    this.tables -= 1;
    const [only, ...others] = rows.flatMap(({ cells }) => cells);
    if (only && others.length === 0) {
      // A single cell is a frame around its text.
      for (const block of only.blocks) this.add(block);
      return;
    }
    const table = makeTable(rows, end, (cells, at) => this.count(cells, at));
    if (table) this.add(table);
  }
}
