import { defineVerdictRule } from "../verdict-rule.js";

/** Reports mechanisms for communication that fall short. */
export const secureCommunication = defineVerdictRule({
  id: "ts-103-701/secure-communication",
  title: "Mechanisms for communication reach the guarantees that they claim",
  why: "Encryption that does not check the other end, or integrity by a plain hash, protects from nobody who tries.",
  units: ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"],
});
