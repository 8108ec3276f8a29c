import { defineRule, type Report, type RuleContext, toPointer } from "@bollard/model";
import {
  cite,
  claimedEdition,
  type EvidenceEntry,
  type IcsSubject,
  provisionOf,
} from "../ics-subject.js";
import { shown } from "../wording.js";

/** Reports evidence whose file is no longer the one that was reviewed. */
export const evidenceChanged = defineRule<IcsSubject>({
  id: "en-303-645/evidence-changed",
  title: "Evidence in the ICS is the file that was reviewed",
  level: "error",
  cites: [],
  why: "An answer rests on its evidence as it was when somebody reviewed it, and the recorded SHA-256 says which state that was.",
  resolution: "suggestion",
  check(subject, report, context) {
    for (const [id, { evidence = [] }] of Object.entries(subject.ics ?? {})) {
      evidence.forEach((entry, index) => {
        checkEntry(subject, id, index, entry, report, context);
      });
    }
  },
});

function checkEntry(
  subject: IcsSubject,
  id: string,
  index: number,
  { ref, sha256 }: EvidenceEntry,
  report: Report,
  context: RuleContext,
): void {
  if (sha256 === undefined || isWebAddress(ref)) return;
  const actual = context.digestOf(ref);
  if (actual === undefined || actual === sha256.toLowerCase()) return;
  const path = ["ics", id, "evidence", index];
  const cites = citesOf(subject, id);
  const of = cites.length > 0 ? id : shown(id);
  if (actual === "absent") {
    const what = `The evidence ${shown(ref)} for ${of} is not there.`;
    const todo = "Put the file back, or correct the path; it is relative to this file.";
    report.at([...path, "ref"], { what, todo, level: "warning", cites });
    return;
  }
  const pointer = toPointer([...path, "sha256"]);
  report.at([...path, "sha256"], {
    what: `The evidence ${shown(ref)} for ${of} has changed since it was reviewed.`,
    todo: "Review it again, then record its present SHA-256; or put the reviewed file back.",
    cites,
    suggestions: [
      {
        title: "Record the present SHA-256 after review",
        edits: [{ kind: "set", pointer, value: actual }],
      },
    ],
  });
}

function citesOf(subject: IcsSubject, id: string) {
  const edition = claimedEdition(subject);
  return edition && provisionOf(edition.edition, id) ? cite(edition, [id]) : [];
}

function isWebAddress(reference: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:\/\/|www\.)/i.test(reference);
}
