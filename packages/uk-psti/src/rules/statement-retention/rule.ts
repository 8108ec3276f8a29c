import { defineRule } from "@bollard/model";
import { lastDayOfYears, latestOf } from "../calendar.js";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { statementDue } from "../statement-duty.js";

const retentionYears = 10;

/** Finds a statement of compliance that is not kept long enough. */
export const statementRetention = defineRule<PstiSubject>({
  id: "uk-psti/statement-retention",
  title: "The statement of compliance is kept for ten years, or as long as there is support",
  level: "error",
  cites: [psti("SI 2023/1007 reg 8")],
  resolution: "person",
  check(subject, report, { today }) {
    const statement = statementDue(subject, today);
    if (!statement) return;
    const { issued, keptUntil, supportPeriodUntil } = statement;
    const tenYears = issued?.date && lastDayOfYears(issued.date, retentionYears);
    const least = latestOf([tenYears, supportPeriodUntil]);
    const path = ["psti", "statement", "keptUntil"] as const;
    if (keptUntil === undefined) {
      const day = tenYears ? `, which is until ${least} at the least` : "";
      report.missing(path, {
        level: "hint",
        question: true,
        what: `How long is a copy of the statement of compliance kept? The law asks for ten years from its issue or for the support period that it states, whichever is longer${day}.`,
        todo: "Decide on the last day and declare it as keptUntil.",
      });
      return;
    }
    if (least === undefined || keptUntil >= least) return;
    const reason =
      least === tenYears
        ? `ten years from its issue on ${issued?.date}`
        : "the end of the support period that it states";
    report.at(path, {
      what: `A copy of the statement of compliance is kept until ${keptUntil}; the law asks for ${least}, ${reason}.`,
      todo: `Keep it until ${least} or longer, and set keptUntil to that day.`,
    });
  },
});
