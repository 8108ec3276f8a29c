import { defineVerdictRule } from "../verdict-rule.js";

/** Reports consent that is none, that cannot be withdrawn, or that is not stored. */
export const consent = defineVerdictRule({
  id: "ts-103-701/consent",
  title: "Consent is asked for, can be withdrawn and is stored",
  why: "Consent counts only where people gave it freely and knowingly, can take it back, and where it can be shown later.",
  units: ["6-2-1 a", "6-3A-1 a", "6-3B-1 a"],
});
