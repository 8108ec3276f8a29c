import type { Span, TextEdit } from "@bollard/document";

/** What YAML reads as text without quotes wherever it stands, be it among braces. */
const plain = /^[\p{L}_][\p{L}\p{N} _./()+-]*$/u;
const isOther = /^(?:true|false|null|y|n|yes|no|on|off)$/i;

/** Writes a text in place of a value that is a text, in the same quotes where they can hold it. */
export function writtenAt(text: string, { start, end }: Span, value: string): TextEdit {
  const quote = text.charAt(start);
  if (quote === "'") return { start, end, newText: `'${value.replaceAll("'", "''")}'` };
  const isPlain = quote !== '"' && plain.test(value) && !isOther.test(value);
  return { start, end, newText: isPlain ? value : JSON.stringify(value) };
}
