import { defineVerdictRule } from "../verdict-rule.js";

/** Reports time frames that are missing, vague, long, or the same for what is urgent. */
export const timelyAction = defineVerdictRule({
  id: "ts-103-701/timely-action",
  title: "Vulnerabilities are acted on, and updates deployed, in a time that is named",
  why: "A time that nobody can be held to, or that is the same for what is urgent, leaves devices open to a flaw that is known.",
  units: ["5.2-2-1 a", "5.3-8-1 a"],
});
