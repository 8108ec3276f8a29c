import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { isAcceptedFor } from "../acceptance.js";
import { zoneOf } from "../boundary.js";
import { carries, type Seen } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap } from "../lacks.js";
import type { Look } from "../look.js";
import { isInUse, runningServicesOf, servesInUse } from "../stages.js";

/** Reports what acts on the physical world from a zone with less protection than it needs. */
export const actuatorInWeakZone = defineCheckRule({
  id: "place/actuator-in-weak-zone",
  title: "What acts on the physical world stands in a zone that is as critical as itself",
  why: "A zone protects what is in it as well as its weakest part: what can hurt people does not belong beside what cannot.",
  cites: citePrinciples("ncsc-cp-06"),
  checks: [
    carries({
      id: "ncsc-cp-06-c3",
      on: "systems",
      when: (system, look) => isInUse(system) && (system.actuates || isCommanded(system, look)),
      asks: "how much depends on its zone",
      under: ["criticality of its zone"],
      look: (system, look) => lookAtActuator(system, system, look),
    }),
    carries({
      id: "ncsc-cp-06-c3",
      on: "deviceClasses",
      when: servesInUse,
      asks: "whether they move or switch something in the physical world",
      under: ["actuates"],
      look: (devices, look) => {
        const system = look.index.first(devices.system, "systems")?.entry;
        if (devices.actuates || isCommanded(devices, look)) {
          return lookAtActuator(devices, system, look);
        }
        return (devices.actuates ?? system?.actuates) === undefined ? "unsaid" : "so";
      },
    }),
  ],
});

type Actuator = EntryOf<"systems"> | EntryOf<"deviceClasses">;

/** The flows that carry commands to it. */
function commandsTo({ id }: Actuator, { register }: Look): readonly string[] {
  return relationsOf(register)
    .flowsAt(id)
    .flatMap(({ entry, label }) => (entry.commands && entry.to === id ? label : []));
}

function isCommanded(actuator: Actuator, look: Look): boolean {
  return commandsTo(actuator, look).length > 0;
}

function lookAtActuator(
  actuator: Actuator,
  system: EntryOf<"systems"> | undefined,
  look: Look,
): Seen {
  if (actuator.actuates === false) {
    return {
      what: `It is said not to act on the physical world, but “${commandsTo(actuator, look)[0]}” carries commands to it that do.`,
      todo: "Correct actuates, or commands of the flow.",
      at: ["actuates"],
    };
  }
  const zone = zoneOf(actuator.id, look);
  if (zone === undefined || isAcceptedFor(actuator, look)) return "so";
  const name = zone.id ?? zone.name;
  const at = actuator.zone === undefined ? [] : ["zone"];
  if (zone.kind === "public" || zone.kind === "corporate") {
    return {
      what: `It acts on the physical world from the ${zone.kind} zone “${name}”.`,
      todo: "Move it into a field, operations or safety zone, or record the risk to it with the decision of who accepts it.",
      at,
    };
  }
  const own = criticalityOf(system, look);
  if (own === undefined || own === "low") return "so";
  if (zone.criticality === undefined) {
    return gap(`how much depends on its zone “${name}”`, "criticality of the zone");
  }
  if (levels.indexOf(zone.criticality) >= levels.indexOf(own)) return "so";
  return {
    what: `It acts on the physical world for services of ${own} criticality, from the zone “${name}” of ${zone.criticality} criticality.`,
    todo: "Move it into a zone that is protected as it needs, or raise the protection and the criticality of the zone.",
    at,
  };
}

const levels = ["low", "medium", "high"] as const;

const grades = { none: 0, minor: 0, moderate: 1, serious: 2, severe: 2 } as const;

/** How much depends on a system, by the gravest that could happen to its services. */
function criticalityOf(system: EntryOf<"systems"> | undefined, look: Look) {
  const services = system === undefined ? [] : runningServicesOf(system, look);
  const rated = services
    .flatMap(({ impact }) => [impact?.safety, impact?.availability, impact?.integrity])
    .flatMap((level) => (level === undefined ? [] : grades[level]));
  return rated.length === 0 ? undefined : levels[Math.max(...rated)];
}
