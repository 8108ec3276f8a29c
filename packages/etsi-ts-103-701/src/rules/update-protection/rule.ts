import { defineVerdictRule } from "../verdict-rule.js";

/** Reports update mechanisms that let other software in than the manufacturer's newest. */
export const updateProtection = defineVerdictRule({
  id: "ts-103-701/update-protection",
  title: "Updates come from the manufacturer, unchanged, and never go back",
  why: "An update mechanism replaces everything else on a device, so whoever can misuse it owns the device; an old signed release is a way in too.",
  units: [
    "5.3-1-1 b",
    "5.3-2-1 a",
    "5.3-9-1 a",
    "5.3-9-1 b",
    "5.3-9-1 c",
    "5.3-9-1 d",
    "5.3-10-1 a",
    "5.3-10-1 b",
    "5.3-10-1 c",
  ],
});
