import { defineVerdictRule } from "../verdict-rule.js";

/** Reports interfaces and services that are enabled or exposed without a need. */
export const needlessInterfaces = defineVerdictRule({
  id: "ts-103-701/needless-interfaces",
  title: "Interfaces and services that nobody needs are off",
  why: "What is not needed and still answers is of use to attackers alone.",
  units: ["5.6-1-1 a", "5.6-1-1 b", "5.6-3-1 a", "5.6-3-1 b", "5.6-5-1 a"],
  retired: ["5.6-3-1 c"],
});
