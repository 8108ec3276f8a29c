import { saysSomething } from "@bollard/device-spec";
import type { EntryOf } from "../../elements.js";
import { zoneOf } from "../../rules/boundary.js";
import type { Fault } from "../../rules/carried-check.js";
import type { Look } from "../../rules/look.js";
import type { SystemPoint } from "../point.js";
import { linksOf } from "../system-links.js";

type Flow = EntryOf<"flows">;
type System = EntryOf<"systems">;

const nothing = /^\s*(?:none|no|nothing|plain(?:text)?|clear(?:text)?|unencrypted)\b/i;
const trafficControl = /\b(?:utmc|ug\s?405|ug\s?404|scoot|mova|rsmp|ntcip|snmp)\b/i;
const oneWay = /\b(?:one-way|one way|unidirectional|data diode|diode)\b/i;
const priority = /\b(?:priority|pre-?emption|emergency vehicles?|ambulances?|bus(?:es)?)\b/i;

/** That flows of traffic control are protected on their way. */
export const trafficInTunnels: SystemPoint = {
  asks: "which tunnels protect its flows of UTMC, UG405 and the like",
  under: ["flows.protocol", "flows.encryption"],
  said: (system, { register }) => {
    const { flows } = linksOf(register, system);
    const own = flows.filter(({ protocol = "" }) => trafficControl.test(protocol));
    const open = own.find(({ encryption = "" }) => nothing.test(encryption));
    if (open) return unprotected(open);
    if (own.length > 0) return own.every(({ encryption }) => saysSomething(encryption));
    return flows.length > 0 && flows.every(({ protocol }) => saysSomething(protocol));
  },
};

/** That monitoring learns of control systems on a one-way path, or through a broker. */
export const oneWayFromControl: SystemPoint = {
  asks: "which path from control systems, one-way or with a broker, brings it their data",
  under: ["flows.via", "flows.protocol"],
  said: (system, look) => {
    const { flows } = linksOf(look.register, system);
    const paths = flows.filter((flow) => touchesControl(flow, system, look));
    const back = paths.find(({ commands, via = [] }) => commands === true && via.length === 0);
    if (back) return leadsBack(back);
    return paths.length > 0 && paths.every(isOneWayOrBrokered);
  },
};

/** That requests for priority are authenticated. */
export const authenticPriority: SystemPoint = {
  asks: "how requests for priority, of buses and emergency vehicles, are authenticated",
  under: ["flows.authentication"],
  said: (system, { register }) => {
    const own = linksOf(register, system).flows.filter((flow) => priority.test(wordsOf(flow)));
    const open = own.find(({ authentication = "" }) => nothing.test(authentication));
    if (open) return unauthenticated(open);
    return own.length > 0 && own.every(({ authentication }) => saysSomething(authentication));
  },
};

/** That commands to a system are checked before they are acted upon. */
export const commandsChecked: SystemPoint = {
  asks: "how messages are checked for plausibility",
  under: ["flows.validation"],
  said: (system, { register }) => {
    const own = linksOf(register, system).flows.filter(({ commands }) => commands === true);
    return own.length > 0 && own.every(({ validation }) => saysSomething(validation));
  },
};

/** That alerts reach the system for repairs. */
export const reachesRepairs: SystemPoint = {
  asks: "how its alerts reach the system for repairs",
  under: ["flows"],
  said: (system, { register }) =>
    linksOf(register, system).flows.some((flow) => /repair/i.test(`${wordsOf(flow)} ${flow.to}`)),
};

function wordsOf({ id, name, purpose, categories = [] }: Flow): string {
  return [id, name, purpose, ...categories].join(" ").replaceAll(/[-_]/g, " ");
}

function touchesControl({ from, to }: Flow, system: System, look: Look): boolean {
  return [from, to].some((id) => {
    if (id === undefined || id === system.id) return false;
    const end = look.index.first(id, "systems", "deviceClasses")?.entry;
    if (end === undefined || ("system" in end && end.system === system.id)) return false;
    const kind = zoneOf(id, look)?.kind;
    return end.actuates === true || kind === "field" || kind === "safety";
  });
}

function isOneWayOrBrokered({ via = [], protocol, integrity, name, purpose }: Flow): boolean {
  return via.length > 0 || oneWay.test([protocol, integrity, name, purpose].join(" "));
}

function labelOf({ id, from, to }: Flow): string {
  return id === undefined ? `from “${from}” to “${to}”` : `“${id}”`;
}

function unprotected(flow: Flow): Fault {
  return {
    what: `Its flow ${labelOf(flow)} of ${flow.protocol} is not protected on its way.`,
    todo: "Take it through a protected tunnel, or correct what protects it.",
  };
}

function unauthenticated(flow: Flow): Fault {
  return {
    what: `Its flow ${labelOf(flow)} asks for priority, and does not prove where it comes from.`,
    todo: "Authenticate such requests, or correct how the source proves itself.",
  };
}

function leadsBack(flow: Flow): Fault {
  return {
    what: `Its flow ${labelOf(flow)} carries commands between monitoring and control without a broker.`,
    todo: "Make the path one-way or name the broker under via, or correct the flow.",
  };
}
