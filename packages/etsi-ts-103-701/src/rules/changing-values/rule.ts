import { defineVerdictRule } from "../verdict-rule.js";

/** Reports authentication values that users cannot change, or do not know how to. */
export const changingValues = defineVerdictRule({
  id: "ts-103-701/changing-values",
  title: "Users can change what they log in with, and are told how",
  why: "Whoever learns a value keeps access until it is changed; a user who cannot change it cannot end that.",
  units: ["5.1-4-1 a", "5.1-4-1 b"],
});
