import { defineVerdictRule } from "../verdict-rule.js";

/** Reports critical parameters that are sent without confidentiality. */
export const parametersInTransit = defineVerdictRule({
  id: "ts-103-701/parameters-in-transit",
  title: "Critical parameters are sent only where they stay confidential",
  why: "A token that is sent in clear text belongs to everybody who listens.",
  units: ["5.5-6-1 a", "5.5-7-1 a"],
});
