import { saysSomething } from "@bollard/device-spec";
import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { lookAt } from "../look.js";
import { citePlaybook, somethingRuns } from "../playbook-facts.js";

/** Reports places without anybody to call in an incident. */
export const noIncidentContact = defineRule<PlaceRegister>({
  id: "place/no-incident-contact",
  title: "The place says whom to call in an incident",
  level: "warning",
  cites: citePlaybook("scp-incident"),
  why: "Whoever notices an incident, a supplier above all, has to know at once whom to call.",
  resolution: "person",
  check(register, report, context) {
    const { place, include = [] } = register;
    // What other files hold of the register may not have been looked at.
    if (place === undefined && include.length > 0) return;
    if (!somethingRuns(register, lookAt(register, context))) return;
    const { role, contact } = place?.incidentContact ?? {};
    const open = [
      ...(saysSomething(role) ? [] : ["who that is, by role"]),
      ...(saysSomething(contact) ? [] : ["how that role is reached"]),
    ];
    if (open.length === 0) return;
    report.missing(["place", "incidentContact"], {
      what:
        open.length === 2
          ? "The place does not say whom to call in an incident."
          : `The contact for incidents does not say ${open.join(" and ")}.`,
      todo: "Write under place.incidentContact the role, and how it is reached at any hour; no name of a person.",
    });
  },
});
