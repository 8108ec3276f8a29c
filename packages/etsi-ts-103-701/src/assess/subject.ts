import type { IcsSubject } from "@bollard/etsi-en-303-645/applicability";
import type { Edition } from "../edition.js";
import type { TestEdition } from "../edition-data.js";
import type { IxitFacts } from "../facts/ixit.js";
import type { JudgementsFacts } from "../facts/judgements.js";
import type { SelfAssessmentFacts } from "../facts/self-assessment.js";
import type { IxitTable } from "../ixit-table.js";
import { ixitTables } from "../queries.js";
import { v111 } from "../v1.1.1/index.js";
import { v211 } from "../v2.1.1/index.js";

/** The part of a device specification that an assessment reads. */
export interface AssessSubject extends IcsSubject {
  readonly ixit?: IxitFacts;
  readonly judgements?: JudgementsFacts;
  readonly selfAssessment?: SelfAssessmentFacts;
}

/** Which edition of TS 103 701 applies, and whether the specification says so. */
export interface AppliedEdition {
  readonly edition: Edition;
  /** `claimed`, or concluded from tables that one edition alone has, or else the newest. */
  readonly basis: "claimed" | "tables" | "newest";
}

/** The edition of TS 103 701 that a specification is assessed by. */
export function appliedEdition({ claims, ixit }: AssessSubject): AppliedEdition {
  const claimed = claims?.["etsi-en-303-645"];
  if (claimed !== undefined) {
    return { edition: claimed === "2.1.1" ? "1.1.1" : "2.1.1", basis: "claimed" };
  }
  const keys = Object.keys(ixit ?? {});
  const older = keys.some((key) => onlyIn("1.1.1", "2.1.1").has(key));
  const newer = keys.some((key) => onlyIn("2.1.1", "1.1.1").has(key));
  if (older === newer) return { edition: "2.1.1", basis: "newest" };
  return { edition: older ? "1.1.1" : "2.1.1", basis: "tables" };
}

/** The keys of the tables that one edition has and the other has not. */
export function onlyIn(edition: Edition, other: Edition): ReadonlySet<string> {
  const others = new Set(tablesOf(other).map(({ key }) => key));
  return new Set(tablesOf(edition).flatMap(({ key }) => (others.has(key) ? [] : [key])));
}

/** The IXIT tables of an edition without their literal types. */
export function tablesOf(edition: Edition): readonly IxitTable[] {
  return ixitTables(edition);
}

const tests: Readonly<Record<Edition, TestEdition>> = { "1.1.1": v111, "2.1.1": v211 };

/** The tests of an edition without their literal types. */
export function testsOf(edition: Edition): TestEdition {
  return tests[edition];
}
