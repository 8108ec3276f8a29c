import { defineRule } from "@bollard/model";
import { psti } from "../cite.js";
import type { PstiSubject } from "../psti-subject.js";
import { supportDuty } from "../support-duty.js";

/** Finds offers in which the support period is less visible than the main characteristics. */
export const supportPeriodProminent = defineRule<PstiSubject>({
  id: "uk-psti/support-period-prominent",
  title: "Offers show the support period as clearly as the main characteristics",
  level: "error",
  cites: [psti("Schedule 1 paragraph 3(5)")],
  resolution: "person",
  check(subject, report, { today }) {
    const period = subject.psti?.supportPeriod;
    if (!period || !supportDuty(subject, today)) return;
    const path = ["psti", "supportPeriod", "besideMainCharacteristics"] as const;
    if (period.besideMainCharacteristics === false) {
      report.at(path, {
        what: "Where the manufacturer's own sites offer the product, the support period is less visible than the main characteristics.",
        todo: "Put the support period beside the main characteristics or make it as prominent, then set besideMainCharacteristics to true.",
      });
    }
    if (period.besideMainCharacteristics === undefined) {
      report.missing(path, {
        level: "hint",
        question: true,
        what: "Where the manufacturer's own sites offer the product, does the support period stand beside the main characteristics, or as prominently?",
        todo: "Look at the offers and answer true or false as besideMainCharacteristics; true also where there are no such offers.",
      });
    }
  },
});
