import { defineRule, type Remark, type Report } from "@bollard/model";
import { pointsAtEvidence, saysNothing } from "../empty-phrases.js";
import {
  type Answered,
  answersOf,
  cite,
  type IcsEntry,
  type IcsSubject,
  isBlank,
} from "../ics-subject.js";
import { shown } from "../wording.js";

const todos: Readonly<Record<NonNullable<IcsEntry["support"]>, string>> = {
  Y: "Name the measures that meet the provision, and where they are: the mechanism, the document, the IXIT entry.",
  N: "Say why it is not supported, and what guards the device instead or is planned.",
  "N/A": "Say which condition does not hold for this device, and why.",
};

/** Reports answers whose detail tells a reader nothing, and answers Y without detail. */
export const detailSaysNothing = defineRule<IcsSubject>({
  id: "en-303-645/detail-says-nothing",
  title: "The detail of an ICS answer carries information",
  level: "warning",
  cites: [],
  why: "The ICS of Annex B asks in its last column for the measures behind a Y and for the reason behind an N or N/A.",
  resolution: "person",
  check(subject, report) {
    for (const answered of answersOf(subject)) checkDetail(answered, report);
  },
});

function checkDetail({ edition, provision, answer }: Answered, report: Report): void {
  const { support, detail } = answer;
  if (support === undefined) return;
  const { id } = provision;
  const remark = (what: string): Remark => {
    return { what, todo: todos[support], cites: cite(edition, [id]) };
  };
  if (detail === undefined || isBlank(detail)) {
    if (support !== "Y") return;
    report.missing(["ics", id, "detail"], remark(`${id} is answered Y without saying how.`));
  } else if (isEmpty(answer, detail)) {
    const what = `${id} is answered ${support}, and its detail says nothing beyond that: ${shown(detail)}.`;
    report.at(["ics", id, "detail"], remark(what));
  }
}

/** “See attached” is an answer where something is attached. */
function isEmpty({ evidence = [] }: IcsEntry, detail: string): boolean {
  return saysNothing(detail) || (evidence.length === 0 && pointsAtEvidence(detail));
}
