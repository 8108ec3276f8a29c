import type { Element, EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries, type Seen } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap } from "../lacks.js";
import type { Look } from "../look.js";
import { servicesRestingOn } from "../resting.js";
import { isInUse, isRunning, runningServicesOf } from "../stages.js";

/** Asks what takes over where services rest on one system or one supplier. */
export const singlePointOfFailure = defineCheckRule({
  id: "place/single-point-of-failure",
  title: "Whatever services rest on alone is known, and so is what takes over",
  why: "One gateway, one cloud region or one supplier that fails takes with it all that rests on it alone.",
  cites: citePrinciples("ncsc-cp-04", "ncsc-cp-09"),
  checks: [
    carries({
      id: "ncsc-cp-09-c3",
      on: "services",
      when: (service, look) =>
        isRunning(service) && needsToGoOn(service) && systemsOf(service, look).length > 1,
      asks: "without which of its systems it stops",
      under: ["critical"],
      cites: citePrinciples("ncsc-cp-09"),
      look: ({ critical }) => (critical === undefined ? "unsaid" : "so"),
    }),
    carries({
      id: "ncsc-cp-09-c3",
      on: "systems",
      asks: "what takes over when it fails, though others cannot work without it",
      under: ["alternative of these"],
      cites: citePrinciples("ncsc-cp-09"),
      look: lookAtDependents,
    }),
    carries({
      id: "ncsc-cp-09-c3",
      on: "suppliers",
      asks: "what takes over when it fails, though systems cannot work without it",
      under: ["alternative of these"],
      cites: citePrinciples("ncsc-cp-09"),
      look: lookAtDependents,
    }),
    carries({
      id: "ncsc-cp-04-c7",
      on: "suppliers",
      when: ({ exitPlan }) => exitPlan === undefined,
      asks: "how the place gets out, though a service rests on it throughout",
      under: ["exitPlan"],
      cites: citePrinciples("ncsc-cp-04"),
      look: ({ id }, { register }) => {
        const services = servicesRestingOn(register).get(id ?? "") ?? [];
        if (services.length === 0) return "so";
        const names = namesOf(services);
        const rest = services.length === 1 ? "rests" : "rest";
        return gap(`how the place gets out, though ${names} ${rest} on it throughout`, "exitPlan");
      },
    }),
  ],
});

/** Whether it matters when a service stops; one that is not rated is taken to matter. */
function needsToGoOn({ impact }: EntryOf<"services">): boolean {
  return impact?.availability !== "none" && impact?.availability !== "minor";
}

function systemsOf({ id }: EntryOf<"services">, { register }: Look) {
  return relationsOf(register)
    .systemsOfService(id)
    .filter(({ entry }) => isInUse(entry));
}

function lookAtDependents({ id }: EntryOf<"systems" | "suppliers">, look: Look): Seen {
  const bound = relationsOf(look.register)
    .dependentsOf(id)
    .filter(
      ({ entry }) =>
        isInUse(entry) &&
        entry.alternative === undefined &&
        runningServicesOf(entry, look).some(needsToGoOn),
    );
  if (bound.length === 0) return "so";
  return gap(
    `what takes over when it fails, though ${namesOf(bound)} cannot work without it`,
    `alternative of ${bound[0]?.label}`,
  );
}

function namesOf(elements: readonly Element[]): string {
  const names = elements.slice(0, 3).map(({ label }) => `“${label}”`);
  const more = elements.length - names.length;
  if (more > 0) return `${names.join(", ")} and ${more} more`;
  return names.join(", ").replace(/, (“[^,]*)$/, " and $1");
}
