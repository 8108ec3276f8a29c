import { defineRule, type Fix, type Report, type RuleContext, toPointer } from "@bollard/model";
import type { EditionData, Provision } from "../../provision.js";
import { answersOf, cite, claimedEdition, hasEntry, type IcsSubject } from "../ics-subject.js";
import { certainId, readProvisionId } from "../provision-spelling.js";
import { counted } from "../wording.js";

const placeholder = { detail: "To be answered." } as const;

const strengths = [
  { obligation: "shall", word: "mandatory", level: "error" },
  { obligation: "should", word: "recommended", level: "warning" },
] as const;

type Strength = (typeof strengths)[number];

/** Reports the provisions of the claimed edition that the ICS leaves without an answer. */
export const provisionUnanswered = defineRule<IcsSubject>({
  id: "en-303-645/provision-unanswered",
  title: "Every provision of the claimed edition has an answer in the ICS",
  level: "error",
  cites: [],
  why: "The ICS of Annex B has a row for each provision, and each row needs an answer.",
  resolution: "suggestion",
  check(subject, report, context) {
    const edition = claimedEdition(subject);
    if (edition === undefined) return;
    const absent = absentFrom(subject, edition, context);
    for (const strength of strengths) reportAbsent(subject, edition, absent, strength, report);
    reportUndecided(subject, report);
  },
});

/** The provisions without an entry; one under a misspelt id is another rule's to report. */
function absentFrom(
  subject: IcsSubject,
  edition: EditionData,
  context: RuleContext,
): readonly Provision[] {
  const unanswered = edition.items.filter(({ id }) => !hasEntry(subject, id, context));
  if (unanswered.length === 0) return [];
  const meant = new Set(
    Object.keys(subject.ics ?? {}).map((id) => certainId(readProvisionId(id, edition))),
  );
  return unanswered.filter(({ id }) => !meant.has(id));
}

function reportAbsent(
  subject: IcsSubject,
  edition: EditionData,
  absent: readonly Provision[],
  { obligation, word, level }: Strength,
  report: Report,
): void {
  const ids = absent.filter((item) => item.obligation === obligation).map(({ id }) => id);
  if (ids.length === 0) return;
  const all = edition.items.filter((item) => item.obligation === obligation).length;
  const provisions = `${word} provisions of ${edition.label}`;
  report.missing(["ics"], {
    what:
      ids.length === all
        ? `None of the ${all} ${provisions} has an answer.`
        : `${ids.length} of the ${all} ${provisions} ${ids.length === 1 ? "has" : "have"} no answer: ${ids.join(", ")}.`,
    todo: "Answer each with support Y, N or N/A, and say in detail how it is met or why not.",
    level,
    cites: cite(edition, ids),
    suggestions: [addEntries(subject, ids, word)],
  });
}

function addEntries(subject: IcsSubject, ids: readonly string[], word: string): Fix {
  const title = `Add ${counted(ids.length, `${word} provision`)} to be answered`;
  if (subject.ics !== undefined) {
    const edits = ids.map((id) => {
      return { kind: "set", pointer: toPointer(["ics", id]), value: placeholder } as const;
    });
    return { title, edits };
  }
  const value = Object.fromEntries(ids.map((id) => [id, placeholder]));
  return { title, edits: [{ kind: "set", pointer: "/ics", value }] };
}

function reportUndecided(subject: IcsSubject, report: Report): void {
  for (const { edition, provision, answer } of answersOf(subject)) {
    if (answer.support !== undefined) continue;
    report.missing(["ics", provision.id, "support"], {
      what: `${provision.id} has an entry but no answer.`,
      todo: provision.appliesIf
        ? "Answer support with Y, N, or N/A if its condition does not hold."
        : "Answer support with Y or N; the provision has no condition, so N/A is not open.",
      level: provision.obligation === "shall" ? "error" : "warning",
      cites: cite(edition, [provision.id]),
    });
  }
}
