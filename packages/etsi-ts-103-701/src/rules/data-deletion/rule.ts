import { defineVerdictRule } from "../verdict-rule.js";

/** Reports data that users cannot delete, or not simply. */
export const dataDeletion = defineVerdictRule({
  id: "ts-103-701/data-deletion",
  title: "Users can simply delete all their data",
  why: "A device is given away, sold or returned; what it and its services know of its user must not go with it.",
  units: ["5.11-1-1 a", "5.11-1-1 b", "5.11-1-1 c", "5.11-2-1 a", "5.11-2-1 b"],
});
