import type { InstrumentId } from "@bollard/connected-place-sectors";
import { saysSomething } from "@bollard/device-spec";
import type { Look } from "../../rules/look.js";
import { ofServices, type SystemPoint } from "../point.js";
import { scopeDecisionsOf } from "../scope-decisions.js";
import { linksOf } from "../system-links.js";

/** What tells the public. */
export const publicNotice = ofServices(
  "which signs or pages tell the public",
  ["publicNotice"],
  ({ publicNotice }) => publicNotice,
);

/** What is done when it fails. */
export const fallback: SystemPoint = {
  asks: "what it falls back on",
  under: ["services.recovery.fallback", "alternative"],
  said: (system, { register }) =>
    saysSomething(system.alternative) ||
    linksOf(register, system).services.some(({ recovery }) => saysSomething(recovery?.fallback)),
};

/** When working without it was last tried. */
export const fallbackTested = ofServices(
  "when that was last tried",
  ["recovery.manualModeTested"],
  ({ recovery }) => recovery?.manualModeTested,
);

/** How it is cut off. */
export const isolation = ofServices(
  "how it is isolated",
  ["recovery.isolation"],
  ({ recovery }) => recovery?.isolation,
);

/** The standing under the NIS Regulations: the authority, or since when it was told. */
export const nisStanding = ofServices(
  "its standing under the NIS Regulations",
  ["nis.authority", "nis.registered"],
  ({ nis }) => nis?.authority ?? nis?.registered,
);

/**
 * Whether there is an operator of an essential service: a recorded decision on the NIS Regulations says it,
 * and so does who the authority is, or since when it was told.
 */
export const nisOperator: SystemPoint = {
  asks: "whether there is an operator of an essential service",
  under: ["scope", ...(nisStanding.under ?? [])],
  said: (system, look) => {
    const { decisionFor, entryFor } = scopeDecisionsOf(look.register);
    const entry = entryFor("nis-2018", system);
    const decided = entry === undefined || saysSomething(entry.why);
    if (decided && decisionFor("nis-2018", system) !== undefined) return true;
    return nisStanding.said?.(system, look) ?? false;
  },
};

/**
 * In which subsector of Schedule 2 a service of the system was looked at. Whether its figures meet a
 * threshold is not looked at here: `place/nis-threshold-met` and `place/nis-scope-undeclared` do that.
 */
export const nisTested = ofServices(
  "which facts were held against the thresholds of the NIS Regulations",
  ["nis.subsector"],
  ({ nis }) => nis?.subsector,
);

/** The systems without which a service stops. */
export const criticalSystems = ofServices(
  "which of its systems are critical",
  ["critical"],
  ({ critical }) => critical?.join(", "),
);

/** Whom to tell of an incident, and by when. */
export const reportingRoute: SystemPoint = {
  asks: "whom to tell of an incident, and within what time",
  under: ["services.reporting", "incidentPlan.routes"],
  said: (system, look) =>
    routesOf(system, look).some(({ to, within }) => saysSomething(to) && within !== undefined),
};

/** That a body is in the list of whom to tell. */
export function toldOf(asks: string, ...bodies: readonly RegExp[]): SystemPoint {
  return {
    asks,
    under: ["services.reporting", "incidentPlan.routes"],
    said: (system, look) => {
      const told = routesOf(system, look).map(({ to = "" }) => to);
      return bodies.every((body) => told.some((to) => body.test(to)));
    },
  };
}

/** When the state of something that is not settled is looked up again. */
export function lookedUpAgain(asks: string, instrument: InstrumentId): SystemPoint {
  return {
    asks,
    under: ["scope.review"],
    said: (system, { register }) =>
      scopeDecisionsOf(register).entryFor(instrument, system)?.review !== undefined,
  };
}

/** That somebody decided, with reasons, whether something concerns a system. */
export function decided(asks: string, instrument: InstrumentId): SystemPoint {
  return {
    asks,
    under: ["scope"],
    said: (system, { register }) => {
      const entry = scopeDecisionsOf(register).entryFor(instrument, system);
      return entry?.decision !== undefined && saysSomething(entry.why);
    },
  };
}

function routesOf(
  system: Parameters<typeof linksOf>[1],
  { register }: Look,
): readonly { readonly to?: string; readonly within?: string }[] {
  const { services } = linksOf(register, system);
  return [
    ...services.flatMap(({ reporting = [] }) => reporting),
    ...(register.incidentPlan?.routes ?? []),
  ];
}
