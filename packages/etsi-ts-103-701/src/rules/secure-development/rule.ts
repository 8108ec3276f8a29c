import { defineVerdictRule } from "../verdict-rule.js";

/** Reports stages of secure development that no process covers. */
export const secureDevelopment = defineVerdictRule({
  id: "ts-103-701/secure-development",
  title: "Secure development covers every stage",
  why: "A flaw gets in at the stage that nobody looks at.",
  units: ["5.6-9-1 a"],
});
