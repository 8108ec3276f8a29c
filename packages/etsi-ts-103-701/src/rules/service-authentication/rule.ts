import { defineVerdictRule } from "../verdict-rule.js";

/** Reports services without authentication. */
export const serviceAuthentication = defineVerdictRule({
  id: "ts-103-701/service-authentication",
  title: "Services that a network reaches are guarded by authentication",
  why: "A service that answers everybody on the network takes orders from everybody on the network.",
  units: ["5.5-4-1 a", "5.5-4-1 b", "5.5-4-1 c", "5.5-4-1 d", "5.5-5-1 a"],
});
