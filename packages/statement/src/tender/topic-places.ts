import type { Finding } from "@bollard/model";
import { type ProcurementDocument, surveyOf, topicsOf } from "@bollard/procurement-document";
import type { TopicId } from "@bollard/uk-procurement/topics";
import { insecure, statementOf } from "./insecure-demands.js";
import { type LineOf, placeOfSection, placeOfStatement, type TenderPlace } from "./place.js";

/** What is needed of a finding of a rule over the same document. */
export type TenderFinding = Pick<Finding, "rule" | "level" | "pointer" | "what">;

/** A place that covers a topic weakly. */
export interface WeakPlace extends TenderPlace {
  /** Why it is weak, as a whole sentence. */
  readonly weakness: string;
}

/** Where a tender speaks of a topic so that it counts. */
export interface TopicPlaces {
  readonly obligations: readonly TenderPlace[];
  readonly weak: readonly WeakPlace[];
  readonly questions: readonly TenderPlace[];
}

const weakRules: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "procurement/no-measure",
  "procurement/weak-wording",
  ...insecure,
]);

/** A requirement that rests on a document that is out of date binds to what nobody can check any more. */
const outOfDate = "procurement/superseded-reference";

const onlyRecommended = "It is recommended or listed, and binds nobody.";

/** What is weak or insecure in a statement, by its place in the list: what the first such finding says. */
export function weaknessesOf(findings: readonly TenderFinding[]): ReadonlyMap<number, string> {
  const weaknesses = new Map<number, string>();
  for (const { rule, level, pointer, what } of findings) {
    const index = statementOf(pointer);
    const isOutOfDate = rule === outOfDate && (level === "warning" || level === "error");
    const counts = isOutOfDate || (weakRules.has(rule) && level !== "hint");
    if (counts && index !== undefined && !weaknesses.has(index)) weaknesses.set(index, what);
  }
  return weaknesses;
}

/** The places that speak of a topic: statements, or else sections whose title does. */
export function placesOn(
  topic: TopicId,
  document: ProcurementDocument,
  weaknesses: ReadonlyMap<number, string>,
  lineOf?: LineOf,
): TopicPlaces {
  const { obligations, weak, questions, told } = statementsOn(topic, document, weaknesses, lineOf);
  const all = obligations.length > 0 ? weak : [...weak, ...told];
  if (obligations.length + all.length + questions.length > 0) {
    return { obligations, weak: all, questions };
  }
  const strength = surveyOf(document).coverage.get(topic);
  if (strength === undefined) return { obligations, weak, questions };
  const titled = sectionsOn(topic, document).map((one) => placeOfSection(document, one, lineOf));
  return strength === "bound"
    ? { obligations: titled, weak, questions }
    : { obligations, weak: titled.map(asRecommended), questions };
}

interface StatementPlaces extends TopicPlaces {
  /** What is told as a fact where requirements are announced. */
  readonly told: readonly WeakPlace[];
}

function statementsOn(
  topic: TopicId,
  document: ProcurementDocument,
  weaknesses: ReadonlyMap<number, string>,
  lineOf: LineOf | undefined,
): StatementPlaces {
  const { strengths } = surveyOf(document);
  const obligations: TenderPlace[] = [];
  const weak: WeakPlace[] = [];
  const told: WeakPlace[] = [];
  const questions: TenderPlace[] = [];
  for (const [index, { topics, modality, form }] of document.statements.entries()) {
    const strength = strengths[index];
    if (strength === undefined || !topics.some((one) => one.topic === topic)) continue;
    const place = placeOfStatement(document, index, lineOf);
    const weakness = weaknesses.get(index);
    if (modality === "question") questions.push(place);
    else if (weakness !== undefined) weak.push({ ...place, weakness });
    else if (strength === "bound") obligations.push(place);
    else if (modality === "fact" && form !== "row") told.push(asRecommended(place));
    else weak.push(asRecommended(place));
  }
  return { obligations, weak, questions, told };
}

function asRecommended(place: TenderPlace): WeakPlace {
  return { ...place, weakness: onlyRecommended };
}

/** The sections with statements that ask for something and whose title names a topic. */
function sectionsOn(topic: TopicId, document: ProcurementDocument): readonly number[] {
  const { sections, statements } = document;
  const { strengths } = surveyOf(document);
  const asking = new Set(
    statements.flatMap(({ section }, index) => (strengths[index] ? [section] : [])),
  );
  return [...sections.keys()].filter(
    (index) =>
      asking.has(index) &&
      topicsOf(sections[index]?.title ?? "").some((one) => one.topic === topic),
  );
}
