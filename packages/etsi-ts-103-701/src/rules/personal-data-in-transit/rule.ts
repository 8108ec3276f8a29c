import { defineVerdictRule } from "../verdict-rule.js";

/** Reports personal data that travels unprotected. */
export const personalDataInTransit = defineVerdictRule({
  id: "ts-103-701/personal-data-in-transit",
  title: "Personal data is kept confidential on its way",
  why: "Whoever reads personal data on its way learns about the people behind it; encryption by best practice keeps it to those it is meant for.",
  units: ["5.8-1-1 a", "5.8-2-1 a"],
});
