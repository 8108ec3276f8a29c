import type { Span } from "@bollard/document";
import type { KnownField } from "../tables/known-tables.js";
import { addPart, type EntryDraft } from "./draft.js";
import { nameSpan } from "./label.js";
import type { Page } from "./page.js";

/** A field whose prose is still going on. */
export interface OpenField {
  readonly field: KnownField;
  readonly entry: EntryDraft;
  /** The level of its heading; a label has none. */
  readonly level: number | undefined;
  readonly head: Span;
  readonly mark: Span;
  /** Where the prose begins, once it has begun. */
  start: number | undefined;
  end: number;
}

/** Puts a block or line into the prose of a field. */
export function continueField(open: OpenField, { start, end }: Span): void {
  open.start ??= start;
  open.end = Math.max(open.end, end);
}

/** Places the prose of a field; a field without prose stays where it is, as text without a place. */
export function placeField(page: Page, open: OpenField): void {
  const { field, entry, head, mark, start, end } = open;
  const value = start === undefined ? undefined : trimSpan(page.text, { start, end });
  if (value === undefined || value.start === value.end) return;
  const named = nameSpan(page.text, head);
  addPart(entry, {
    key: field.key,
    head: page.at(named),
    value: page.at(value),
    marks: [page.at({ start: mark.start, end: named.end })],
    origin: "text",
  });
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  return { start, end };
}
