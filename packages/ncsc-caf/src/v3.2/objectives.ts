import { once } from "@bollard/model";
import { managingSecurityRisk } from "./a-managing-security-risk.js";
import { protectingAgainstAttack } from "./b-protecting-against-attack.js";
import { detectingEvents } from "./c-detecting-events.js";
import { minimisingImpact } from "./d-minimising-impact.js";

/** The objectives of v3.2, in the order printed. */
export const objectives = /* @__PURE__ */ once(
  () =>
    [
      managingSecurityRisk(),
      protectingAgainstAttack(),
      detectingEvents(),
      minimisingImpact(),
    ] as const,
);
