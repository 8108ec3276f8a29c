import { defineVerdictRule } from "../verdict-rule.js";

/** Reports passwords that devices share, that can be guessed, or that machines use. */
export const passwordGeneration = defineVerdictRule({
  id: "ts-103-701/password-generation",
  title: "Passwords are unique per device, and nobody can guess them",
  why: "One password on many units opens them all; one that follows from a label or a counter opens them one by one.",
  units: ["5.1-1-1 a", "5.1-2-1 a", "5.1-2-1 b", "5.1-2-1 c", "5.1-2-1 d", "5.1-2A-1 a"],
});
