import { defineVerdictRule } from "../verdict-rule.js";

/** Reports update mechanisms that do not tell users. */
export const updateNotices = defineVerdictRule({
  id: "ts-103-701/update-notices",
  title: "Users are told of security updates, of their risks and of disruption",
  why: "Users who hear nothing cannot install what waits for them, and take a sudden restart for a fault.",
  units: ["5.3-11-1 a", "5.3-11-1 b", "5.3-12-1 a"],
});
