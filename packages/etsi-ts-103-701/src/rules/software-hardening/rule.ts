import { defineVerdictRule } from "../verdict-rule.js";

/** Reports code, rights and access to memory that nobody needs. */
export const softwareHardening = defineVerdictRule({
  id: "ts-103-701/software-hardening",
  title: "Software has no needless code, no needless rights and no free run of memory",
  why: "What an attacker can do after the first flaw depends on what else is there, what it may do and what it can reach.",
  units: ["5.6-6-1 a", "5.6-7-1 a", "5.6-8-1 a", "5.6-8-1 b"],
});
