import { defineVerdictRule } from "../verdict-rule.js";

/** Reports security parameters whose Type or guarantees do not fit. */
export const parameterTypes = defineVerdictRule({
  id: "ts-103-701/parameter-types",
  title: "Security parameters have the Type and the guarantees that they need",
  why: "What is critical has to be kept secret and unchanged, what is public unchanged; a wrong Type leaves a secret without protection.",
  units: ["5.4-1-1 a", "5.4-1-1 b"],
});
