import type { StatementFacts } from "../facts/index.js";
import { currentLabel } from "./labels.js";
import type { PstiSubject } from "./psti-subject.js";
import { dutiesBind } from "./scope.js";

/** Says whether the product needs a statement of compliance; a current label stands in for it. */
export function needsStatement(subject: PstiSubject, today: string): boolean {
  return dutiesBind(subject, today) && currentLabel(subject, today) === undefined;
}

/** The statement to be judged on a day; `undefined` where there is none or none is needed. */
export function statementDue(subject: PstiSubject, today: string): StatementFacts | undefined {
  return needsStatement(subject, today) ? subject.psti?.statement : undefined;
}
