import { defineVerdictRule } from "../verdict-rule.js";

/** Reports components whose cryptography cannot be replaced. */
export const replaceableCryptography = defineVerdictRule({
  id: "ts-103-701/replaceable-cryptography",
  title: "Cryptography can be replaced, and what that changes is known",
  why: "Cryptography ages; a device that cannot change its algorithms ages with it.",
  units: ["5.5-3-1 a", "5.5-3-1 b"],
});
