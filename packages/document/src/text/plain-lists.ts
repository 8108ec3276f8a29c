import { makeParagraph } from "../outline/make-blocks.js";
import type { Block, List, ListItem } from "../outline.js";
import type { ItemMark } from "./plain-item.js";
import { lineAfter, type PlainLine, wordsOfLines } from "./plain-lines.js";

interface OpenItem {
  readonly line: PlainLine;
  readonly mark: string;
  readonly blocks: Block[];
  lines: PlainLine[];
}

interface OpenList {
  readonly indent: number;
  readonly kind: string;
  readonly items: ListItem[];
  item: OpenItem;
}

/** Lists inside each other; what is indented more goes on at the last one. */
const deepest = 16;

/** The lists that are open, from the outermost on. */
export class PlainLists {
  private readonly open: OpenList[] = [];

  /** @param add - takes the lists that close and stand in no other */
  constructor(private readonly add: (list: List) => void) {}

  /** Whether a list is open that a mark of this kind continues. */
  continues({ kind }: ItemMark, { indent }: PlainLine): boolean {
    return this.open.some((list) => list.kind === kind && indent >= list.indent - 1);
  }

  /** Whether a line behind a blank one is indented far enough to belong to the last item. */
  holds({ indent }: PlainLine): boolean {
    const list = this.open.at(-1);
    return list !== undefined && indent >= list.indent + 2;
  }

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /** Begins an item, in the list that it continues or in one of its own. */
  begin(mark: ItemMark, line: PlainLine): void {
    const { indent } = line;
    while (this.open.length > 0 && !this.belongs(mark, indent)) this.closeLast();
    const rest = lineAfter(line, mark.mark.length);
    const lines = rest.text === "" ? [] : [rest];
    const item: OpenItem = { line, mark: mark.mark, blocks: [], lines };
    const last = this.open.at(-1);
    if (last && last.kind === mark.kind && indent < last.indent + 2) {
      this.closeItem(last);
      last.item = item;
    } else this.open.push({ indent, kind: mark.kind, items: [], item });
  }

  /** Adds a line to the last item. */
  addLine(line: PlainLine): void {
    this.open.at(-1)?.item.lines.push(line);
  }

  /** Ends the paragraph of the last item. */
  endParagraph(): void {
    const item = this.open.at(-1)?.item;
    if (item) endParagraph(item);
  }

  closeAll(): void {
    while (this.open.length > 0) this.closeLast();
  }

  /** Whether an item continues the last list or stands inside its last item. */
  private belongs({ kind }: ItemMark, indent: number): boolean {
    const last = this.open.at(-1);
    if (last === undefined) return false;
    const inside = indent >= last.indent + 2;
    if (inside) return this.open.length < deepest || last.kind === kind;
    return last.kind === kind && indent >= last.indent - 1;
  }

  private closeLast(): void {
    const list = this.open.pop();
    if (list === undefined) return;
    this.closeItem(list);
    const { items } = list;
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) return;
    const ordered = items.every(({ number }) => number !== undefined);
    const made: List = { kind: "list", start: first.start, end: last.end, ordered, items };
    const outer = this.open.at(-1);
    if (outer === undefined) this.add(made);
    else {
      endParagraph(outer.item);
      outer.item.blocks.push(made);
    }
  }

  private closeItem({ items, item }: OpenList): void {
    endParagraph(item);
    const { line, mark, blocks } = item;
    const marker = { start: line.start, end: line.start + mark.length };
    const end = blocks.at(-1)?.end ?? marker.end;
    const number = /[\da-z]/.test(mark) && mark !== "o" ? mark : numberInside(blocks);
    items.push({ start: line.start, end, marker, ...(number !== undefined && { number }), blocks });
  }
}

function endParagraph(item: OpenItem): void {
  if (item.lines.length > 0) item.blocks.push(makeParagraph(wordsOfLines(item.lines)));
  item.lines = [];
}

function numberInside([first]: readonly Block[]): string | undefined {
  return first?.kind === "paragraph" ? first.number : undefined;
}
