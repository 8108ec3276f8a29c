import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, lacks } from "../lacks.js";
import type { Look } from "../look.js";
import { isInUse, isRunning } from "../stages.js";

/** Carries out the checks of principle 10. */
export const principle10Monitoring = defineCheckRule({
  id: "place/principle-10-monitoring",
  title: "Somebody watches records that are kept, and something raises the alarm",
  why: "An attack that nobody sees goes on; records without one clock cannot be put in order afterwards.",
  cites: citePrinciples("ncsc-cp-10"),
  checks: [
    carries({
      id: "ncsc-cp-10-c3",
      on: "services",
      when: isRunning,
      asks: "which records are kept of it, how long and where, and who watches them",
      under: ["logging"],
      look: lookAtLogging,
    }),
    carries({
      id: "ncsc-cp-10-c4",
      on: "systems",
      when: isCritical,
      asks: "what raises an alert, though a service stops without it",
      under: ["alerts"],
      look: ({ id, alerts }, { register }) =>
        [
          alerts,
          ...relationsOf(register)
            .servicesStoppedBy(id)
            .map(({ entry }) => entry.logging?.alerts),
        ].some((list = []) => list.length > 0)
          ? "so"
          : "unsaid",
    }),
    carries({
      id: "ncsc-cp-10-c6",
      on: "zones",
      when: isRunByThePlace,
      asks: "where its clocks are set from",
      under: ["timeSource"],
      look: (zone) => lacks(zone, { timeSource: "where its clocks are set from" }),
    }),
  ],
});

function lookAtLogging(service: EntryOf<"services">) {
  if (service.logging === undefined) {
    return gap("which records are kept of it, how long and where, and who watches them", "logging");
  }
  return lacks(service, {
    "logging.sources": "which records are kept of it",
    "logging.retention": "how long records of it are kept",
    "logging.location": "where records of it are kept",
    "logging.monitoredBy": "who watches its records",
  });
}

function isCritical(system: EntryOf<"systems">, { register }: Look): boolean {
  return (
    isInUse(system) &&
    relationsOf(register)
      .servicesStoppedBy(system.id)
      .some(({ entry }) => isRunning(entry))
  );
}

/** Whoever runs a public network, a cloud or a supplier's network sets the clocks there. */
function isRunByThePlace({ kind, organisation }: EntryOf<"zones">): boolean {
  const isOthers = kind === "public" || kind === "cloud" || kind === "supplier";
  return organisation === undefined && !isOthers;
}
