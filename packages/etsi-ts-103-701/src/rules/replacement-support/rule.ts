import { defineVerdictRule } from "../verdict-rule.js";

/** Reports devices that cannot be kept apart, replaced or told by their model. */
export const replacementSupport = defineVerdictRule({
  id: "ts-103-701/replacement-support",
  title: "A device can be told by its model, kept apart and replaced",
  why: "What cannot be updated any more has to be found, taken off the network and replaced.",
  units: ["5.3-14-1 a", "5.3-15A-1 a", "5.3-15B-1 a", "5.3-16-1 a"],
});
