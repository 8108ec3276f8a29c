import { defineRule, type Report } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type Element, indexOf } from "../../elements.js";
import { nameOf } from "../check-rule.js";
import { donesIn } from "./done.js";
import { spansIn } from "./spans.js";

/** Reports days that cannot be in the order in which they are written. */
export const dateOrder = defineRule<PlaceRegister>({
  id: "place/date-order",
  title: "Days are in an order that can be",
  level: "warning",
  cites: [],
  why: "What is due, what has run out and what was done in time is worked out from these days; one slip of the pen hides it.",
  resolution: "person",
  check(register, report, { today }) {
    for (const { path, name, first, second, level, todo } of spansIn(register)) {
      if (first.day <= second.day) continue;
      report.at(path, {
        ...(level && { level }),
        what: `${name}: ${second.what} (${second.day}) is before ${first.what} (${first.day}).`,
        todo,
      });
    }
    for (const { path, name, what, day } of donesIn(register)) {
      if (day <= today) continue;
      report.at(path, {
        what: `${name}: ${what} is ${day}, which is still to come.`,
        todo: "Write the day on which it was done; what is planned belongs under the day of the next review or exercise.",
      });
    }
    for (const system of indexOf(register).of("systems")) reportPilot(system, today, report);
  },
});

/** A pilot that has ended is something else, or has to go on for some reason. */
function reportPilot(system: Element<"systems">, today: string, report: Report) {
  const { stage, pilotEnds } = system.entry;
  if (stage !== "pilot" || pilotEnds === undefined || pilotEnds >= today) return;
  report.at([...system.path, "pilotEnds"], {
    what: `${nameOf(system)}: the pilot ended on ${pilotEnds}, and the stage is still pilot.`,
    todo: "Write the stage that it has now, or the day to which the pilot was extended and who decided that.",
  });
}
