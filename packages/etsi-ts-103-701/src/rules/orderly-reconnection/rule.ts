import { defineVerdictRule } from "../verdict-rule.js";

/** Reports reconnection that many devices may do at the same moment. */
export const orderlyReconnection = defineVerdictRule({
  id: "ts-103-701/orderly-reconnection",
  title: "Devices come back to the network one after the other",
  why: "After an outage many devices come back at once; without a random, growing pause they bring down the network or the service again.",
  units: ["5.9-3-1 a", "5.9-3-1 b"],
});
