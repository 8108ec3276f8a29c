import { formatNumber, type NumberFormat } from "../outline/number-format.js";
import type { ListLevel, NumberedList, NumberedLists } from "./read-numbering.js";
import type { WordParagraph } from "./word-blocks.js";
import type { WordStyles } from "./word-styles.js";

/** The number, or the bullet, that Word prints before a paragraph. */
export interface PrintedNumber {
  /** As printed; empty for a bullet. */
  readonly text: string;
  /** Clauses are paragraphs with a number of their own; items stand in lists. */
  readonly kind: "clause" | "item";
  /** From 0. */
  readonly level: number;
}

/** Counts the numbered paragraphs of a document in their order. */
export class WordNumbering {
  /** The numbers last used, by the numbering that lists share and by level. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(
    private readonly lists: NumberedLists,
    private readonly styles: WordStyles,
  ) {}

  /** Counts a paragraph. @returns what Word prints before it, if anything */
  next(paragraph: WordParagraph): PrintedNumber | undefined {
    const found = this.styles.listOf(paragraph);
    const list = found && this.lists.lists.get(found.list);
    if (found === undefined || list === undefined) return undefined;
    const shared = this.sharedOf(list);
    const levels = this.levelsOf(list, shared);
    const level = found.level ?? levelOfStyle(levels, paragraph.style) ?? 0;
    const definition = levels.get(level);
    if (definition === undefined) return undefined;
    if (definition.format === "bullet") return { text: "", kind: "item", level };
    const counters = this.countersOf(shared);
    this.count(found.list, list, levels, counters, level);
    const text = printNumber(definition, levels, counters).trim();
    return text === "" ? undefined : { text, kind: kindOf(definition, levels), level };
  }

  private count(
    id: string,
    { starts }: NumberedList,
    levels: ReadonlyMap<number, ListLevel>,
    counters: (number | undefined)[],
    level: number,
  ): void {
    const before = counters[level];
    const start = starts.get(level);
    const first = start !== undefined && !this.started.has(`${id}/${level}`);
    this.started.add(`${id}/${level}`);
    if (first) counters[level] = start;
    else counters[level] = before === undefined ? (levels.get(level)?.start ?? 1) : before + 1;
    for (const [deeper, { restart }] of levels) {
      if (deeper > level && (restart === undefined || level < restart))
        counters[deeper] = undefined;
    }
  }

  /** The numbering that counts for a list, by way of styles of lists where it names one. */
  private sharedOf({ shared }: NumberedList): string {
    const link = this.lists.shared.get(shared)?.link;
    const list = link === undefined ? undefined : this.styles.listOfStyle(link);
    return (list === undefined ? undefined : this.lists.lists.get(list)?.shared) ?? shared;
  }

  private levelsOf({ levels }: NumberedList, shared: string): ReadonlyMap<number, ListLevel> {
    const common = this.lists.shared.get(shared)?.levels ?? new Map();
    return levels.size === 0 ? common : new Map([...common, ...levels]);
  }

  private countersOf(shared: string): (number | undefined)[] {
    const known = this.counters.get(shared) ?? [];
    this.counters.set(shared, known);
    return known;
  }
}

function levelOfStyle(levels: ReadonlyMap<number, ListLevel>, style: string | undefined) {
  for (const [number, level] of levels) {
    if (style !== undefined && level.style === style) return number;
  }
  return undefined;
}

/** Fills the pattern of a level; a level above that was never used shows where it would begin. */
function printNumber(
  { pattern, legal }: ListLevel,
  levels: ReadonlyMap<number, ListLevel>,
  counters: readonly (number | undefined)[],
): string {
  return pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    const value = counters[Number(digit) - 1] ?? level?.start ?? 1;
    return print(value, legal ? "decimal" : (level?.format ?? "decimal"));
  });
}

const formats: ReadonlyMap<string, NumberFormat> = /* @__PURE__ */ new Map([
  ["decimalZero", "decimal-zero"],
  ["lowerLetter", "lower-letter"],
  ["upperLetter", "upper-letter"],
  ["lowerRoman", "lower-roman"],
  ["upperRoman", "upper-roman"],
]);

function print(value: number, format: string): string {
  if (format === "none") return "";
  if (format === "ordinal") return `${value}${ordinalEnding(value)}`;
  return formatNumber(value, formats.get(format) ?? "decimal");
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

/** Numbers of several parts, and those above them, are clauses; so are numbers with a word. */
function kindOf({ pattern, format }: ListLevel, levels: ReadonlyMap<number, ListLevel>) {
  const above =
    format === "decimal" && [...levels.values()].some((level) => isManyPart(level.pattern));
  const worded = /\p{L}{2}/u.test(pattern);
  return worded || above || isManyPart(pattern) ? "clause" : "item";
}

function isManyPart(pattern: string): boolean {
  return /%\d[^%]*%\d/.test(pattern);
}
