import { defineVerdictRule } from "../verdict-rule.js";

/** Reports disclosure policies that not everybody can reach. */
export const disclosurePolicy = defineVerdictRule({
  id: "ts-103-701/disclosure-policy",
  title: "Anybody can reach the vulnerability disclosure policy",
  why: "Who finds a flaw is often no customer; a policy behind an account is not read by those it is for.",
  units: ["5.2-1-1 a"],
});
