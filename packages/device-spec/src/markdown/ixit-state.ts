import type { Span } from "@bollard/document";
import type { KnownField, KnownTable } from "../tables/known-tables.js";
import { addPart, type EntryDraft, newEntry, type Part, reach } from "./draft.js";
import type { EntryId } from "./entry-id.js";
import { continueField, type OpenField, placeField } from "./open-field.js";
import type { Page } from "./page.js";
import { SectionFields } from "./section-fields.js";

interface OpenTable {
  readonly table: KnownTable;
  /** The level of its heading; 0 when the name of the file says it. */
  readonly level: number;
  readonly beside: { start: number; end: number; readonly pointer: () => string | undefined };
}

/** Where the reading of IXIT tables in one source stands: in which table, entry and field. */
export class IxitState {
  private readonly tables: OpenTable[] = [];
  entry: EntryDraft | undefined;
  /** The level of the heading under which the entry stands. */
  entryLevel = 0;
  /** Whether the entry has no values yet and an id only for want of a better one: its title. */
  titled = false;
  field: OpenField | undefined;
  /** Fields that have a heading of their own directly under the entry. */
  headed: ReadonlySet<string> = new Set();
  /** Under a heading of this level nothing is read but tables: it announces a summary. */
  summary: number | undefined;
  /** Under a heading of this level in an entry nothing is read: it is no field. */
  unknown: number | undefined;

  readonly ahead: SectionFields;

  constructor(readonly page: Page) {
    this.ahead = new SectionFields(page);
  }

  get table(): KnownTable | undefined {
    return this.tables.at(-1)?.table;
  }

  get tableLevel(): number {
    return this.tables.at(-1)?.level ?? 0;
  }

  /** Where values of the table's fields go now, if anywhere. */
  target(at: Span): EntryDraft | undefined {
    const { table, page } = this;
    if (table === undefined || table.rows === "many") return this.entry;
    return page.draft.oneOf(
      table,
      page.source,
      page.draft.tableHeads.get(table.key) ?? page.at(at),
    );
  }

  openTable(table: KnownTable, level: number, head: Span | undefined): void {
    this.closeEntry();
    while ((this.tables.at(-1)?.level ?? -1) >= level) this.tables.pop();
    const { draft } = this.page;
    const place = head && this.page.at(head);
    if (place && !draft.tableHeads.has(table.key)) draft.tableHeads.set(table.key, place);
    const { start } = place ?? this.page.at({ start: 0, end: 0 });
    const pointer = () => (draft.placedTables.has(table.key) ? `/ixit/${table.key}` : undefined);
    const beside = { start, end: place?.end ?? start, pointer };
    draft.beside.push(beside);
    this.tables.push({ table, level, beside });
  }

  /** Leaves the tables whose headings are not above that level. */
  leaveTables(level: number): void {
    while (this.tableLevel >= level && this.tables.length > 0) this.tables.pop();
  }

  openEntry(table: KnownTable, id: EntryId | undefined, mark: Span, level: number): EntryDraft {
    this.closeEntry();
    const { page } = this;
    const head = page.at(id?.span ?? mark);
    const marks = id ? [page.at({ start: mark.start, end: id.span.end })] : [];
    const entry = newEntry(
      { table, origin: "text", source: page.source, summary: false, head, marks },
      page.at(mark),
    );
    if (id) addPart(entry, idPart(id, head));
    page.draft.entries.push(entry);
    this.entry = entry;
    this.entryLevel = level;
    this.titled = false;
    this.headed = new Set();
    return entry;
  }

  /** Gives an entry whose title stood for its id the id that a label says. */
  renameEntry(titled: EntryDraft, id: EntryId, mark: Span): void {
    const { headed, entryLevel, table, page } = this;
    const { entries } = page.draft;
    if (table === undefined) return;
    entries.splice(entries.lastIndexOf(titled), 1);
    const entry = this.openEntry(table, id, mark, entryLevel);
    entry.start = Math.min(entry.start, titled.start);
    this.headed = headed;
  }

  openField(field: KnownField, head: Span, mark: Span, level?: number): OpenField | undefined {
    this.closeField();
    const entry = this.target(mark);
    if (entry === undefined) return undefined;
    this.titled = false;
    this.field = { field, entry, level, head, mark, start: undefined, end: mark.end };
    return this.field;
  }

  closeField(): void {
    if (this.field) placeField(this.page, this.field);
    this.field = undefined;
  }

  closeEntry(): void {
    this.closeField();
    this.entry = undefined;
    this.unknown = undefined;
  }

  /** Says that a block was met: table, entry and field reach over it. */
  touch(span: Span, prose: boolean): void {
    const place = this.page.at(span);
    for (const { beside } of this.tables) reach(beside, place);
    if (this.entry) reach(this.entry, place);
    if (prose && this.field) continueField(this.field, span);
  }
}

/** The id of an entry as one of its values. */
export function idPart(id: EntryId, head: Span): Part {
  return { key: "id", head, value: head, data: id.id, marks: [], origin: "text" };
}
