import { readFileSync } from "node:fs";
import { minimalEdit } from "@bollard/document";

const byteOrderMark = "\ufeff";

/** Puts a byte order mark back that the file had. */
export function keepMark(path: string, text: string): string {
  const bytes = readFileSync(path).subarray(0, 3);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? byteOrderMark + text : text;
}

/** Says what a dry run would change: the lines before and after. */
export function describeFixes(
  path: string,
  shown: string,
  fixed: { readonly text: string; readonly applied: number },
): string {
  const before = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const { start, end, newText } = minimalEdit(before, fixed.text);
  const from = before.lastIndexOf("\n", start - 1) + 1;
  const to = lineEnd(before, end);
  const old = before.slice(from, to);
  const changed = before.slice(from, start) + newText + before.slice(end, to);
  const times = fixed.applied === 1 ? "1 fix" : `${fixed.applied} fixes`;
  return [`${shown}: would apply ${times}`, ...mark("-", old), ...mark("+", changed)].join("\n");
}

function mark(sign: string, text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => `  ${sign} ${line}`);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}
