import type { Span } from "@bollard/document";
import type { KnownTable } from "../tables/known-tables.js";

// Everything in a draft has its place in the joined text.

/** Something placed: a name and a value. */
export interface Part {
  readonly key: string;
  /** The heading, label or column that names it. */
  readonly head: Span;
  readonly value: Span;
  /** The value, where it is not the text of its span. */
  readonly data?: string | undefined;
  /** The value, where it is a list of objects with texts. */
  readonly items?: readonly Readonly<Record<string, string>>[] | undefined;
  /** What else serves as structure when it is placed. */
  readonly marks: readonly Span[];
  /** `text` under a heading or behind a label, `table` in a cell: text goes before a table that repeats it. */
  readonly origin: "text" | "table";
}

/** One entry of a table, or a table with one value a field. */
export interface EntryDraft {
  readonly table: KnownTable;
  readonly origin: "text" | "row";
  /** The source, and the block of the source for a row of a table. */
  readonly source: object;
  readonly block?: object;
  /** Whether it stands under a heading that announces a summary. */
  readonly summary: boolean;
  readonly head: Span;
  readonly marks: readonly Span[];
  start: number;
  end: number;
  readonly parts: Part[];
  /** The keys of the parts so far. */
  readonly given: Set<string>;
  /** The pointer of the entry once it has one. */
  pointer?: string;
}

/** The answer for one provision. */
export interface AnswerDraft {
  readonly provision: string;
  readonly head: Span;
  readonly span: Span;
  readonly marks: readonly Span[];
  readonly parts: readonly Part[];
}

/** The assessment of one provision. */
export interface GroupDraft {
  readonly provision: string;
  readonly head: Span;
  readonly mark: Span;
  start: number;
  end: number;
  status?: Part;
  readonly verdicts: Part[];
  /** Verdicts by unit, `5.5-6-1 a`; more than one for the same unit where they are repeated. */
  readonly units: Part[];
}

/** A stretch of text that belongs beside a part of the specification. */
export interface Beside extends Span {
  /** The pointer of that part, once everything is placed. */
  readonly pointer: () => string | undefined;
}

/** Something that looked as if it had a place and has none. */
export interface Missed {
  readonly kind: "entry" | "field" | "ics" | "status" | "verdict";
  readonly at: number;
  readonly text: string;
}

/** What a reading has found so far. */
export class Draft {
  readonly entries: EntryDraft[] = [];
  readonly answers: AnswerDraft[] = [];
  readonly groups: GroupDraft[] = [];
  /** Names that the product is given. */
  readonly products: Part[] = [];
  /** The first heading of each table. */
  readonly tableHeads = new Map<string, Span>();
  readonly beside: Beside[] = [];
  /** Structure: what is read but is no value. */
  readonly marks: Span[] = [];
  /** Tables with the places where their cells begin. */
  readonly grids: (Span & { readonly cells: readonly number[] })[] = [];
  readonly missed: Missed[] = [];
  /** The keys of the tables that hold something, once everything is placed. */
  readonly placedTables = new Set<string>();
  private readonly ones = new Map<string, EntryDraft>();

  /** The one set of values of a table that has one value a field. */
  oneOf(table: KnownTable, source: object, head: Span): EntryDraft {
    const known = this.ones.get(table.key);
    if (known) return known;
    const one = newEntry({ table, origin: "text", source, summary: false, head, marks: [] }, head);
    this.ones.set(table.key, one);
    this.entries.push(one);
    return one;
  }
}

/** Makes an entry without values. */
export function newEntry(
  entry: Omit<EntryDraft, "start" | "end" | "parts" | "given" | "pointer">,
  { start, end }: Span,
): EntryDraft {
  return { ...entry, start, end, parts: [], given: new Set() };
}

/** Gives an entry a value. */
export function addPart(entry: EntryDraft, part: Part): void {
  entry.parts.push(part);
  entry.given.add(part.key);
}

/** Makes an entry reach over a span. */
export function reach(entry: { start: number; end: number }, { start, end }: Span): void {
  entry.start = Math.min(entry.start, start);
  entry.end = Math.max(entry.end, end);
}
