import type { Block } from "@bollard/document";
import { IxitState } from "./ixit-state.js";
import { tableOfPath } from "./known-names.js";
import { missHtml } from "./look-alikes.js";
import { isOwnWords } from "./own-words.js";
import type { Page } from "./page.js";
import { readHeading } from "./read-headings.js";
import { breaksOutOfField, readList, readParagraph } from "./read-labels.js";
import { readTableBlock } from "./read-table-block.js";

/** Reads the IXIT tables of a source, block by block. */
export class IxitReader {
  private readonly state: IxitState;

  constructor(page: Page) {
    this.state = new IxitState(page);
    const table = tableOfPath(page.source.path);
    if (table) this.state.openTable(table, 0, undefined);
  }

  /** Whether a table, an entry or its field is open. */
  get inTable(): boolean {
    return this.state.table !== undefined;
  }

  get inEntry(): boolean {
    return this.state.entry !== undefined || this.state.field !== undefined;
  }

  read(block: Block): void {
    const { state } = this;
    if (block.kind === "heading") {
      readHeading(state, block);
      return;
    }
    // A remark or a line across the page belongs to the prose only when more of it follows.
    const pause = block.kind === "break" || (block.kind === "html" && block.comment);
    const closed = state.summary !== undefined || state.unknown !== undefined;
    if (!pause && !closed && state.field?.level !== undefined) {
      if (!breaksOutOfField(state, block)) {
        state.touch(block, true);
        return;
      }
      state.closeField();
    }
    if (!pause) state.touch(block, false);
    if (block.kind === "table" && state.unknown === undefined) readTableBlock(state, block);
    else if (!closed && !pause) this.readText(block);
  }

  /** Ends what is open: the source ends, or something other than IXIT begins. */
  close(): void {
    this.state.closeEntry();
    this.state.leaveTables(0);
  }

  private readText(block: Block): void {
    if (isOwnWords(this.state, block)) this.state.page.mark(block);
    else if (block.kind === "paragraph") readParagraph(this.state, block);
    else if (block.kind === "list") readList(this.state, block);
    else if (block.kind === "html" && !this.state.field) missHtml(this.state, block);
    else this.state.touch(block, true);
  }
}
