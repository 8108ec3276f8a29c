import { saysSomething } from "@bollard/device-spec";
import type { PlaceRegister } from "../../definition/place-register.js";
import type { EntryOf } from "../../elements.js";
import { isOlderThan } from "../calendar.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { gap, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { citePlaybook, mostAlike, runsAndActs, somethingRuns } from "../playbook-facts.js";
import { isSupplying } from "../stages.js";
import { lookAtRoutes } from "./routes.js";

type Place = NonNullable<PlaceRegister["place"]>;

/** Carries out the checks of Incident response. */
export const playbookIncident = defineCheckRule({
  id: "place/playbook-incident",
  title: "The plan for incidents says who does what, whom to tell, and was tried",
  why: "In an incident people do what they have tried before, and call whoever is on the list.",
  cites: citePlaybook("scp-incident"),
  most: mostAlike,
  checks: [
    carries({
      id: "scp-incident-c1",
      on: "place",
      when: somethingRuns,
      asks: "how its plan for incidents covers planning, response, recovery and review",
      under: ["incidentPlan"],
      look: lookAtPlan,
    }),
    carries({
      id: "scp-incident-c2",
      on: "place",
      when: somethingRuns,
      asks: "who is reached in an incident, who stands in, and how out of hours",
      under: ["incidentPlan.contacts"],
      look: lookAtContacts,
    }),
    carries({
      id: "scp-incident-c2",
      on: "suppliers",
      when: (supplier, look) => supplier.critical === true && isSupplying(supplier, look),
      asks: "how it is reached out of hours",
      under: ["outOfHours"],
      look: (supplier, look) => (isReached(supplier, look) ? "so" : "unsaid"),
    }),
    carries({
      id: "scp-incident-c3",
      on: "place",
      when: somethingRuns,
      asks: "what makes something an incident, and how its severity is graded",
      under: ["incidentPlan.criteria"],
      look: (_, { register }) => (saysSomething(register.incidentPlan?.criteria) ? "so" : "unsaid"),
    }),
    carries({
      id: "scp-incident-c4",
      on: "place",
      when: somethingRuns,
      asks: "whom to tell of an incident, and by when",
      under: ["incidentPlan.routes"],
      look: lookAtRoutes,
    }),
    carries({
      id: "scp-incident-c5",
      on: "place",
      when: somethingRuns,
      asks: "when incidents were last exercised, and what became of the actions",
      under: ["events"],
      look: lookAtExercise,
    }),
    carries({
      id: "scp-incident-c6",
      on: "services",
      when: runsAndActs,
      asks: "how it is cut off safely, and how it is run by hand",
      under: ["recovery.isolation", "recovery.fallback"],
      look: (service) =>
        lacks(service, {
          "recovery.isolation": "how it is cut off safely",
          "recovery.fallback": "how it is run by hand meanwhile",
        }),
    }),
  ],
});

const stages = { plan: "planning", respond: "response", recover: "recovery", review: "review" };

function lookAtPlan(_: Place, { register }: Look) {
  const { incidentPlan } = register;
  if (incidentPlan === undefined) return "unsaid";
  const { reference, stages: covered = [] } = incidentPlan;
  const open = Object.entries(stages).filter(([stage]) => !covered.some((one) => one === stage));
  const words = open.map(([, word]) => word).join(", ");
  return together(
    !saysSomething(reference) &&
      gap("where its plan for incidents is kept", "incidentPlan.reference"),
    open.length > 0 && gap(`how its plan for incidents covers ${words}`, "incidentPlan.stages"),
  );
}

/** What the plan says of people of the authority; those of suppliers are asked of each supplier. */
function lookAtContacts({ organisation, name }: Place, { register, index }: Look) {
  const own = (register.incidentPlan?.contacts ?? []).filter(
    ({ of }) =>
      of === undefined || of === organisation || of === name || !index.first(of, "suppliers"),
  );
  if (own.length === 0) return "unsaid";
  const said = (field: "role" | "deputy" | "outOfHours") =>
    own.some((contact) => saysSomething(contact[field]));
  return together(
    !said("role") && gap("who is reached in an incident", "incidentPlan.contacts.role"),
    !said("deputy") && gap("who stands in in an incident", "incidentPlan.contacts.deputy"),
    !said("outOfHours") &&
      gap("how people are reached out of hours", "incidentPlan.contacts.outOfHours"),
  );
}

function isReached({ id, name, outOfHours }: EntryOf<"suppliers">, { register }: Look): boolean {
  if (saysSomething(outOfHours)) return true;
  return (register.incidentPlan?.contacts ?? []).some(
    (contact) =>
      contact.of !== undefined &&
      (contact.of === id || contact.of === name) &&
      saysSomething(contact.outOfHours),
  );
}

function lookAtExercise(_: Place, { register, today }: Look) {
  const last = (register.events ?? [])
    .filter(({ kind, on }) => kind === "exercise" && on !== undefined && on <= today)
    .reduce<NonNullable<PlaceRegister["events"]>[number] | undefined>(
      (latest, one) => ((one.on ?? "") >= (latest?.on ?? "") ? one : latest),
      undefined,
    );
  if (last?.on === undefined) return gap("when incidents were last exercised", "events");
  const { on, lessons } = last;
  const late = (lessons ?? []).filter(({ done, due }) => done === undefined && (due ?? "") < today);
  return together(
    isOlderThan(on, "P12M", today) &&
      gap(`when incidents were exercised since ${on}, more than twelve months ago`, "events"),
    lessons === undefined && gap(`what was agreed after the exercise of ${on}`, "events.lessons"),
    late.length > 0 &&
      gap(
        `what became of ${late.length === 1 ? "an action" : `${late.length} actions`} of the exercise of ${on}`,
        "events.lessons.done",
      ),
  );
}
