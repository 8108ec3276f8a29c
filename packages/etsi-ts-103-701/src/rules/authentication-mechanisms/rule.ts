import { defineVerdictRule } from "../verdict-rule.js";

/** Reports authentication mechanisms that prove little. */
export const authenticationMechanisms = defineVerdictRule({
  id: "ts-103-701/authentication-mechanisms",
  title: "Authentication mechanisms prove who comes, by current cryptography",
  why: "A mechanism that lets anybody in, sends secrets in the clear or rests on broken cryptography does not tell a user from an attacker.",
  units: ["5.1-3-1 a", "5.1-3-1 b", "5.1-3-1 c", "5.1-3-1 d"],
});
