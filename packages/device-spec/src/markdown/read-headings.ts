import type { Heading, Span } from "@bollard/document";
import type { KnownField, KnownTable } from "../tables/known-tables.js";
import { type EntryId, firstId, readId } from "./entry-id.js";
import type { IxitState } from "./ixit-state.js";
import { isIdName, isSummary, tableOfHeading, tableOfId, tableOfTitle } from "./known-names.js";
import { type Label, readHeadingLabel } from "./label.js";
import { continueField } from "./open-field.js";
import { isNameless } from "./own-words.js";

/** Takes a heading of the IXIT: it opens a table, an entry or a field, or belongs to the prose. */
export function readHeading(state: IxitState, heading: Heading): void {
  if (state.summary !== undefined && heading.level <= state.summary) state.summary = undefined;
  if (
    state.summary !== undefined ||
    belongsToField(state, heading) ||
    belongsToUnknown(state, heading)
  ) {
    state.touch(heading, state.summary === undefined);
    return;
  }
  state.closeField();
  state.unknown = undefined;
  if (opensEntryById(state, heading) || opensField(state, heading)) return;
  if (opensTable(state, heading) || opensEntryByFields(state, heading)) return;
  readOther(state, heading);
}

function belongsToField(state: IxitState, heading: Heading): boolean {
  const { field } = state;
  if (field?.level === undefined || heading.level <= field.level) return false;
  const other = fieldOf(state, heading)?.field;
  if (other === undefined || other === field.field || other.key === "id")
    return !idLabel(state, heading);
  return state.headed.has(other.key) || field.entry.given.has(other.key);
}

function belongsToUnknown(state: IxitState, heading: Heading): boolean {
  if (state.unknown === undefined || heading.level <= state.unknown) return false;
  return !idLabel(state, heading);
}

/** `ID: UpdMech-1`, or a heading that begins with an id of the table. */
function opensEntryById(state: IxitState, heading: Heading): boolean {
  const label = idLabel(state, heading);
  const id = readId(state.page.text, label?.value ?? heading.content);
  const own = id && tableOfId(id.id);
  if (id === undefined || (!label && (firstId(heading.text) === undefined || !own))) return false;
  const table = label ? (state.table ?? own) : own;
  if (table?.rows !== "many" || (!label && state.table && state.table !== own)) return false;
  if (state.table === undefined) state.openTable(table, heading.level - 1, undefined);
  open(state, table, id, heading);
  return true;
}

function idLabel(state: IxitState, { content }: Heading): Label | undefined {
  const label = readHeadingLabel(state.page.text, content);
  if (label === undefined || label.value.start >= label.value.end) return undefined;
  const { table } = state;
  const means = table ? state.page.names.field(table, label.name)?.key === "id" : undefined;
  return means || isIdName(label.name) ? label : undefined;
}

function open(
  state: IxitState,
  table: KnownTable,
  id: EntryId | undefined,
  heading: Heading,
): void {
  state.openEntry(table, id, heading, heading.level);
  state.touch(heading, false);
  state.headed = state.ahead.headed(state.page.sectionOf(heading), table);
}

interface NamedField {
  readonly field: KnownField;
  readonly head: Span;
  readonly value: Span | undefined;
}

/** The field that a heading names as a whole, or before a colon or dash. */
function fieldOf(state: IxitState, { content, text }: Heading): NamedField | undefined {
  const { table, page } = state;
  if (table === undefined) return undefined;
  const whole = page.names.nearField(table, text);
  if (whole) return { field: whole, head: content, value: undefined };
  const label = readHeadingLabel(page.text, content);
  const field = label && page.names.nearField(table, label.name);
  return field && { field, head: label.head, value: label.value };
}

function opensField(state: IxitState, heading: Heading): boolean {
  const named = fieldOf(state, heading);
  if (named === undefined || named.field.key === "id" || !isLevelOfField(state, heading))
    return false;
  state.touch(heading, false);
  const { field, head, value } = named;
  const opened = state.openField(field, head, heading, heading.level);
  if (opened && value && value.end > value.start) continueField(opened, value);
  return opened !== undefined;
}

/** A field stands below its entry, or beside it where all headings are on one level. */
function isLevelOfField(state: IxitState, heading: Heading): boolean {
  const { table, entry, entryLevel } = state;
  if (table?.rows === "one") return true;
  if (entry && heading.level > entryLevel) return true;
  if (entry) return heading.level === entryLevel && state.headed.size === 0;
  return table !== undefined && opensNamelessEntry(state, table, heading);
}

/** Fields directly under the heading of a table make up its only entry. */
function opensNamelessEntry(state: IxitState, table: KnownTable, heading: Heading): boolean {
  const fields = state.ahead.headed(state.page.parentOf(heading), table);
  if (fields.size < 2) return false;
  state.openEntry(table, undefined, heading, heading.level - 1);
  state.headed = fields;
  return true;
}

function opensTable(state: IxitState, heading: Heading): boolean {
  const above = state.table === undefined || heading.level <= state.tableLevel;
  const named = tableOfHeading(heading.text) ?? (above ? tableOfTitle(heading.text) : undefined);
  if (named === undefined) return false;
  state.openTable(named, heading.level, heading.content);
  state.touch(heading, false);
  state.page.draft.marks.push(...headingMarks(state, heading, named));
  return true;
}

/** The heading of a table is structure when it says no more than the table's names. */
function headingMarks(
  { page }: IxitState,
  { start, end, text }: Heading,
  { key, title }: KnownTable,
): readonly Span[] {
  const rest = text
    .toLowerCase()
    .replace(title.toLowerCase(), "")
    .replaceAll(key.toLowerCase(), "")
    .replaceAll(/\b(?:ixit|table|c\.\d{1,2}|\d{1,2})\b/g, "");
  return /[\p{L}\p{N}]/u.test(rest) ? [] : [page.at({ start, end })];
}

/** A heading that holds fields of the table is an entry, whatever it is called. */
function opensEntryByFields(state: IxitState, heading: Heading): boolean {
  const { table, page } = state;
  if (table?.rows !== "many" || isSummary(heading.text) || heading.level <= state.tableLevel) {
    return false;
  }
  const section = page.sectionOf(heading);
  const { ahead } = state;
  if (ahead.headed(section, table).size === 0 && !ahead.labelled(section, table)) return false;
  const nameless = isNameless(heading.text);
  open(state, table, nameless ? undefined : readId(page.text, heading.content), heading);
  state.titled = !nameless;
  return true;
}

function readOther(state: IxitState, heading: Heading): void {
  if (isSummary(heading.text)) state.summary = heading.level;
  const inEntry = state.entry !== undefined && heading.level > state.entryLevel;
  if (inEntry) {
    state.unknown = heading.level;
  } else {
    state.closeEntry();
    state.leaveTables(heading.level);
  }
  if (state.summary === undefined) missOther(state, heading, inEntry);
  state.touch(heading, false);
}

/** A heading in a table that is neither entry nor field, though it looks as if it should be one. */
function missOther(state: IxitState, { content, text }: Heading, inEntry: boolean): void {
  if (inEntry || state.table?.rows === "one") state.page.miss("field", content);
  else if (state.table && firstId(text) !== undefined) state.page.miss("entry", content);
}
