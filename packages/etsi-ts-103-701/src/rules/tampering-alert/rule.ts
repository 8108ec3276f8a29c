import { defineVerdictRule } from "../verdict-rule.js";

/** Reports unauthorised changes that nobody is told of. */
export const tamperingAlert = defineVerdictRule({
  id: "ts-103-701/tampering-alert",
  title: "Somebody is told of an unauthorised change, and little else goes on",
  why: "A device that repairs or restarts itself in silence hides the attack from those who could act.",
  units: ["5.7-2-1 a", "5.7-2-1 b"],
});
