import { defineRule, type Remark, toPointer } from "@bollard/model";
import type { EditionData, Provision } from "../../provision.js";
import { cite, claimedEdition, type IcsSubject, provisionOf } from "../ics-subject.js";
import { isSameStatus, type PrintedStatus, readStatus } from "../printed-status.js";
import { shown } from "../wording.js";

type WithStatus = Readonly<Record<string, { readonly status?: string }>>;

/** Provisions that an edition has outside Table B.1, so that no status of theirs is printed. */
const outsideTable: readonly string[] = ["4-1"];

/** Reports statuses that are not those of Table B.1. */
export const statusContradicted = defineRule<IcsSubject>({
  id: "en-303-645/status-contradicted",
  title: "A status is that of Table B.1",
  level: "warning",
  cites: [],
  why: "The status decides whether a provision binds and on what condition; it is printed in Table B.1 and no supplier can change it.",
  resolution: "suggestion",
  check(subject, report) {
    const claimed = claimedEdition(subject);
    if (claimed === undefined) return;
    for (const part of ["ics", "selfAssessment"] as const) {
      const entries: WithStatus = subject[part] ?? {};
      for (const [id, { status }] of Object.entries(entries)) {
        const provision = provisionOf(claimed.edition, id);
        if (status === undefined || provision === undefined) continue;
        const remark = remarkOn(status, provision, claimed);
        if (remark) {
          const pointer = toPointer([part, id, "status"]);
          const value = provision.status;
          const title = `Write ${value}`;
          report.at([part, id, "status"], {
            ...remark,
            suggestions: [{ title, edits: [{ kind: "set", pointer, value }] }],
          });
        }
      }
    }
  },
});

function remarkOn(
  status: string,
  { id, status: own = "" }: Provision,
  claimed: EditionData,
): Remark | undefined {
  const printed = readStatus(status);
  const right = readStatus(own);
  if (!printed || !right || outsideTable.includes(id)) return undefined;
  if (isSameStatus(printed, right)) return undefined;
  return {
    what: `The status of ${id} is given as ${shown(status)}; Table B.1 of ${claimed.label} prints ${shown(own)}.`,
    todo: `${differenceOf(printed, right)} Correct the status, and check the answer against it.`,
    cites: cite(claimed, [id]),
  };
}

function differenceOf(printed: PrintedStatus, right: PrintedStatus): string {
  if (printed.strength !== right.strength) {
    return right.strength === "M"
      ? "The provision is mandatory, not a recommendation."
      : "The provision is a recommendation, not mandatory.";
  }
  if (printed.isConditional !== right.isConditional) {
    return right.isConditional
      ? "The provision depends on a condition or feature."
      : "The provision depends on nothing.";
  }
  return "The provision depends on another condition or feature.";
}
