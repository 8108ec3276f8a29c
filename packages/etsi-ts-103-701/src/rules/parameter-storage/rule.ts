import { defineVerdictRule } from "../verdict-rule.js";

/** Reports secrets that lie open, follow from something public, or are missing from table 10. */
export const parameterStorage = defineVerdictRule({
  id: "ts-103-701/parameter-storage",
  title: "Secrets are kept where nobody else can read or guess them",
  why: "A secret that lies unencrypted in memory, is printed in a log or follows from the serial number is known to whoever looks.",
  units: ["5.4-1-1 c", "5.4-1-1 d"],
});
