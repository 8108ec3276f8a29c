import { plainText, type Span } from "@bollard/document";
import { tableOfId } from "./known-names.js";

/** The id of an entry, and where it stands. */
export interface EntryId {
  readonly id: string;
  readonly span: Span;
}

/**
 * Reads the id at the beginning of a text; a title may follow behind a colon, dash or bracket. A text that
 * begins with no such id is the id as a whole.
 * @returns `undefined` for an empty text
 */
export function readId(text: string, span: Span): EntryId | undefined {
  const source = text.slice(span.start, span.end);
  const [plain = ""] = plainText(source).split("\n", 1);
  if (!/[\p{L}\p{N}]/u.test(plain)) return undefined;
  const id = firstId(plain) ?? beforeTitle(plain);
  const at = source.indexOf(id);
  if (at === -1) return { id, span: trimmed(text, span) };
  return { id, span: { start: span.start + at, end: span.start + at + id.length } };
}

/** The id with which a text begins for certain: one word with a hyphen or number, and no sentence behind it. */
export function firstId(plain: string): string | undefined {
  const found = /^([^\s:]*[^\s:,;.\u2013\u2014])(?=$|\s*[:(\u2013\u2014]|\s+-\s)/u.exec(plain);
  const word = found?.[1] ?? /^\S+/.exec(plain)?.[0] ?? "";
  const looks = /\p{L}/u.test(word) && /[-_/]|\d/.test(word);
  if (!looks || word.length > 100) return undefined;
  return found || tableOfId(word) ? word.replace(/[:,;.]+$/, "") : undefined;
}

function beforeTitle(plain: string): string {
  const title = /:\s|\s[-\u2013\u2014]\s/.exec(plain);
  return (title && title.index > 0 ? plain.slice(0, title.index) : plain).trim();
}

function trimmed(text: string, { start, end }: Span): Span {
  const source = text.slice(start, end);
  const from = start + (source.length - source.trimStart().length);
  return { start: from, end: from + source.trim().length };
}
