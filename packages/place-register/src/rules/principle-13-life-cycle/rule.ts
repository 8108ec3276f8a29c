import type { EntryOf } from "../../elements.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { servesInUse } from "../stages.js";

/** Carries out the checks of principle 13, except for those on the end of support and of pilots. */
export const principle13LifeCycle = defineCheckRule({
  id: "place/principle-13-life-cycle",
  title:
    "It is known which devices there are, until when they are supported and where flaws are announced",
  why: "A flaw that becomes known can only be closed in time where it is known which devices have it, and where they are.",
  cites: citePrinciples("ncsc-cp-13"),
  checks: [
    carries({
      id: "ncsc-cp-13-c1",
      on: "deviceClasses",
      when: servesInUse,
      asks: "their model, firmware, place, day of installation, owner and end of support",
      under: ["model", "firmware", "location", "installed", "owner.role", "supportEnds"],
      look: lookAtDevices,
    }),
    carries({
      id: "ncsc-cp-13-c7",
      on: "deviceClasses",
      when: servesInUse,
      asks: "where their vulnerabilities are announced",
      under: ["vulnerabilitySource"],
      look: ({ vulnerabilitySource, system }, { index }) =>
        (vulnerabilitySource ?? index.first(system, "systems")?.entry.vulnerabilitySource) ===
        undefined
          ? "unsaid"
          : "so",
    }),
  ],
});

function lookAtDevices(devices: EntryOf<"deviceClasses">, { index }: Look) {
  const system = index.first(devices.system, "systems")?.entry;
  const isPlaced = (devices.site ?? devices.location) !== undefined;
  const isOwned = (devices.owner?.role ?? system?.owner?.role) !== undefined;
  return together(
    lacks(devices, { model: "which model they are", firmware: "which firmware they run" }),
    !isPlaced && gap("where they stand", "location"),
    lacks(devices, { installed: "when the first was installed" }),
    !isOwned && gap("who owns them, by role", "owner.role"),
    lacks(devices, { supportEnds: "until when they get security updates" }),
  );
}
