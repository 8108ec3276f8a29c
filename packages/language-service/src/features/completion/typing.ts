import type { CompletionItem, CompletionItemKind, Range } from "vscode-languageserver-types";
import { type LintedDocument, lineEnd, rangeOf } from "../../document.js";
import type { Cursor } from "./cursor.js";

/** How what is chosen replaces what is typed. */
export interface Typing {
  readonly range: Range;
  /** The quote that what is typed begins with, or that a text needs here; else nothing. */
  readonly quote: string;
  /** True where no more than a quote or a word is typed of a value. */
  readonly isFresh: boolean;
  /** Says whether a colon follows already. */
  readonly colon: boolean;
}

/** Works out what a choice replaces: what is typed, and what of the same word or text follows it. */
export function typingAt(
  document: LintedDocument,
  { start, typed }: Cursor,
  offset: number,
): Typing {
  const format = document.result.tree?.format;
  const isJson = format === "json" || format === "jsonc";
  const rest = document.text.slice(offset, lineEnd(document.text, offset));
  const quote = /^["']/.exec(typed)?.[0] ?? "";
  const behind = quote ? (isJson ? /^[^"]*"?/ : /^[^"'\s]*["']?/) : /^[\w./-]*/;
  const tail = behind.exec(rest)?.[0].length ?? 0;
  return {
    range: rangeOf(document, { start, end: offset + tail }),
    quote: quote === "" && isJson ? '"' : quote,
    isFresh: quote === "",
    colon: /^\s*:/.test(rest.slice(tail)),
  };
}

/** An item that writes a text; editors compare what is typed with the label, or with the text in its quotes. */
export function complete(
  label: string,
  text: string,
  kind: CompletionItemKind,
  { range, isFresh }: Pick<Typing, "range" | "isFresh">,
): CompletionItem {
  const filterText = isFresh ? label : text.replace(/:?\s*$/, "");
  return {
    label,
    kind,
    textEdit: { range, newText: text },
    ...(filterText !== label && { filterText }),
  };
}

/** A name with its colon, and the space behind it unless what it names stands below. */
export function nameText(name: string, alone: boolean, { quote, colon }: Typing): string {
  const quoted = `${quote}${name}${quote}`;
  if (colon) return quoted;
  return alone ? `${quoted}:` : `${quoted}: `;
}

/** What YAML reads as a text without quotes, such as an id or `5.5-2-1 b`. */
const plain = /^(?:[\p{L}_][\p{L}\p{N} _./()-]*|\d+\.\d+[A-Z]?-[\w. -]+)$/u;

/** A text as a value: in the quotes that are typed, or that it needs. */
export function valueText(value: string, { quote }: Typing): string {
  if (quote !== "") return `${quote}${value}${quote}`;
  return plain.test(value) ? value : JSON.stringify(value);
}

/** Items in the order given. */
export function inOrder(items: readonly CompletionItem[]): CompletionItem[] {
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, "0") }));
}
