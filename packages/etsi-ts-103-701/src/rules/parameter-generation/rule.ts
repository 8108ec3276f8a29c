import { defineVerdictRule } from "../verdict-rule.js";

/** Reports secrets for updates and associated services that devices share or that can be guessed. */
export const parameterGeneration = defineVerdictRule({
  id: "ts-103-701/parameter-generation",
  title: "Secrets for updates and services are unique per device and unpredictable",
  why: "One secret for all devices, or one that follows from the serial number, opens the whole class to whoever opens one.",
  units: ["5.4-4-1 a", "5.4-4-1 b"],
});
