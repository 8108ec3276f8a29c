import { plainText, type Span } from "@bollard/document";
import { statusIn } from "./assessment-names.js";
import type { Part } from "./draft.js";
import type { Page } from "./page.js";
import { readProvision } from "./provisions.js";

/**
 * Reads the status of a provision from a line such as `Provision 5.5-6 — Status: **R F (o)**. Related IXIT: …`;
 * the line may leave out the provision but name no other.
 */
export function readStatus(page: Page, line: Span, provision: string): Part | undefined {
  const source = page.cut({ start: line.start, end: Math.min(line.end, line.start + 300) });
  const found = /^(.{0,80}?)\bstatus\b[*_`]*\s*[:\u2013\u2014-][\s*_`]*/i.exec(source);
  if (found === null) return undefined;
  const [lead, before = ""] = found;
  const named = /\p{L}/u.test(before);
  if (named && readProvision(page.text, line)?.id !== provision) return undefined;
  const start = line.start + lead.length;
  const value = statusIn(page.cut({ start, end: line.end }));
  if (value === undefined) return undefined;
  const head = line.start + before.length;
  return {
    key: "status",
    head: page.at({ start: head, end: head + lead.slice(before.length).trimEnd().length }),
    value: page.at({ start, end: start + value.length }),
    data: plainText(value),
    marks: [page.at({ start: line.start, end: start })],
    origin: "text",
  };
}
