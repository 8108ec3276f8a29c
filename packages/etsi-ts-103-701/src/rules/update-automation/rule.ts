import { defineVerdictRule } from "../verdict-rule.js";

/** Reports updates that cannot run by themselves, are not looked for, or escape the user. */
export const updateAutomation = defineVerdictRule({
  id: "ts-103-701/update-automation",
  title: "Updates can run by themselves, are looked for, and the user decides",
  why: "Most users never start an update; they accept one that comes by itself if they were asked and can put it off.",
  units: [
    "5.3-4A-1 a",
    "5.3-4B-1 a",
    "5.3-4B-1 b",
    "5.3-4B-1 c",
    "5.3-5-1 a",
    "5.3-6A-1 a",
    "5.3-6A-1 b",
    "5.3-6B-1 a",
  ],
  retired: ["5.3-6-1 c", "5.3-6-1 e"],
});
