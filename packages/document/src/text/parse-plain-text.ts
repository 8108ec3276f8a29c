import { limits, problemOf, tooLarge } from "../limits.js";
import { makeHeading, makeParagraph } from "../outline/make-blocks.js";
import { makeOutline } from "../outline/make-outline.js";
import type { Block, Outline } from "../outline.js";
import { isRule, levelOfLine, underlineLevel } from "./plain-heading.js";
import { isFirstMark, markOf } from "./plain-item.js";
import { groupLines, type PlainLine, wordsOfLines } from "./plain-lines.js";
import { PlainLists } from "./plain-lists.js";
import { readTabs } from "./plain-table.js";

/**
 * Reads a text without markup as an outline: blank lines part paragraphs; lines are headings where they
 * are underlined, in capitals or numbered as titles are; dashes, dots and numbers make lists; lines that
 * all have as many tabs make a table. Never throws, and takes time in proportion to the text.
 */
export function parsePlainText(text: string): Outline {
  if (text.length > limits.length) return makeOutline("", { problems: [tooLarge(text.length)] });
  try {
    const groups = groupLines(text);
    const reader = new PlainReader();
    for (const [at, group] of groups.entries()) reader.readGroup(group, groups[at + 1]?.[0]?.text);
    return makeOutline(text, { blocks: reader.finish() });
  } catch (error) {
    return makeOutline(text, { problems: [problemOf(error)] });
  }
}

class PlainReader {
  private readonly blocks: Block[] = [];
  private readonly lists = new PlainLists((list) => this.blocks.push(list));
  private lines: PlainLine[] = [];

  finish(): readonly Block[] {
    this.lists.closeAll();
    return this.blocks;
  }

  /** @param next - the text of the line behind the group */
  readGroup(group: readonly PlainLine[], next: string | undefined): void {
    const [first] = group;
    if (first === undefined || this.readAlone(group, first, next)) return;
    for (let at = 0; at < group.length; at++) {
      const [line, below] = [group[at], group[at + 1]];
      if (line === undefined) break;
      const level = below && this.lines.length === 0 ? underlineLevel(below, line) : undefined;
      if (below && level !== undefined && markOf(line) === undefined) {
        this.lists.closeAll();
        this.addHeading(line, below.end, level);
        at += 1;
      } else this.readLine(line, at === 0);
    }
    this.endParagraph();
    this.lists.endParagraph();
  }

  /** Reads a group that is one heading or one table. */
  private readAlone(
    group: readonly PlainLine[],
    first: PlainLine,
    next: string | undefined,
  ): boolean {
    const level = group.length === 1 ? levelOfLine(first, next) : undefined;
    const table = level === undefined && markOf(first) === undefined ? readTabs(group) : undefined;
    if (level === undefined && table === undefined) return false;
    this.lists.closeAll();
    if (table) this.blocks.push(table);
    else if (level !== undefined) this.addHeading(first, first.end, level);
    return true;
  }

  private readLine(line: PlainLine, first: boolean): void {
    const mark = markOf(line);
    const begins =
      mark &&
      (this.lists.continues(mark, line) ||
        (mark.first && (first || (this.lines.length === 0 && this.lists.isOpen))) ||
        isFirstMark(mark));
    if (mark && begins && !isRule(line)) {
      this.endParagraph();
      this.lists.begin(mark, line);
      return;
    }
    if (first && !this.lists.holds(line)) this.lists.closeAll();
    if (isRule(line)) {
      this.endParagraph();
      this.lists.closeAll();
      this.blocks.push({ kind: "break", start: line.start, end: line.end });
    } else if (this.lists.isOpen) this.lists.addLine(line);
    else this.lines.push(line);
  }

  private addHeading(line: PlainLine, end: number, level: number): void {
    this.blocks.push(makeHeading({ start: line.start, end }, level, wordsOfLines([line])));
  }

  private endParagraph(): void {
    if (this.lines.length > 0) this.blocks.push(makeParagraph(wordsOfLines(this.lines)));
    this.lines = [];
  }
}
