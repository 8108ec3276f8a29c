import { defineVerdictRule } from "../verdict-rule.js";

/** Reports update mechanisms whose cryptography is not best practice. */
export const updateCryptography = defineVerdictRule({
  id: "ts-103-701/update-cryptography",
  title: "Update mechanisms guarantee integrity and authenticity by current cryptography",
  why: "A signature over a broken hash can be forged, and then every device installs what an attacker signed.",
  units: ["5.3-7-1 a", "5.3-7-1 b", "5.3-7-1 c", "5.3-7-1 d"],
});
