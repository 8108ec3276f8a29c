import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, lacks } from "../lacks.js";
import type { Look } from "../look.js";
import { isInUse, isRunning, touchesSafety } from "../stages.js";

/** Carries out the checks of principle 9, except for single points of failure. */
export const principle09Resilience = defineCheckRule({
  id: "place/principle-09-resilience",
  title: "It is settled how a service goes on without its systems, and how they come back",
  why: "Parts fail and are attacked: how long that may last and what is done meanwhile cannot be worked out on the day.",
  cites: citePrinciples("ncsc-cp-09"),
  checks: [
    carries({
      id: "ncsc-cp-09-c1",
      on: "services",
      when: isRunning,
      asks: "how soon it has to work again, how much data may be lost and what is done meanwhile",
      under: ["recovery"],
      look: lookAtRecovery,
    }),
    carries({
      id: "ncsc-cp-09-c2",
      on: "systems",
      when: hasWhatToRestore,
      asks: "where its backup is, whether that is out of reach of its administrators, and when it was last restored",
      under: ["backup"],
      look: lookAtBackup,
    }),
  ],
});

function lookAtRecovery(service: EntryOf<"services">, look: Look) {
  const needsTime = service.impact?.availability !== "none";
  return lacks(service, {
    "recovery.timeObjective": needsTime && "how soon it has to work again",
    "recovery.pointObjective": needsTime && "how much data may be lost",
    "recovery.fallback": needsTime && "what is done meanwhile",
    "recovery.manualModeTested": mayHurt(service, look) && "when working by hand was last tried",
  });
}

/** Whether more than a scratch could come of it when the service fails. */
function mayHurt(service: EntryOf<"services">, look: Look): boolean {
  return service.impact?.safety !== "minor" && touchesSafety(service, look);
}

/** Whether a system keeps something, or a service stops without it. */
function hasWhatToRestore(system: EntryOf<"systems">, { register }: Look): boolean {
  if (!isInUse(system)) return false;
  const { dataSetsOfSystem, servicesStoppedBy } = relationsOf(register);
  return (
    system.kind === "store" ||
    dataSetsOfSystem(system.id).length > 0 ||
    servicesStoppedBy(system.id).some(({ entry }) => isRunning(entry))
  );
}

function lookAtBackup(system: EntryOf<"systems">) {
  const { backup } = system;
  if (backup === undefined)
    return gap("where its backup is, and when it was last restored", "backup");
  const open = lacks(system, {
    "backup.location": "where its backup is",
    "backup.separate": "whether its backup is out of reach of its administrators",
    "backup.restored": "when it was last restored from its backup",
  });
  if (backup.separate !== false) return open;
  const fault = {
    what: "Whoever administers it can reach its backup, and so can whoever takes it over.",
    todo: "Keep a copy where its administrators have no rights.",
    at: ["backup", "separate"],
  };
  return open === "so" ? fault : [fault, open];
}
