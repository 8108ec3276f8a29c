import {
  type Block,
  type List,
  type ListItem,
  type Paragraph,
  type Span,
  sourceSpan,
  type Table,
  type TableRow,
  type Words,
} from "@bollard/document";
import type { Form, Rank } from "../statement.js";
import type { Value } from "../value.js";
import { withHeads } from "../values/with-heads.js";
import { remember } from "../words/remember.js";
import { asidesOf, passwordCells } from "./asides.js";
import type { Draft } from "./draft.js";
import { rankOf } from "./modality.js";
import { oneLine } from "./one-line.js";
import { readWords } from "./read-words.js";
import { type Stretch, sentencesOf } from "./sentences.js";

/** Where a block stands: under which words and number. */
interface Place {
  readonly lead: string;
  readonly number: string | undefined;
  readonly rank: Rank | undefined;
}

const nowhere: Place = { lead: "", number: undefined, rank: undefined };

/** Reads the statements of the blocks of a section. Code and quotes say nothing of their own, and are set aside. */
export function readStatements(blocks: readonly Block[], draft: Draft): void {
  readBlocks(blocks, nowhere, draft);
}

function readBlocks(blocks: readonly Block[], place: Place, draft: Draft): void {
  let lead = place.lead;
  for (const block of blocks) {
    if (block.kind === "paragraph" && isPart(block))
      readParagraph(block, { ...place, lead }, draft);
    else if (block.kind === "paragraph") lead = readParagraph(block, place, draft);
    else if (block.kind === "list") readList(block, { ...place, lead }, draft);
    else if (block.kind === "table") readTable(block, draft);
    else if (block.kind === "code" || block.kind === "quote") draft.asides.push(...asidesOf(block));
    if (block.kind !== "paragraph" && block.kind !== "list") lead = place.lead;
  }
}

/** Says whether a paragraph is a lettered part of the sentence above: `a) …`, `(ii) …`. */
function isPart({ text }: Paragraph): boolean {
  return /^\(?[a-z]{1,4}\)\s/i.test(text);
}

/** @returns the words that a list below completes: those of a sentence that ends with a colon */
function readParagraph(paragraph: Paragraph, place: Place, draft: Draft): string {
  const number = paragraph.number ?? place.number;
  const { text } = paragraph;
  const skipped = lengthOfNumber(text, paragraph.number);
  const own = number === place.number ? place : { ...place, number };
  let last = "";
  for (const one of readSentences(text.slice(skipped))) {
    const span = sourceSpan(paragraph, { start: one.start + skipped, end: one.end + skipped });
    last = one.text;
    add(draft, last, span, "sentence", own);
  }
  return /[:–—-]$|\b(?:shall|must|will|to|following)$/i.test(last) ? last : place.lead;
}

/** The sentences of a paragraph with their words on one line. */
const readSentences: (text: string) => readonly (Stretch & { readonly text: string })[] =
  /* @__PURE__ */ remember((text) =>
    sentencesOf(text).map(({ start, end }) => ({
      start,
      end,
      text: oneLine(text.slice(start, end)),
    })),
  );

/** A clause number is no part of what the clause says. */
function lengthOfNumber(text: string, number: string | undefined): number {
  if (number === undefined || !text.startsWith(number)) return 0;
  return number.length + (/^[.):]?\s+/.exec(text.slice(number.length))?.[0].length ?? 0);
}

function readList(list: List, place: Place, draft: Draft): void {
  for (const item of list.items) readItem(item, place, draft);
}

function readItem(item: ListItem, place: Place, draft: Draft): void {
  const number = item.number ?? place.number;
  const [first, ...rest] = item.blocks;
  const own = { ...place, number };
  if (first?.kind !== "paragraph") {
    readBlocks(item.blocks, own, draft);
    return;
  }
  const text = oneLine(first.text);
  add(draft, text, { start: first.start, end: first.end }, "item", own);
  readBlocks(
    rest,
    { ...own, lead: text.endsWith(":") ? `${place.lead} ${text}`.trim() : place.lead },
    draft,
  );
}

/** A row is one statement: its longest cell, with the rank that another gives. */
function readTable({ header, rows }: Table, draft: Draft): void {
  const heads = header.cells.map(({ text }) => oneLine(text));
  const ranked = header.cells.findIndex(({ text: head }) =>
    /\b(?:m\/d|priority|mandatory|essential|status|moscow|requirement type|type)\b/i.test(head),
  );
  for (const row of rows) readRow(row, heads, ranked, draft);
}

function readRow(row: TableRow, heads: readonly string[], ranked: number, draft: Draft): void {
  const main = row.cells.reduce<(Span & Words) | undefined>(
    (longest, cell) => (cell.text.length > (longest?.text.length ?? 0) ? cell : longest),
    undefined,
  );
  if (main === undefined) return;
  const rank = rankOfRow(row, ranked);
  const number = /^[A-Z]{0,5}[-. ]?\d+(?:[.-]\d+)*(?:\([a-z]\))?$/i.exec(
    row.cells[0]?.text ?? "",
  )?.[0];
  const text = oneLine(
    row.cells
      .map((cell) => cell.text)
      .filter((cell) => cell !== "")
      .join(" | "),
  );
  const place = { lead: "", number, rank };
  const before = draft.statements.length;
  add(draft, text, { start: row.start, end: row.end }, "row", place, (values) =>
    withHeads(values, row.cells, heads),
  );
  if (draft.statements.length > before)
    draft.asides.push(...passwordCells(row.cells, heads, before));
}

/** The rank in its column or, in a table without one, the word for a rank that stands alone in a cell. */
function rankOfRow({ cells }: TableRow, ranked: number): Rank | undefined {
  if (ranked >= 0) return rankOf(cells[ranked]?.text ?? "");
  const words = cells.filter(({ text }) => text.length > 3);
  return words.map(({ text }) => rankOf(text)).find((one) => one !== undefined);
}

function add(
  draft: Draft,
  text: string,
  span: Span,
  form: Form,
  { lead, number, rank: given }: Place,
  headed = (values: readonly Value[]) => values,
): void {
  const words = readWords(text, lead);
  if (words === undefined) return;
  const { modality, actor, topics, values, references } = words;
  const rank = given ?? words.rank;
  draft.statements.push({
    text: words.text,
    ...(lead !== "" && form !== "row" && { lead }),
    section: draft.section,
    ...(number !== undefined && { number }),
    form,
    modality,
    ...(rank && { rank }),
    ...(actor && { actor }),
    values: headed(values),
    topics,
  });
  draft.statementSpans.push(span);
  draft.cited.push(references);
}
