import { escapeLines, escapeOneLine, trimmedLines } from "./escape-markdown.js";
import type { WordBlock, WordParagraph, WordRow, WordTable } from "./word-blocks.js";
import type { PrintedNumber, WordNumbering } from "./word-numbering.js";
import type { WordStyles } from "./word-styles.js";

/** Writes the blocks of a document as Markdown, in the order in which Word counts them. */
export class MarkdownWriter {
  private readonly parts: string[] = [];
  /** The lines of the list that is open, and the levels of its items. */
  private lines: string[] = [];
  private readonly levels: number[] = [];

  constructor(
    private readonly styles: WordStyles,
    private readonly numbering: WordNumbering,
  ) {}

  write(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (block.kind === "table") this.writeTable(block);
      else this.writeParagraph(block);
    }
  }

  /** Writes a note, which its mark precedes. */
  writeNote(mark: string, blocks: readonly WordBlock[]): void {
    this.endList();
    const [first, ...others] = blocks;
    if (first?.kind === "paragraph") {
      this.write([{ ...first, text: `${mark}: ${first.text.trim()}` }, ...others]);
    } else this.write(blocks);
  }

  finish(): string {
    this.endList();
    return this.parts.length === 0 ? "" : `${this.parts.join("\n\n")}\n`;
  }

  private writeParagraph(paragraph: WordParagraph): void {
    const number = this.numbering.next(paragraph);
    const level = this.styles.headingLevel(paragraph);
    if (trimmedLines(paragraph.text).length === 0 || this.styles.isContents(paragraph)) return;
    if (level !== undefined) {
      this.endList();
      const text = escapeOneLine(numberedText(number, paragraph.text));
      this.parts.push(`${"#".repeat(Math.min(level, 6))} ${text.replace(/(?<!#)#+$/, "\\$&")}`);
    } else if (number?.kind === "item") this.writeItem(number, paragraph.text);
    else {
      this.endList();
      this.parts.push(escapeLines(numberedText(number, paragraph.text, "\t")).join("\n"));
    }
  }

  private writeItem(number: PrintedNumber, text: string): void {
    while ((this.levels.at(-1) ?? -1) > number.level) this.levels.pop();
    if (this.levels.at(-1) !== number.level) this.levels.push(number.level);
    const indent = "  ".repeat(this.levels.length - 1);
    const lines = escapeLines(numberedText(number, text, "\t"));
    this.lines.push(`${indent}- ${lines.join(`\n${indent}  `)}`);
  }

  private endList(): void {
    if (this.lines.length > 0) this.parts.push(this.lines.join("\n"));
    this.lines = [];
    this.levels.length = 0;
  }

  /** Writes a table; one with a single cell is a frame around what it holds. */
  private writeTable({ rows }: WordTable): void {
    this.endList();
    const [only, ...others] = rows.flatMap(({ cells }) => cells);
    if (only && others.length === 0) {
      this.write(only.blocks);
      this.endList();
      return;
    }
    const [header = [], ...body] = rows.map((row) => this.cellsOf(row));
    const dashes = header.map(() => "---");
    this.parts.push(
      [header, dashes, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    );
  }

  private cellsOf({ skipped, cells }: WordRow): readonly string[] {
    const texts = cells.flatMap(({ columns, blocks }) => [
      this.textOf(blocks, "\n").trim(),
      ...Array.from({ length: Math.max(columns, 1) - 1 }, () => ""),
    ]);
    return [...Array.from({ length: skipped }, () => ""), ...texts.map(escapeOneLine)];
  }

  /** The text of blocks inside a cell, rows of tables in it as lines. */
  private textOf(blocks: readonly WordBlock[], separator: string): string {
    const texts = blocks.map((block) => {
      if (block.kind === "paragraph") return this.textInCell(block);
      const rows = block.rows.map(({ cells }) =>
        cells.map((cell) => this.textOf(cell.blocks, " ")),
      );
      return rows.map((cells) => cells.join(" ")).join("\n");
    });
    return texts.filter((text) => text.trim() !== "").join(separator);
  }

  /** In a cell a number may stand alone. */
  private textInCell(paragraph: WordParagraph): string {
    const number = this.numbering.next(paragraph);
    return paragraph.text.trim() === ""
      ? (number?.text ?? "")
      : numberedText(number, paragraph.text);
  }
}

/** @param space - what stands behind the number; a tab makes sure that it is read as one */
function numberedText(number: PrintedNumber | undefined, text: string, space = " "): string {
  if (number === undefined || number.text === "" || text.trim() === "") return text;
  return `${number.text}${space}${text.trimStart()}`;
}
