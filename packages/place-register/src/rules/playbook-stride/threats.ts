import type { EntryOf } from "../../elements.js";
import type { Seen } from "../carried-check.js";
import { gap, lacks, together } from "../lacks.js";
import type { Look } from "../look.js";
import { systemsInUseOf } from "../playbook-facts.js";

type Threat = EntryOf<"threats">;

/** Looks for the state of a threat, its owner and, where something was done about it, the control. */
export function lookAtThreat(threat: Threat): Seen {
  const isTreated = threat.status === "mitigated" || threat.status === "transferred";
  return lacks(threat, {
    status: "where it stands",
    owner: "who answers for it, by role",
    control: isTreated && "what answers it",
  });
}

/** Looks for the risk that a threat feeds, with likelihood and impact. */
export function lookAtThreatRisk({ risk: id }: Threat, { index }: Look): Seen {
  if (id === undefined) return "unsaid";
  const risk = index.first(id, "risks")?.entry;
  // An id that names no risk has a finding of its own.
  if (risk === undefined) return "so";
  return together(
    risk.likelihood === undefined && gap(`how likely its risk “${id}” is`, "risks.likelihood"),
    risk.impact === undefined && gap(`how grave its risk “${id}” would be`, "risks.impact"),
  );
}

/** Looks for who may see a data set, and when that was last reviewed. */
export function lookAtReaders(data: EntryOf<"dataSets">): Seen {
  return together(
    (data.accessRoles ?? []).length === 0 && gap("who may see it, by role", "accessRoles"),
    lacks(data, { accessReviewed: "when it was last reviewed who may see it" }),
  );
}

/** Looks for what keeps floods of requests from a service that anybody reaches, and for what is done when it fails. */
export function lookAtFallback(service: EntryOf<"services">, look: Look): Seen {
  const { impact } = service;
  const matters = impact?.availability !== "none" && impact?.availability !== "minor";
  const isReached = systemsInUseOf(service, look).some(
    ({ citizenFacing, endpoints = [] }) => citizenFacing || endpoints.length > 0,
  );
  return lacks(service, {
    "recovery.rateLimits": isReached && "what keeps floods of requests from stopping it",
    "recovery.fallback": matters && "what is done when it fails",
  });
}

/** Looks whether administrators come in by another zone than citizens. */
export function lookAtAdministration(
  { zone, adminZone }: EntryOf<"systems">,
  { index }: Look,
): Seen {
  if (adminZone === undefined) return "unsaid";
  if (zone === undefined) return gap("in which zone citizens reach it", "zone");
  if (adminZone !== zone) return "so";
  const host = index.first(zone, "zones")?.entry;
  if (host?.kind === "cloud" || host?.kind === "supplier") {
    // A zone of a supplier is one in the register, however many there are inside.
    return gap(`how “${zone}” keeps its administrators apart from citizens`);
  }
  return {
    what: `Citizens and administrators reach it in the same zone, “${zone}”.`,
    todo: "Move the interface for administrators to a zone of its own, and write that under adminZone.",
    at: ["adminZone"],
  };
}
