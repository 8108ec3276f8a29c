import { limits } from "../limits.js";
import { tooLargeInside } from "../workbook/problem.js";
import { type Attributes, parseXml, type XmlHandlers } from "../workbook/xml/parse-xml.js";
import { ParagraphDraft } from "./paragraph-draft.js";
import {
  type Container,
  isSkipped,
  newContainer,
  newTable,
  type OpenTable,
  startRow,
} from "./story-frames.js";
import type { WordBlock, WordTally } from "./word-blocks.js";
import { wholeNumber } from "./word-styles.js";

/** What a paragraph or a cell counts for beside its text. */
const partSize = 5;

/** What a part of a document holds that has paragraphs: the text itself, or notes. */
export interface Story {
  readonly blocks: readonly WordBlock[];
  /** The blocks of notes by the ids of these. */
  readonly notes: ReadonlyMap<string, readonly WordBlock[]>;
}

/**
 * Reads a part that has paragraphs. What tracked changes delete is left out, what they insert is read.
 * @param root - the name that the outermost element must have
 * @returns `undefined` when it has another
 */
export function readStory(
  part: string,
  bytes: Uint8Array,
  root: string,
  tally: WordTally,
): Story | undefined {
  const reading = new StoryReading(tally);
  parseXml(part, bytes, reading);
  return reading.root === root ? { blocks: reading.finish(), notes: reading.notes } : undefined;
}

class StoryReading implements XmlHandlers {
  root: string | undefined;
  readonly notes = new Map<string, readonly WordBlock[]>();
  private readonly path: string[] = [];
  /** How many elements are open since one that is skipped; 0 outside. */
  private skipping = 0;
  private readonly containers: Container[] = [newContainer()];
  private readonly paragraphs: ParagraphDraft[] = [];
  private readonly tables: OpenTable[] = [];
  private note: string | undefined;

  constructor(private readonly tally: WordTally) {}

  finish(): readonly WordBlock[] {
    const [story = newContainer()] = this.containers;
    return blocksOf(story);
  }

  open(name: string, attributes: () => Attributes): void {
    this.root ??= name;
    if (this.skipping > 0) {
      this.skipping += 1;
      return;
    }
    const parent = this.path.at(-1) ?? "";
    if (isSkipped(name, attributes) || this.isDeleted(name, parent)) {
      this.skipping = 1;
      return;
    }
    this.path.push(name);
    if (this.openBlock(name, parent, attributes)) return;
    // What is said of the mark at the end of a paragraph is not said of text.
    if (parent === "rPr" && this.path.at(-3) !== "r") return;
    this.paragraphs.at(-1)?.open(name, parent, attributes, this.tally);
  }

  close(name: string): void {
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    this.path.pop();
    if (name === "p") this.closeParagraph();
    else if (name === "txbxContent" || name === "txBody") this.closeBox();
    else if (name === "tc") this.closeCell();
    else if (name === "tr") this.closeRow();
    else if (name === "tbl") this.closeTable();
    else if (name === "footnote" || name === "endnote") this.closeNote();
    else this.paragraphs.at(-1)?.close(name);
  }

  text(text: string): void {
    if (this.skipping > 0 || this.path.at(-1) !== "t") return;
    this.count(text.length);
    this.paragraphs.at(-1)?.add(text);
  }

  /** Whether an element was deleted by a tracked change; marks that change ends and rows are noted. */
  private isDeleted(name: string, parent: string): boolean {
    if (name === "ins" || name === "moveTo") this.tally.insertions += 1;
    if (name !== "del" && name !== "moveFrom") return false;
    this.tally.deletions += 1;
    const table = this.tables.at(-1);
    if (parent === "trPr" && table) table.deleted = true;
    if (parent === "rPr" && this.path.at(-2) === "pPr") this.paragraphs.at(-1)?.deleteEnd();
    return true;
  }

  /** Opens what holds paragraphs, and paragraphs. @returns whether the element was one of these */
  private openBlock(name: string, parent: string, attributes: () => Attributes): boolean {
    const table = this.tables.at(-1);
    if (name === "p") {
      this.count(partSize);
      this.paragraphs.push(new ParagraphDraft());
    } else if (name === "txbxContent" || name === "txBody") this.pushContainer();
    else if (name === "tbl") this.tables.push(newTable());
    else if (name === "tr" && table) startRow(table);
    else if (name === "tc" && table) {
      table.columns = 1;
      this.pushContainer();
    } else if (name === "gridSpan" && table) {
      table.columns = Math.min(wholeNumber(attributes()["val"]) ?? 1, 63);
    } else if (name === "gridBefore" && table) {
      table.skippedColumns = Math.min(wholeNumber(attributes()["val"]) ?? 0, 63);
    } else if ((name === "footnote" || name === "endnote") && parent === `${name}s`) {
      this.note = attributes()["id"] ?? "";
      this.pushContainer();
    } else if (name === "altChunk" || name === "subDoc") this.tally.embedded += 1;
    else return false;
    return true;
  }

  private pushContainer(): void {
    this.count(partSize);
    this.containers.push(newContainer());
  }

  private get container(): Container {
    return this.containers.at(-1) ?? newContainer();
  }

  private closeParagraph(): void {
    const draft = this.paragraphs.pop();
    const { container } = this;
    if (draft === undefined) return;
    if (draft.endDeleted) container.carried += draft.text;
    else {
      container.blocks.push(draft.finish(container.carried));
      container.carried = "";
    }
    container.blocks.push(...container.boxes.splice(0));
  }

  /** Puts what a text box holds behind the paragraph that holds the box. */
  private closeBox(): void {
    const box = this.popContainer();
    this.container.boxes.push(...box);
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    const blocks = this.popContainer();
    table?.cells.push({ columns: table.columns, blocks });
  }

  private closeRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    const { cells, skippedColumns, deleted, rows } = table;
    if (!deleted && cells.length > 0) rows.push({ skipped: skippedColumns, cells });
  }

  private closeTable(): void {
    const rows = this.tables.pop()?.rows ?? [];
    if (rows.length > 0) this.container.blocks.push({ kind: "table", rows });
  }

  private closeNote(): void {
    if (this.note === undefined) return;
    this.notes.set(this.note, this.popContainer());
    this.note = undefined;
  }

  private popContainer(): readonly WordBlock[] {
    if (this.containers.length < 2) return [];
    return blocksOf(this.containers.pop() ?? newContainer());
  }

  private count(size: number): void {
    this.tally.size += size;
    if (this.tally.size > limits.length) throw tooLargeInside("The document holds too much text.");
  }
}

function blocksOf({ blocks, carried, boxes }: Container): readonly WordBlock[] {
  if (carried === "") return [...blocks, ...boxes];
  return [...blocks, new ParagraphDraft().finish(carried), ...boxes];
}
