import { defineVerdictRule } from "../verdict-rule.js";

/** Reports information that interfaces disclose without authentication. */
export const disclosedInformation = defineVerdictRule({
  id: "ts-103-701/disclosed-information",
  title: "Nothing is given away to those who have not logged in",
  why: "Version numbers and the like tell an attacker which flaw to try first.",
  units: ["5.6-2-1 a", "5.6-2-1 b"],
});
