import type { EntryOf } from "../../elements.js";
import { zoneOf } from "../../rules/boundary.js";
import type { Fault } from "../../rules/carried-check.js";
import type { Look } from "../../rules/look.js";
import type { SystemPoint } from "../point.js";
import { linksOf } from "../system-links.js";
import { neighboursIn } from "../zone-neighbours.js";

type Zone = EntryOf<"zones">;

/** In which zone of its own a system stands. */
export const ownZone: SystemPoint = {
  asks: "in which zone of its own it stands",
  under: ["zone"],
  said: (system, look) => {
    const zone = zoneNamed(system.zone, look);
    if (zone?.kind === undefined) return false;
    if (zone.kind === "corporate" || zone.kind === "public") return standsIn(zone, "zone");
    const others = neighboursIn(look.register, system.zone);
    return others.every(({ useCase }) => useCase === undefined || useCase === system.useCase);
  },
};

/** In which zone a system stands that acts or warns, apart from those that only measure. */
export const apartFromMeasuring: SystemPoint = {
  asks: "whether it acts or warns, and in which zone apart from systems that only measure",
  under: ["actuates", "zone"],
  said: (system, look) => {
    if (system.actuates === false) return true;
    if (system.actuates === undefined || zoneNamed(system.zone, look) === undefined) return false;
    const shared = neighboursIn(look.register, system.zone).find(
      (one) => one.useCase === system.useCase && one.actuates === false,
    );
    if (shared === undefined) return true;
    return {
      what: `It acts or warns, and stands in one zone with “${shared.id ?? "a system"}”, which only measures.`,
      todo: "Put what acts into a zone of its own, or correct the entries.",
      at: ["zone"],
    };
  },
};

/** Which flows cross the border of the zone of a system. */
export const flowsDeclared: SystemPoint = {
  asks: "which flows cross the border of that zone",
  under: ["flows"],
  said: (system, { register }) => linksOf(register, system).flows.length > 0,
};

/** In which zones a system and all its devices stand. */
export const zonesOfParts: SystemPoint = {
  asks: "in which zones it and all its devices stand",
  under: ["zone", "deviceClasses.zone"],
  said: (system, look) => {
    const classes = linksOf(look.register, system).deviceClasses;
    return [system, ...classes].every(({ id, zone }) => zoneOf(id, look) ?? zoneNamed(zone, look));
  },
};

/** That a system has no direct way to the office network. */
export const noWayToOffice: SystemPoint = {
  asks: "in which zone the roadside stands, and that no flow leads directly to the office network",
  under: ["zone", "flows.via"],
  said: (system, look) => {
    const zone = zoneNamed(system.zone, look);
    if (zone?.kind === undefined) return false;
    if (zone.kind === "corporate" || zone.kind === "public") return standsIn(zone, "zone");
    const { flows } = linksOf(look.register, system);
    return flows.length > 0 && !flows.some((flow) => leadsToOffice(flow, look));
  },
};

/** That the internet cannot reach a system and its devices. */
export const notOnInternet: SystemPoint = {
  asks: "that the internet cannot reach its devices",
  under: ["endpoints", "deviceClasses.zone"],
  said: ({ endpoints, ...system }, look) => {
    const classes = linksOf(look.register, system).deviceClasses;
    const open = classes.find(({ zone }) => zoneNamed(zone, look)?.kind === "public");
    if (open) return standsOpen(open, zoneNamed(open.zone, look));
    return endpoints?.length === 0;
  },
};

/** How devices are connected, other than over a public mobile network. */
export const noPublicMobile: SystemPoint = {
  asks: "how its devices are connected, other than over a public mobile APN",
  under: ["deviceClasses.connectivity"],
  said: (system, look) => {
    const { deviceClasses } = linksOf(look.register, system);
    const open = deviceClasses.find(({ connectivity = "" }) =>
      speaksOf(publicMobile, connectivity),
    );
    if (open) return reachable(open.id ?? "a device class");
    // What stands in a control room and has no devices of its own is reached by no mobile network.
    if (deviceClasses.length === 0 && zoneNamed(system.zone, look)?.kind === "operations")
      return true;
    return (
      deviceClasses.length > 0 &&
      deviceClasses.every(({ connectivity = "" }) => speaksOf(closedWay, connectivity))
    );
  },
};

const publicMobile = /\bpublic (?:mobile |cellular )?(?:apn|sim|internet|ip)\b/gi;
const closedWay = /\b(?:private|closed|dedicated|vpn|ipsec|fibre|copper|ethernet|leased|wired)\b/gi;
const denied = /\b(?:no|not|never|non|without)\b[^,;.]{0,20}$/i;

/** Says whether a text speaks of something other than to deny it: `without VPN` speaks of none. */
function speaksOf(pattern: RegExp, text: string): boolean {
  return [...text.matchAll(pattern)].some(({ index }) => !denied.test(text.slice(0, index)));
}

function zoneNamed(id: string | undefined, { index }: Look): Zone | undefined {
  return index.first(id, "zones")?.entry;
}

function standsIn({ id, kind }: Zone, field: string): Fault {
  return {
    what: `It stands in “${id}”, a ${kind} zone, rather than in one of its own.`,
    todo: "Put it into a zone of its own, or correct the entry.",
    at: [field],
  };
}

function standsOpen({ id }: EntryOf<"deviceClasses">, zone: Zone | undefined): Fault {
  return {
    what: `Its devices “${id ?? "without an id"}” stand in “${zone?.id}”, a public zone, in which others reach them.`,
    todo: "Put them into a zone that the internet does not reach, or correct the entry.",
  };
}

function reachable(id: string): Fault {
  return {
    what: `Its devices “${id}” are connected over a public mobile network.`,
    todo: "Move them to a private APN or a tunnel, or correct how they are connected.",
  };
}

function leadsToOffice({ from, to, via = [] }: EntryOf<"flows">, look: Look): boolean {
  if (via.length > 0) return false;
  return [from, to].some((id) => zoneOf(id, look)?.kind === "corporate");
}
