import { nodeAt, type Span, spanOf } from "@bollard/document";
import type { Assessment, Ruling } from "@bollard/etsi-ts-103-701/assess";
import { itemOf } from "@bollard/linter";
import type { Range } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { allOutcomes, type Outcome, outcomesReading } from "../../specification/outcomes.js";
import { assessmentOf } from "../../specification/specification.js";

/** What an assessment still waits for at one place. */
export interface OpenQuestion {
  /** The test unit that waits, such as `5.5-2-1 b`, or the provision that has no answer. */
  readonly about: string;
  /** The id of the entry in question; absent where a table as a whole is, or the ICS. */
  readonly entry?: string;
  /** `question` for a person to judge, `missing` for something to be written, `unanswered` in the ICS. */
  readonly kind: "question" | "missing" | "unanswered";
  /** The question, or what to write. */
  readonly text: string;
  /** Where it stands, or where the nearest thing is that is there. */
  readonly range: Range;
}

/**
 * What the assessment of a document waits for, in the order of the standard.
 * @param area - `ics`, or the key of an IXIT table; left out, the whole IXIT
 */
export function openQuestions(document: LintedDocument, area?: string): readonly OpenQuestion[] {
  const assessment = assessmentOf(document);
  if (assessment === undefined) return [];
  if (area === "ics") return unanswered(document, assessment);
  const table = assessment.tables.find(({ key }) => key === area);
  if (area !== undefined && table === undefined) return [];
  const outcomes = table ? outcomesReading(assessment, table.name) : allOutcomes(assessment);
  return outcomes
    .filter(({ verdict }) => verdict === "INCONCLUSIVE")
    .flatMap((outcome) => waiting(document, outcome));
}

/** What another unit asks is listed where that unit is, unless nothing else is open here. */
function waiting(document: LintedDocument, { unit, rulings }: Outcome): readonly OpenQuestion[] {
  const open = rulings.filter(({ verdict }) => verdict === "INCONCLUSIVE");
  const own = open.filter(({ told }) => !told);
  return (own.length > 0 ? own : open).map((ruling) => {
    const entry = idOf(document, ruling);
    return {
      about: unit.id,
      ...(entry !== undefined && { entry }),
      kind: ruling.question === undefined ? "missing" : "question",
      text: ruling.question ?? ruling.todo ?? ruling.because,
      range: rangeOf(document, placeOf(document, ruling)),
    };
  });
}

function idOf({ result }: LintedDocument, { entry }: Ruling): string | undefined {
  const id = result.tree && entry !== undefined ? nodeAt(result.tree, `${entry}/id`)?.value : "";
  return typeof id === "string" && id !== "" ? id : undefined;
}

/** The words in question where they stand as they are, or else the key of the place. */
function placeOf({ result, text }: LintedDocument, { at, quote }: Ruling): Span {
  if (result.tree === undefined) return { start: 0, end: 0 };
  const value = spanOf(result.tree, at);
  const start = quote === undefined ? -1 : text.slice(value.start, value.end).indexOf(quote);
  if (start === -1) return spanOf(result.tree, at, "key");
  return { start: value.start + start, end: value.start + start + (quote ?? "").length };
}

function unanswered(document: LintedDocument, assessment: Assessment): readonly OpenQuestion[] {
  const { tree } = document.result;
  const range = rangeOf(document, tree ? spanOf(tree, "/ics", "key") : { start: 0, end: 0 });
  return assessment.groups
    .filter(({ plan }) => plan.support === undefined)
    .map(({ plan }) => {
      const cited = { framework: "etsi-en-303-645", edition: assessment.tests.assesses };
      const found = itemOf({ ...cited, item: plan.provision });
      return {
        about: plan.provision,
        kind: "unanswered",
        text: found ? found.item.summary : plan.reason,
        range,
      };
    });
}
