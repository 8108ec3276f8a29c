import type { EntryOf } from "../../elements.js";
import { zoneOf } from "../boundary.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, lacks } from "../lacks.js";
import type { Look } from "../look.js";
import { isFlowing, isInUse, servesInUse } from "../stages.js";

/** Carries out the checks of principle 6, except for those on single flows and actuators. */
export const principle06Architecture = defineCheckRule({
  id: "place/principle-06-architecture",
  title: "Everything stands in a zone, and what may pass between zones is said",
  why: "Zones keep the trouble of one part out of the others, if it is known what stands in which and what may pass.",
  cites: citePrinciples("ncsc-cp-06"),
  checks: [
    carries({
      id: "ncsc-cp-06-c1",
      on: "systems",
      when: isInUse,
      asks: "in which zone it stands",
      under: ["zone"],
      look: (system) => lacks(system, { zone: "in which zone it stands" }),
    }),
    carries({
      id: "ncsc-cp-06-c1",
      on: "deviceClasses",
      when: (devices, look) => servesInUse(devices, look) && !isAskedOfItsSystem(devices, look),
      asks: "in which zone they stand",
      under: ["zone"],
      look: ({ zone, system }, look) =>
        zone === undefined && zoneOf(system, look) === undefined
          ? gap("in which zone they stand", "zone")
          : "so",
    }),
    carries({
      id: "ncsc-cp-06-c1",
      on: "flows",
      when: (flow, look) => isFlowing(flow, look) && joinsZones(flow, look),
      asks: "by which protocol and for what it passes from one zone to another",
      under: ["protocol", "purpose"],
      look: (flow) =>
        lacks(flow, {
          protocol: "by which protocol it passes from one zone to another",
          purpose: "what it is for",
        }),
    }),
  ],
});

/** Whether the system that devices serve is there and has no zone, which is asked of it. */
function isAskedOfItsSystem({ system }: EntryOf<"deviceClasses">, { index }: Look): boolean {
  const owner = index.first(system, "systems")?.entry;
  return owner !== undefined && owner.zone === undefined;
}

function joinsZones({ from, to }: EntryOf<"flows">, look: Look): boolean {
  const source = zoneOf(from, look);
  const target = zoneOf(to, look);
  return source !== undefined && target !== undefined && source !== target;
}
