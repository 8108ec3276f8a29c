import { defineVerdictRule } from "../verdict-rule.js";

/** Reports secure boot that verifies too little, too late or from no root. */
export const secureBoot = defineVerdictRule({
  id: "ts-103-701/secure-boot",
  title: "Secure boot begins in hardware and verifies all software before it runs",
  why: "Software that checks itself is checked by nobody: whoever changes it leaves out the check.",
  units: ["5.7-1-1 a", "5.7-1-1 b"],
});
