import { defineVerdictRule } from "../verdict-rule.js";

/** Reports guidance and information for users that is not there. */
export const guidanceAndInformation = defineVerdictRule({
  id: "ts-103-701/guidance-and-information",
  title: "Users find the guidance and information they need",
  why: "Users can only check the security of a device, or the use of their data, with information that they can find and understand.",
  units: ["5.12-3-1 a", "5.12-3-1 b", "6-1-1 a", "6-5-1 a"],
});
