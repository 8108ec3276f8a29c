import { defineVerdictRule } from "../verdict-rule.js";

/** Reports interfaces whose input nothing validates. */
export const inputValidated = defineVerdictRule({
  id: "ts-103-701/input-validated",
  title: "Every interface has a method that validates its input",
  why: "Input that nobody expects is how most attacks on software begin.",
  units: ["5.13-1A-1 a", "5.13-1A-1 b", "5.13-1B-1 a", "5.13-1B-1 b"],
});
