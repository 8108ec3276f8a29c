import { defineVerdictRule } from "../verdict-rule.js";

/** Reports support periods that are not defined or not published. */
export const supportPeriod = defineVerdictRule({
  id: "ts-103-701/support-period",
  title: "The support period is defined, and everybody can read it",
  why: "Buyers have to know until when a device is kept safe, before they buy it.",
  units: ["5.3-13-1 a"],
});
