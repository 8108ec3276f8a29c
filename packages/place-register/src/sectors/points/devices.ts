import { saysSomething } from "@bollard/device-spec";
import { type EntryOf, indexOf } from "../../elements.js";
import type { Look } from "../../rules/look.js";
import type { DevicePoint, SystemPoint } from "../point.js";
import { linksOf } from "../system-links.js";

type Devices = EntryOf<"deviceClasses">;

/** Who owns devices, by themselves or as part of their system. */
export const owner: DevicePoint = {
  asks: "who owns them",
  under: ["owner.role"],
  said: (devices, look) =>
    saysSomething(devices.owner?.role) || saysSomething(systemOf(devices, look)?.owner?.role),
};

/** What devices are for: what comes from them, or from their system, says it. */
export const purposeOfDevices: DevicePoint = {
  asks: "what they are for",
  under: ["flows.purpose"],
  said: (devices, look) => {
    const system = systemOf(devices, look);
    const flows = system ? linksOf(look.register, system).flows : [];
    const own = flows.filter(({ from }) => from === devices.id || from === system?.id);
    return own.some(({ purpose }) => saysSomething(purpose));
  },
};

/** When the service of devices is looked at again. */
export const reviewOfService: DevicePoint = {
  asks: "when they are looked at again",
  under: ["services.reviewBy"],
  said: (devices, look) => servicesOf(devices, look).some(({ reviewBy }) => reviewBy),
};

/** How the public reaches those who run devices. */
export const publishedContact: DevicePoint = {
  asks: "the contact that is published",
  under: ["services.publicNotice"],
  said: (devices, look) =>
    servicesOf(devices, look).some(({ publicNotice }) => saysSomething(publicNotice)),
};

/** Who makes devices, and who controls the maker. */
export const makerAndParent: DevicePoint = {
  asks: "their maker, the maker's parent and the country of control",
  under: ["maker.name", "maker.parent", "maker.country"],
  said: ({ maker }) =>
    [maker?.name, maker?.parent, maker?.country].every((one) => saysSomething(one)),
};

/** Whether devices stand at a sensitive site. */
export const sensitiveSite: DevicePoint = {
  asks: "whether their site is sensitive",
  under: ["site", "sites.sensitive"],
  said: (devices, look) => {
    const site = devices.site ?? systemOf(devices, look)?.site;
    return look.index.first(site, "sites")?.entry.sensitive !== undefined;
  },
};

/** What replaces devices. */
export const replacement: DevicePoint = {
  asks: "how they are taken out or replaced",
  under: ["replacement"],
  said: (devices) => saysSomething(devices.replacement),
};

/** Whether the Data Communications Company joins meters up. */
export const joinedByDcc: DevicePoint = {
  asks: "whether the Data Communications Company joins them up",
  under: ["connectivity"],
  said: ({ connectivity = "" }) => /\bDCC\b|data communications company/i.test(connectivity),
};

/** Whether a telecare line is digital. */
export const digitalLine: DevicePoint = {
  asks: "whether they are digital",
  under: ["connectivity"],
  said: ({ connectivity = "" }) =>
    /\b(?:digital|analogue|analog|pstn|ip|voip|sip|gsm|lte|4g|5g|cellular|sim|broadband)\b/i.test(
      connectivity,
    ),
};

/** How close the public comes to the devices or the site of a system. */
export const exposureOfSites: SystemPoint = {
  asks: "how far its sites are exposed to vandalism",
  under: ["deviceClasses.exposure", "sites.exposure"],
  said: (system, { register }) => {
    const classes = linksOf(register, system).deviceClasses;
    const at = (site: string | undefined) => indexOf(register).first(site, "sites")?.entry.exposure;
    const shown = classes.map(({ exposure, site }) => exposure ?? at(site ?? system.site));
    return shown.length > 0 ? shown.every(Boolean) : at(system.site) !== undefined;
  },
};

/** How exposed and how connected the devices of a system are. */
export const exposedAndConnected: SystemPoint = {
  asks: "how exposed and how connected its devices are",
  under: ["deviceClasses.exposure", "deviceClasses.connectivity"],
  said: (system, { register }) => {
    const classes = linksOf(register, system).deviceClasses;
    return (
      classes.length > 0 &&
      classes.every(({ exposure, connectivity }) => exposure && saysSomething(connectivity))
    );
  },
};

/** How critical a system is. */
export const criticality: SystemPoint = {
  asks: "how critical it is",
  under: ["services.critical", "zones.criticality"],
  said: (system, { register }) => {
    const zone = indexOf(register).first(system.zone, "zones")?.entry;
    const { services } = linksOf(register, system);
    return zone?.criticality !== undefined || services.some(({ critical }) => critical);
  },
};

/** That what cuts off or moves something is marked as acting. */
export const markedAsActing: SystemPoint = {
  asks: "whether it can cut off a supply or move a valve from afar",
  under: ["actuates", "deviceClasses.actuates"],
  said: (system, { register }) => {
    const { flows, deviceClasses } = linksOf(register, system);
    const acting = [system, ...deviceClasses].map(({ actuates }) => actuates);
    const commands = flows.find((flow) => flow.commands === true);
    if (acting.includes(true)) return true;
    const still = acting[0] === false || (acting.length > 1 && acting.slice(1).every(isFalse));
    if (commands === undefined || !still) return still;
    return {
      what: `It is marked as not acting, and its flow “${commands.id ?? commands.name}” carries commands that act.`,
      todo: "Mark as acting what cuts off or moves something, or correct the flow.",
    };
  },
};

function isFalse(actuates: boolean | undefined): boolean {
  return actuates === false;
}

function systemOf({ system }: Devices, { index }: Look): EntryOf<"systems"> | undefined {
  return index.first(system, "systems")?.entry;
}

function servicesOf(devices: Devices, look: Look): readonly EntryOf<"services">[] {
  const system = systemOf(devices, look);
  return system ? linksOf(look.register, system).services : [];
}
