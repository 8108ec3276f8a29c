import { defineVerdictRule } from "../verdict-rule.js";

/** Reports mechanisms at which anybody can go on guessing. */
export const bruteForcePrevention = defineVerdictRule({
  id: "ts-103-701/brute-force-prevention",
  title: "Guessing over the network is impracticable",
  why: "A machine tries values day and night; only a limit, a lock-out or a value that is too long to be tried stops it.",
  units: ["5.1-5-1 a"],
});
