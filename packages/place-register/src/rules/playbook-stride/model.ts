import { readAnswer } from "@bollard/device-spec";
import { strideNames } from "../../definition/data.js";
import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import type { Fault, Seen, Unsaid } from "../carried-check.js";
import { gap } from "../lacks.js";
import type { Look } from "../look.js";
import { acts, crossesBoundary } from "../playbook-facts.js";
import { servesInUse } from "../stages.js";

type Flow = EntryOf<"flows">;

/** Whether a class of devices is in the model, so that it has to stand on one side of a boundary. */
export function needsZone(devices: EntryOf<"deviceClasses">, look: Look): boolean {
  return servesInUse(devices, look) && relationsOf(look.register).flowsAt(devices.id).length > 0;
}

/** Whether a class of devices, or the system that it serves, names a zone. */
export function standsInZone({ zone, system }: EntryOf<"deviceClasses">, { index }: Look): boolean {
  return (zone ?? index.first(system, "systems")?.entry.zone) !== undefined;
}

/** Whether data come in from devices, from somebody else, or from another zone. */
export function comesFromOutside(flow: Flow, look: Look): boolean {
  const { index } = look;
  if (index.first(flow.from, "suppliers", "deviceClasses")) return true;
  const from = index.first(flow.from, "systems")?.entry;
  return from?.kind === "external-entity" || crossesBoundary(flow, look);
}

/** Whether data go to what acts on the physical world, or are commands. */
export function isActedUpon({ to, commands }: Flow, look: Look): boolean {
  if (commands) return true;
  if (look.index.first(to, "deviceClasses")?.entry.actuates) return true;
  const system = look.index.first(to, "systems")?.entry;
  return system !== undefined && acts(system, look);
}

const words: Readonly<Record<(typeof strideNames)[number], string>> = {
  spoofing: "spoofing",
  tampering: "tampering",
  repudiation: "repudiation",
  informationDisclosure: "information disclosure",
  denialOfService: "denial of service",
  elevationOfPrivilege: "elevation of privilege",
};

/** Looks for an answer in each category, and for answers whose day of review has passed. */
export function lookAtCategories({ stride }: Flow, { today }: Look): Seen {
  if (stride === undefined) return "unsaid";
  const answers = strideNames.map((name) => ({ name, ...readAnswer(stride[name]) }));
  const open = answers.filter(({ answered }) => !answered);
  const overdue: readonly Fault[] = answers.flatMap(({ name, answered, review }) =>
    answered && review !== undefined && review < today
      ? {
          what: `What was found on ${words[name]} was to be looked at again by ${review}.`,
          todo: "Look at it again, and write the day of the next review.",
          at: ["stride", name],
        }
      : [],
  );
  if (open.length === strideNames.length) return "unsaid";
  const asked: readonly Unsaid[] =
    open.length > 0
      ? [
          gap(
            `what was found on ${open.map(({ name }) => words[name]).join(", ")}`,
            ...open.map(({ name }) => `stride.${name}`),
          ),
        ]
      : [];
  return [...overdue, ...asked];
}
