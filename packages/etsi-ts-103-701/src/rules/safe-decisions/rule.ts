import { defineVerdictRule } from "../verdict-rule.js";

/** Reports decisions without a default, and choices that give up protection. */
export const safeDecisions = defineVerdictRule({
  id: "ts-103-701/safe-decisions",
  title: "Decisions asked of users have safe defaults",
  why: "Most users keep what is set. A default that gives up protection, or none at all, decides for them.",
  units: ["5.12-1-1 a", "5.12-1-1 b"],
});
