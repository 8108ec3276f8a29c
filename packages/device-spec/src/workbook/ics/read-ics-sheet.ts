import type { Support } from "@bollard/etsi-ts-103-701";
import { toPointer } from "@bollard/model";
import { editionsOf } from "../../tables/provision-editions.js";
import { type Cells, cellKey, isBlank, rowsOf } from "../cells.js";
import type { Header } from "../find-header.js";
import type { SheetReading, Told } from "../sheet-data.js";
import { hasMarks, readReference } from "./ics-columns.js";
import { isMark, mark, readSupport, supports } from "./support-text.js";

/** An answer as it fills. */
interface Answer {
  support?: Support;
  detail?: string;
  status?: string;
}

interface Row {
  readonly id: string;
  readonly row: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** Reads the ICS: the answers in the rows that name a provision. */
export function readIcsSheet({ row: headerRow, columns }: Header, cells: Cells): SheetReading {
  const answers: Record<string, Answer> = {};
  const placed = new Map<number, string>();
  const under = new Map<number, string>();
  const told: Told[] = [];
  const seen = new Set<string>();
  for (const [row, texts] of rowsOf(cells)) {
    if (row <= headerRow) continue;
    const reference = columns.get("reference") ?? 0;
    const written = texts.get(reference)?.trim() ?? "";
    const id = readReference(written);
    if (id === undefined) {
      if (written !== "" && isAnswered(texts, columns)) {
        told.push(noProvision(written, cellKey(row, reference)));
      }
      continue;
    }
    if (seen.has(id)) {
      told.push(answeredTwice(id, cellKey(row, reference)));
      continue;
    }
    seen.add(id);
    const answer = readAnswer({ id, row, texts }, columns, placed, told);
    if (Object.keys(answer).length === 0) continue;
    if (editionsOf(id).length === 0) told.push(ofNoEdition(id, cellKey(row, reference)));
    answers[id] = answer;
    for (const column of texts.keys()) {
      const key = cellKey(row, column);
      if (!placed.has(key) && column !== reference) under.set(key, toPointer(["ics", id]));
    }
  }
  const value = Object.keys(answers).length === 0 ? undefined : answers;
  return { value, placed, anchors: new Map(), under, told, understood: true };
}

function readAnswer(
  { id, row, texts }: Row,
  columns: Header["columns"],
  placed: Map<number, string>,
  told: Told[],
): Answer {
  const answer: Answer = {};
  const support = hasMarks(columns) ? marked(texts, columns) : stated(texts, columns);
  if (support && "value" in support) {
    answer.support = support.value;
    placed.set(cellKey(row, support.column), support.written);
  } else if (support) told.push(unclear(id, support.text, cellKey(row, support.column)));
  for (const key of ["detail", "status"] as const) {
    const column = columns.get(key);
    const text = column === undefined ? "" : (texts.get(column) ?? "");
    if (column === undefined || isBlank(text)) continue;
    answer[key] = text.trim();
    placed.set(cellKey(row, column), text.trim());
  }
  return answer;
}

/** Whether a row certainly holds the support of something. */
function isAnswered(texts: Row["texts"], columns: Header["columns"]): boolean {
  const found = hasMarks(columns) ? marked(texts, columns) : stated(texts, columns);
  return found !== undefined && "value" in found;
}

type Found =
  | { readonly column: number; readonly value: Support; readonly written: string }
  | { readonly column: number; readonly text: string };

function stated(texts: Row["texts"], columns: Header["columns"]): Found | undefined {
  const column = columns.get("support") ?? 0;
  const text = texts.get(column) ?? "";
  if (isBlank(text)) return undefined;
  const value = readSupport(text);
  return value ? { column, value, written: value } : { column, text: text.trim() };
}

/** A mark is certain when it is the only one of the three columns. */
function marked(texts: Row["texts"], columns: Header["columns"]): Found | undefined {
  const filled = supports.flatMap((value) => {
    const column = columns.get(value) ?? 0;
    const text = texts.get(column) ?? "";
    return isBlank(text) ? [] : [{ column, value, text: text.trim() }];
  });
  const [first] = filled;
  if (!first) return undefined;
  const certain = filled.length === 1 && isMark(first.text);
  return certain ? { ...first, written: mark } : { column: first.column, text: first.text };
}

function noProvision(written: string, at: number): Told {
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  return {
    code: "import/reference-unclear",
    at,
    what: `This row is answered, but “${shown}” names no provision, or more than one. It is kept as it is.`,
    todo: "Write the id of one provision, such as 5.1-1, in each row.",
  };
}

function ofNoEdition(id: string, at: number): Told {
  return {
    code: "import/unknown-provision",
    at,
    what: `${id} is no provision of EN 303 645, in neither edition. Its answer is taken over as it is.`,
    todo: "Write the id as the standard prints it, or leave the row out.",
  };
}

function answeredTwice(id: string, at: number): Told {
  return {
    code: "import/duplicate-answer",
    at,
    what: `Provision ${id} has a second row. The first is taken; this one is kept as it is.`,
    todo: "Leave one row for each provision.",
  };
}

function unclear(id: string, text: string, at: number): Told {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    code: "import/support-unclear",
    at,
    what: `The support of provision ${id} is “${shown}”, which is not certainly Y, N or N/A. It is kept as it is.`,
    todo: `Write the support of ${id} in the specification: Y, N or N/A.`,
  };
}
