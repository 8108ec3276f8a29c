import { defineRule, type Report } from "@bollard/model";
import type { StatementFacts } from "../../facts/index.js";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { statementDue } from "../statement-duty.js";
import { missingEntries } from "../statement-entries.js";
import { checkStandards } from "../statement-standards.js";

/** Finds what a statement of compliance lacks of Schedule 4. */
export const statementIncomplete = defineRule<PstiSubject>({
  id: "uk-psti/statement-incomplete",
  title: "A statement of compliance has every entry of Schedule 4",
  level: "error",
  cites: [psti("SI 2023/1007 reg 7")],
  resolution: "person",
  check(subject, report, { today }) {
    const statement = statementDue(subject, today);
    if (!statement) return;
    for (const { at, item, entry } of missingEntries(subject, statement)) {
      report.missing(at, {
        what: `The specification does not give ${entry.replace(/^The /, "the ")}, which the statement of compliance must hold.`,
        todo: `See that the statement holds it, and declare it here as ${String(at.at(-1))}.`,
        cites: [psti(item)],
      });
    }
    if (statement.declares === "schedule-2") checkStandards(subject, statement, report);
    if (statement.declares === "schedule-1") checkDeclaration(subject, statement, report);
  },
});

/** A statement that declares Schedule 1 does not say that a standard is relied on. */
function checkDeclaration(
  { psti: facts }: PstiSubject,
  { standards = [] }: StatementFacts,
  report: Report,
): void {
  const relies = Object.keys(facts?.deemedBy ?? {}).length > 0;
  if (!relies && standards.length === 0) return;
  report.at(["psti", "statement", "declares"], {
    level: "warning",
    question: true,
    what: "Does the manufacturer declare to have met Schedule 1 itself? The specification relies on a standard, which is the way of Schedule 2.",
    todo: "Declare schedule-2 in the statement and name the standard, or no longer rely on it.",
    cites: [psti("Schedule 4 paragraph 1(1)(d)")],
  });
}
