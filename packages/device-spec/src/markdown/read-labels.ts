import {
  type Block,
  type List,
  type ListItem,
  type Paragraph,
  plainText,
  type Span,
} from "@bollard/document";
import type { KnownField } from "../tables/known-tables.js";
import { readId } from "./entry-id.js";
import type { IxitState } from "./ixit-state.js";
import { isIdName, tableOfId } from "./known-names.js";
import { type Label, readLabel } from "./label.js";
import { missLookAlike, ownId } from "./look-alikes.js";
import { continueField } from "./open-field.js";

interface FieldLabel extends Label {
  /** Absent for the id of an entry of a table that is not known yet. */
  readonly field: KnownField | undefined;
}

/** The label of a line, when it names a field of the table or the id of an entry. */
function fieldLabel(state: IxitState, line: Span): FieldLabel | undefined {
  const label = readLabel(state.page.text, line);
  if (label === undefined) return undefined;
  const { table, page } = state;
  const field = table && page.names.field(table, label.name);
  // What has a heading of its own is only announced here.
  if (field && state.headed.has(field.key)) return undefined;
  return field || isIdName(label.name) ? { ...label, field } : undefined;
}

/**
 * Whether a paragraph in the prose of a heading's field begins a field of its own: an emphasised label of a field
 * that has no heading and was not there before.
 */
export function breaksOutOfField(state: IxitState, block: Block): boolean {
  const [line] = block.kind === "paragraph" ? block.lines : [];
  const label = line && fieldLabel(state, line);
  const { field } = state;
  if (!label?.emphasised || label.field === undefined || field === undefined) return false;
  if (label.field.key === "id" || label.field === field.field) return false;
  return !field.entry.given.has(label.field.key);
}

/** Reads the labels of a paragraph, line by line; what no label precedes continues the field before it. */
export function readParagraph(state: IxitState, block: Paragraph): void {
  for (const [at, line] of block.lines.entries()) {
    const known = fieldLabel(state, line);
    if (known && takeLabel(state, known, line)) continue;
    const label = at === 0 ? readLabel(state.page.text, line) : undefined;
    if (label?.emphasised && state.table) missLabel(state, label);
    else if (state.field) continueField(state.field, line);
  }
}

/** A label that is no field ends the field before it and has no place itself. */
function missLabel(state: IxitState, { head }: Label): void {
  state.closeField();
  if (state.entry || state.table?.rows === "one") state.page.miss("field", head);
}

/**
 * Reads a list whose items are labels, or entries with a list of labels each; any other list continues the
 * field before it.
 */
export function readList(state: IxitState, block: List): void {
  const labels = block.items.map((item) => itemLabel(state, item));
  const known = labels.filter((label) => label !== undefined).length;
  if (known === 0 || known * 2 < labels.length) {
    if (state.field) continueField(state.field, block);
    else for (const item of block.items) readEntryItem(state, item);
    return;
  }
  for (const [at, item] of block.items.entries()) readItem(state, item, labels[at]);
  state.closeField();
}

/** Reads an item that begins with the id of an entry and holds its labels in a list of its own. */
function readEntryItem(state: IxitState, item: ListItem): void {
  const { page, table } = state;
  const line = firstLine(item);
  const lists = item.blocks.filter((block) => block.kind === "list");
  if (line === undefined) return;
  const id = ownId(table, plainText(page.cut(line))) ? readId(page.text, line) : undefined;
  if (table?.rows !== "many" || id === undefined || lists.length === 0) {
    missLookAlike(state, line);
    return;
  }
  state.openEntry(table, id, { start: item.start, end: id.span.end }, state.tableLevel);
  state.touch(item, false);
  for (const list of lists) readList(state, list);
  state.closeEntry();
}

function firstLine({ blocks: [block] }: ListItem): Span | undefined {
  return block?.kind === "paragraph" ? block.lines[0] : undefined;
}

function itemLabel(state: IxitState, item: ListItem): FieldLabel | undefined {
  const line = firstLine(item);
  return line && fieldLabel(state, line);
}

function readItem(state: IxitState, item: ListItem, known: FieldLabel | undefined): void {
  const line = firstLine(item);
  if (known && line && takeLabel(state, known, item)) {
    // What else the item holds belongs to its field.
    const more = { start: line.end, end: item.end };
    if (state.field && more.end > more.start) continueField(state.field, more);
    return;
  }
  const label = line && readLabel(state.page.text, line);
  if (label?.emphasised) missLabel(state, label);
  else if (state.field) continueField(state.field, item);
}

/** Opens the field or entry that a label names. */
function takeLabel(state: IxitState, label: FieldLabel, { start }: Span): boolean {
  const { field, head, value } = label;
  const mark = { start, end: head.end };
  if (field === undefined || field.key === "id") return takeId(state, label, mark);
  const opened = state.openField(field, head, mark);
  if (opened && value.end > value.start) continueField(opened, value);
  return opened !== undefined;
}

function takeId(state: IxitState, { value }: Label, mark: Span): boolean {
  const id = readId(state.page.text, value);
  const table = state.table ?? (id && tableOfId(id.id));
  if (id === undefined || table?.rows !== "many") return false;
  const { entry } = state;
  if (entry?.parts[0]?.key === "id" && entry.parts[0].data === id.id) {
    state.closeField();
    state.page.draft.marks.push(state.page.at({ start: mark.start, end: id.span.end }));
    return true;
  }
  if (state.table === undefined) state.openTable(table, 6, undefined);
  if (entry && state.titled && !state.field) state.renameEntry(entry, id, mark);
  else state.openEntry(table, id, mark, entry ? state.entryLevel : state.tableLevel);
  return true;
}
