import { defineVerdictRule } from "../verdict-rule.js";

/** Reports stages of the lifecycle of critical parameters that no process covers. */
export const parameterLifecycle = defineVerdictRule({
  id: "ts-103-701/parameter-lifecycle",
  title: "Critical parameters are managed from generation to destruction",
  why: "A key that nobody can renew or withdraw stays in use after it has become known.",
  units: ["5.5-8-1 a"],
});
