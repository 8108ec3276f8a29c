import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { lacks } from "../lacks.js";
import { acts, citePlaybook, crossesBoundary, hasFlows, mostAlike } from "../playbook-facts.js";
import { isFlowing, isInUse, isRunning, servesInUse } from "../stages.js";
import { lookAtWaysIn, lookAtWorkshop } from "./analysis.js";
import {
  comesFromOutside,
  isActedUpon,
  lookAtCategories,
  needsZone,
  standsInZone,
} from "./model.js";
import {
  lookAtAdministration,
  lookAtFallback,
  lookAtReaders,
  lookAtThreat,
  lookAtThreatRisk,
} from "./threats.js";

/** Carries out the checks of the STRIDE-based threat analysis, and of its six categories, that look at a place. */
export const playbookStride = defineCheckRule({
  id: "place/playbook-stride",
  title:
    "The threat analysis has a model of flows, answers on each boundary, and threats with an owner",
  why: "A threat analysis is worth what its model shows: a path that is not in it is a path that nobody looked at, remote support by suppliers above all.",
  cites: citePlaybook("scp-stride"),
  most: mostAlike,
  checks: [
    carries({
      id: "scp-stride-c1",
      on: "systems",
      when: isInUse,
      asks: "which data flow into it or out of it",
      under: ["flows"],
      look: (system, look) => (hasFlows(system, look) ? "so" : "unsaid"),
    }),
    carries({
      id: "scp-stride-c1",
      on: "flows",
      when: isFlowing,
      asks: "from where to where the data go",
      under: ["from", "to"],
      look: (flow) => lacks(flow, { from: "where the data come from", to: "where they go" }),
    }),
    carries({
      id: "scp-stride-c2",
      on: "systems",
      when: (system, look) => isInUse(system) && hasFlows(system, look),
      asks: "in which zone it stands",
      under: ["zone"],
      look: (system) => lacks(system, { zone: "in which zone it stands" }),
    }),
    carries({
      id: "scp-stride-c2",
      on: "deviceClasses",
      when: needsZone,
      asks: "in which zone it stands",
      under: ["zone"],
      look: (devices, look) => (standsInZone(devices, look) ? "so" : "unsaid"),
    }),
    carries({
      id: "scp-stride-c2",
      on: "zones",
      asks: "what it is for, so that the boundaries of organisations, suppliers and hosting show",
      under: ["kind"],
      look: (zone) =>
        lacks(zone, {
          kind: "what it is for, so that the boundaries of organisations, suppliers and hosting show",
        }),
    }),
    carries({
      id: "scp-stride-c3",
      on: "flows",
      when: (flow, look) => isFlowing(flow, look) && crossesBoundary(flow, look),
      asks: "what was found for each of the six categories of STRIDE",
      under: ["stride"],
      look: lookAtCategories,
    }),
    carries({
      id: "scp-stride-c4",
      on: "threats",
      asks: "where it stands, who answers for it and what answers it",
      under: ["status", "owner", "control"],
      look: lookAtThreat,
    }),
    carries({
      id: "scp-stride-c5",
      on: "threats",
      asks: "which risk it feeds, with likelihood and impact",
      under: ["risk"],
      look: lookAtThreatRisk,
    }),
    carries({
      id: "scp-stride-c6",
      on: "services",
      when: (service) => isRunning(service) && service.stage !== "retiring",
      asks: "when staff of the authority and of the supplier looked for its threats together",
      under: ["threatAnalysis.on", "threatAnalysis.attendees"],
      look: lookAtWorkshop,
    }),
    carries({
      id: "scp-stride-c7",
      on: "systems",
      when: (system) =>
        isInUse(system) && system.supplier !== undefined && system.supplier !== "in-house",
      asks: "by which ways in and data flows its supplier gives remote support",
      under: ["remoteAccess", "flows"],
      look: lookAtWaysIn,
    }),
    carries({
      id: "scp-stride-s-c2",
      on: "flows",
      when: (flow, look) => isFlowing(flow, look) && comesFromOutside(flow, look),
      asks: "how its source proves that it is the source",
      under: ["authentication"],
      look: (flow) =>
        lacks(flow, { authentication: "how its source proves that it is the source" }),
    }),
    carries({
      id: "scp-stride-t-c2",
      on: "flows",
      when: (flow, look) => isFlowing(flow, look) && isActedUpon(flow, look),
      asks: "what is checked before the data are acted upon",
      under: ["validation"],
      look: (flow) => lacks(flow, { validation: "what is checked before the data are acted upon" }),
    }),
    carries({
      id: "scp-stride-r-c2",
      on: "systems",
      when: (system, look) => isInUse(system) && acts(system, look),
      asks: "where commands are recorded with who asked for them",
      under: ["commandLog"],
      look: (system) =>
        lacks(system, { commandLog: "where commands are recorded with who asked for them" }),
    }),
    carries({
      id: "scp-stride-i-c2",
      on: "dataSets",
      when: (data, look) => servesInUse(data, look) && data.published !== true,
      asks: "who may see it, and when that was last reviewed",
      under: ["accessRoles", "accessReviewed"],
      look: lookAtReaders,
    }),
    carries({
      id: "scp-stride-d-c2",
      on: "services",
      when: isRunning,
      asks: "what keeps floods of requests from it, and what is done when it fails",
      under: ["recovery.rateLimits", "recovery.fallback"],
      look: lookAtFallback,
    }),
    carries({
      id: "scp-stride-e-c2",
      on: "systems",
      when: (system) => isInUse(system) && system.citizenFacing === true,
      asks: "in which zone its interface for administrators is",
      under: ["adminZone"],
      look: lookAtAdministration,
    }),
  ],
});
