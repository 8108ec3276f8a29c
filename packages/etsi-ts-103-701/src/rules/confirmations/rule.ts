import { defineVerdictRule } from "../verdict-rule.js";

/** Reports confirmations of table 4 that are not given. */
export const confirmations = defineVerdictRule({
  id: "ts-103-701/confirmations",
  title: "Every confirmation of table 4 is given",
  why: "A laboratory cannot see whether a process is lived; the supplier has to confirm that it is in place and that those who run it are briefed.",
  units: ["5.2-2-1 b", "5.2-3-1 d", "5.3-8-1 b", "5.5-8-1 b", "5.6-9-1 b"],
});
