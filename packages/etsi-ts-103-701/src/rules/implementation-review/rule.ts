import { defineVerdictRule } from "../verdict-rule.js";

/** Reports implementations without a review, or with one of something else. */
export const implementationReview = defineVerdictRule({
  id: "ts-103-701/implementation-review",
  title: "Implementations of network and security functions have been reviewed",
  why: "Flaws of network and security code are found by people and tools that look for them, in the version that is used.",
  units: ["5.5-2-1 a", "5.5-2-1 b"],
});
