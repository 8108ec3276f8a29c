import { defineVerdictRule } from "../verdict-rule.js";

/** Reports personal data that is more, or kept longer, than its purpose needs. */
export const dataMinimised = defineVerdictRule({
  id: "ts-103-701/data-minimised",
  title: "Personal data is necessary, temporary and anonymised",
  why: "What is not collected, not kept or not linked to a person cannot be lost.",
  units: ["6-4-1 a", "6-6-1 a", "6-6-1 b", "6-6-1 c", "6-7-1 a", "6-7-1 b", "6-7-1 c", "6-8-1 a"],
});
