import { defineVerdictRule } from "../verdict-rule.js";

/** Reports a lack of mechanisms against outages. */
export const outages = defineVerdictRule({
  id: "ts-103-701/outages",
  title: "The device withstands outages of network and power",
  why: "A device that people rely on has to go on working without a network and has to come back after a power cut as it was.",
  units: ["5.9-1-1 a", "5.9-1-1 b", "5.9-2-1 a", "5.9-2-1 b", "5.9-2-1 c"],
});
