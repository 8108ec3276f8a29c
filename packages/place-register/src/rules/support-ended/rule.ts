import type { EntryOf } from "../../elements.js";
import { isAcceptedFor } from "../acceptance.js";
import { carries, type Seen } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import type { Look } from "../look.js";
import { servesInUse } from "../stages.js";

/** Reports devices that get no more security updates. */
export const supportEnded = defineCheckRule({
  id: "place/support-ended",
  title: "Devices that get no more security updates are protected otherwise, and replaced",
  why: "A flaw that is found after the end of support stays open, and everybody can read of it.",
  cites: citePrinciples("ncsc-cp-13"),
  checks: [
    carries({
      id: "ncsc-cp-13-c2",
      on: "deviceClasses",
      when: ({ supportEnds, ...devices }, look) =>
        supportEnds !== undefined && supportEnds < look.today && servesInUse(devices, look),
      asks: "what replaces them and when",
      under: ["replacement"],
      look: lookAtEnded,
    }),
  ],
});

function lookAtEnded(devices: EntryOf<"deviceClasses">, look: Look): Seen {
  const system = look.index.first(devices.system, "systems")?.entry;
  const isCovered = isAcceptedFor(devices, look) || system?.legacy?.control !== undefined;
  if (isCovered) return devices.replacement === undefined ? "unsaid" : "so";
  const count = devices.count ?? 1;
  const many = count === 1 ? "" : ` for all ${count}`;
  const plan = devices.replacement === undefined ? ", and nothing is planned to replace them" : "";
  return {
    what: `Security updates${many} ended on ${devices.supportEnds}${plan}.`,
    todo: "Plan their replacement under replacement, and until then say under legacy.control of their system what protects them, or record the risk with the decision of who accepts it.",
    at: ["supportEnds"],
  };
}
