import { provision } from "@bollard/etsi-en-303-645";
import { applicabilityOf, reasonsOf } from "@bollard/etsi-en-303-645/applicability";
import type { Truth } from "@bollard/model";
import { assessedEdition } from "../edition.js";
import type { TestEdition } from "../edition-data.js";
import type { Desk } from "./desk.js";

/** Whether a test group is in the test plan, and why. */
export interface PlanEntry {
  readonly provision: string;
  readonly obligation: "shall" | "should";
  /** The status as Table B.1 prints it. */
  readonly status: string;
  /** What the ICS answers; absent where it does not. */
  readonly support?: "Y" | "N" | "N/A";
  readonly detail?: string;
  /**
   * `planned`; `not-claimed` for a recommendation answered N; `not-applicable` where the condition
   * does not hold or the ICS says N/A; `not-supported` for a mandatory provision answered N;
   * `unanswered` where the ICS says nothing.
   */
  readonly standing: "planned" | "not-claimed" | "not-applicable" | "not-supported" | "unanswered";
  /** Whether the condition of the provision holds, as far as the specification settles it. */
  readonly applies: Truth;
  /** Why, as a whole sentence. */
  readonly reason: string;
}

/** Says of every test group whether it is in the test plan. */
export function planOf(tests: TestEdition, desk: Desk): readonly PlanEntry[] {
  return tests.groups.map(({ id }) => planGroup(id, tests, desk));
}

function planGroup(id: string, tests: TestEdition, desk: Desk): PlanEntry {
  const item = provision(assessedEdition[tests.edition], id as never);
  const answers = desk.subject.ics ?? {};
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const obligation = item.obligation === "shall" ? "shall" : "should";
  const applicability = applicabilityOf(item, desk.features);
  const own = {
    provision: id,
    obligation,
    status: item.status ?? "",
    applies: applicability.holds,
    ...(answer?.support && { support: answer.support }),
    ...(answer?.detail !== undefined && { detail: answer.detail }),
  } as const;
  if (answer?.support === "N/A") {
    return { ...own, standing: "not-applicable", reason: "The ICS answers N/A." };
  }
  if (answer?.support === "N") {
    return obligation === "shall"
      ? {
          ...own,
          standing: "not-supported",
          reason: "The provision is mandatory, and the ICS answers N.",
        }
      : { ...own, standing: "not-claimed", reason: "The ICS does not claim the recommendation." };
  }
  if (answer?.support === "Y") {
    return { ...own, standing: "planned", reason: "The ICS claims support." };
  }
  if (applicability.holds === "false") {
    return {
      ...own,
      standing: "not-applicable",
      reason: `It does not apply: ${reasonsOf(applicability)}.`,
    };
  }
  return { ...own, standing: "unanswered", reason: "The ICS does not answer the provision." };
}
