import type { Pointer } from "@bollard/model";
import type { ProcurementDocument, Statement } from "@bollard/procurement-document";

/** The line, counted from 1, of what a pointer names in the text of a procurement document. */
export type LineOf = (pointer: Pointer) => number | undefined;

/** Where a tender says something, as people cite it. */
export interface TenderPlace {
  /** The number of the clause, or else the title of the section. */
  readonly place: string;
  readonly line?: number;
  /** The words, on one line. */
  readonly text: string;
  /** The statement by its place in the document's list; absent where the title of a section says it. */
  readonly statement?: number;
}

/** The place of a statement. */
export function placeOfStatement(
  { statements, sections }: ProcurementDocument,
  index: number,
  lineOf?: LineOf,
): TenderPlace {
  const statement = statements[index];
  const section = sections[statement?.section ?? -1];
  return {
    place: numberOf(statement?.number, section),
    ...lineAt(`/statements/${index}`, lineOf),
    text: statement === undefined ? "" : wordsOf(statement),
    statement: index,
  };
}

/** The place of a section. */
export function placeOfSection(
  { sections }: ProcurementDocument,
  index: number,
  lineOf?: LineOf,
): TenderPlace {
  const section = sections[index];
  return {
    place: nameOf(section),
    ...lineAt(`/sections/${index}`, lineOf),
    text: section?.title ?? "",
  };
}

/** The words of a statement, after those of its list where it completes them; of a row without number and rank. */
export function wordsOf({ lead, text, form }: Pick<Statement, "lead" | "text" | "form">): string {
  const own = form === "row" ? contentOf(text) : text;
  return lead === undefined ? own : `${lead} ${own}`;
}

const numberOrRank =
  /^(?:[a-z]{0,4}[-.]?\d[\w.()/-]*|[mdohs]|mandatory|desirable|required|optional|essential|must|should|could|high|low|medium)?$/i;

/** The cells of a row that say something. */
function contentOf(row: string): string {
  const cells = row.split(" | ").filter((cell) => !numberOrRank.test(cell.trim()));
  return cells.length === 0 ? row : cells.join(" | ");
}

/** The number of a clause; an item of a list that has but a letter is named after its section. */
function numberOf(
  number: string | undefined,
  section: ProcurementDocument["sections"][number] | undefined,
): string {
  if (number === undefined) return nameOf(section);
  return /^[(a-z]/.test(number) ? `${section?.number ?? nameOf(section)} ${number}` : number;
}

function nameOf(section: ProcurementDocument["sections"][number] | undefined): string {
  const name = [section?.number, section?.title].filter(
    (part) => part !== undefined && part !== "",
  );
  return name.length === 0 ? "beginning" : name.join(" ");
}

function lineAt(pointer: Pointer, lineOf: LineOf | undefined): Pick<TenderPlace, "line"> {
  const line = lineOf?.(pointer);
  return line === undefined ? {} : { line };
}
