import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import type { Duration, Percentage } from "../../value.js";
import { isDemand } from "../../values/claims.js";
import { keyWords } from "../../values/key-words.js";
import { type Measure, measureTime } from "../../values/measure.js";
import { scopeOf } from "../../values/scope.js";

/** A value with what the words around it say it is for. */
export interface Mention {
  readonly statement: number;
  readonly value: Duration | Percentage;
  readonly measure: Measure;
  readonly words: ReadonlySet<string>;
  readonly scope: string;
  /** All that tells what it is about, in lower case. */
  readonly context: string;
}

/** A value in a table: its words are those of its row's label and those beside it in its cell. */
export interface Entry extends Mention {
  /** The label as written. */
  readonly name: string;
  /** Whether the row has other values of the kind, so that the column tells which is which. */
  readonly isOneOfSeveral: boolean;
}

/** A cell that holds a value holds little else. */
const longestCell = 40;
/** How many rows may have a word in their labels before it tells nothing. */
const common = 30;

/** A cell that only numbers its row, such as `KPI 2`; a severity is a label. */
const isNumber =
  /^(?!(?:priority|severity|category|level|sev|p|s)\b|[ps]\d)[A-Z]{1,5}[-. ]?\d[\d.]*$/i;
/** Columns that say what follows from a value. */
const ofConsequence =
  /\b(?:credits?|weight\w{0,6}|penalt\w{1,3}|deduct\w{1,4}|scores?|points?|cost|price|fees?)\b/i;
/** Words of statements that hold for a time, a case or a floor of their own. */
const special =
  /\b(?:if|where|when|whenever|falls?|falling|below|rises?|during|first|second|other|by (?:tele)?phone|by e-?mail|in any|at any time|year (?:one|two|three|\d))\b/i;

/** The values in tables whose row says what they are for. */
export function tableEntries(document: ProcurementDocument): readonly Entry[] {
  return document.statements.flatMap((statement, index) => {
    if (statement.form !== "row" || statement.values.length === 0) return [];
    return isDemand(document, statement) ? entriesOf(document, statement, index) : [];
  });
}

function entriesOf(
  document: ProcurementDocument,
  statement: Statement,
  index: number,
): readonly Entry[] {
  const { text, values, section } = statement;
  const cells = cellsOf(text);
  const label = cells.find((cell) => /\p{L}{3}/u.test(cell.text) && !isNumber.test(cell.text));
  if (label === undefined) return [];
  const measured = values.filter(isMeasured).filter(({ head = "" }) => !ofConsequence.test(head));
  const title = document.sections[section]?.title ?? "";
  return measured.flatMap((value) => {
    const cell = cells.find(({ end }) => value.start < end);
    if (cell === undefined || cell.start <= label.start || cell.text.length > longestCell)
      return [];
    return [
      {
        statement: index,
        value,
        measure: measureOf(value),
        words: keyWords(`${label.text} ${cell.text.replace(value.text, " ")}`),
        scope: scopeOf(document, { ...statement, text: label.text }),
        context: `${title} ${label.text} ${value.head ?? ""}`.toLowerCase(),
        name: label.text,
        isOneOfSeveral: measured.filter(({ kind }) => kind === value.kind).length > 1,
      },
    ];
  });
}

/** Entries by a word of their label: all of them stand in the text that speaks of the same. */
export function indexEntries(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [word] = [...entry.words].sort((one, other) => other.length - one.length);
    if (word === undefined) continue;
    const others = index.get(word) ?? [];
    index.set(word, others);
    if (others.length < common) others.push(entry);
  }
  return index;
}

/** The statements in the text that fix one value of a kind. */
export function mentionsOf(document: ProcurementDocument): readonly Mention[] {
  return document.statements.flatMap((statement, index) => {
    const { form, values, text, lead = "" } = statement;
    if (form === "row" || values.length === 0) return [];
    const measured = values.filter(isMeasured);
    const [value] = measured;
    if (value === undefined || measured.length > 1 || special.test(text)) return [];
    if (!isDemand(document, statement)) return [];
    return [
      {
        statement: index,
        value,
        measure: measureOf(value),
        words: keyWords(`${lead} ${text}`),
        scope: scopeOf(document, statement),
        context: `${lead} ${text}`.toLowerCase(),
      },
    ];
  });
}

function isMeasured(value: Statement["values"][number]): value is Duration | Percentage {
  return value.kind === "duration" || value.kind === "percentage";
}

function measureOf(value: Duration | Percentage): Measure {
  if (value.kind === "duration") return measureTime(value);
  return { bound: value.bound, low: value.percent, high: value.percent };
}

function cellsOf(text: string): readonly { text: string; start: number; end: number }[] {
  let start = 0;
  return text.split(" | ").map((cell) => {
    const own = { text: cell, start, end: start + cell.length };
    start = own.end + " | ".length;
    return own;
  });
}
