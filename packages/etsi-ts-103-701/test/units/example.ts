import { assess, type UnitResult } from "../../src/assess/assess.js";
import type { AssessSubject } from "../../src/assess/subject.js";

/** What a unit is tried on: one specification that it passes, one that it does not. */
export interface UnitExample {
  /** Nothing in it fails the unit; where a person has to judge, the question is left open. */
  readonly passes: AssessSubject;
  /**
   * It fails the unit, or raises a concern. Left out only where nothing but a person's judgement
   * can fail the unit.
   */
  readonly fails?: AssessSubject;
}

/** Examples by the id of their unit. */
export type UnitExamples = Readonly<Record<string, UnitExample>>;

/** Adds the edition that the tables belong to. */
export function claim(edition: "2.1.1" | "3.1.3", subject: AssessSubject): AssessSubject {
  return { claims: { "etsi-en-303-645": edition }, ...subject };
}

/** What a unit comes out as for a specification. */
export function resultOf(subject: AssessSubject, unit: string): UnitResult {
  const result = assess(subject).units.find((one) => one.unit.id === unit);
  if (result === undefined) throw new RangeError(`no conceptual unit ${unit}`);
  return result;
}

/** The specification with a recorded judgement of the unit as a whole. */
export function judged(
  subject: AssessSubject,
  unit: string,
  verdict: "PASS" | "FAIL",
): AssessSubject {
  const judgement = {
    unit,
    verdict,
    by: "laboratory assessor",
    date: "2026-11-20",
    reason: "Reviewed with the supplier.",
    of: resultOf(subject, unit).fingerprint,
  } as const;
  return { ...subject, judgements: [...(subject.judgements ?? []), judgement] };
}
