import { defineVerdictRule } from "../verdict-rule.js";

/** Reports hard-coded identities and secrets. */
export const hardCodedParameters = defineVerdictRule({
  id: "ts-103-701/hard-coded-parameters",
  title: "Hard-coded identities resist tampering, and no hard-coded secret is used",
  why: "A hard-coded identity is worth no more than its resistance to tampering, and a secret in source code is known to everybody who has one device.",
  units: ["5.4-2-1 a", "5.4-2-1 b", "5.4-2-1 c", "5.4-3-1 a", "5.4-3-1 b"],
});
