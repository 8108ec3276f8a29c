import { type Citation, remember } from "@bollard/model";
import type { PlaybookResourceId } from "@bollard/secure-connected-places-playbook";
import type { PlaceRegister } from "../definition/place-register.js";
import type { EntryOf } from "../elements.js";
import { relationsOf } from "../relations.js";
import { boundaryOf, zoneOf } from "./boundary.js";
import type { Look } from "./look.js";
import { isInUse, isRunning } from "./stages.js";

/** So many entries may lack the same before a rule on the playbook says it once of all. */
export const mostAlike = 3;

/** Cites resources of the playbook and of what stands around it. */
export function citePlaybook(...ids: readonly PlaybookResourceId[]): readonly Citation[] {
  return ids.map((item) => ({
    framework: "secure-connected-places-playbook",
    edition: "beta",
    item,
  }));
}

/** Whether anything of the place runs, so that there is something to plan for. */
export function somethingRuns(_: unknown, { index }: Look): boolean {
  return (
    index.of("services").some(({ entry }) => isRunning(entry)) ||
    index.of("systems").some(({ entry }) => isInUse(entry))
  );
}

/** Whether a system moves or switches things in the physical world, itself or by its devices. */
export function acts({ id, actuates }: EntryOf<"systems">, { register }: Look): boolean {
  if (actuates) return true;
  const devices = relationsOf(register).deviceClassesOfSystem(id);
  return devices.some(({ entry }) => entry.actuates === true);
}

/** The systems of a service that are in use. */
export function systemsInUseOf(
  { id }: EntryOf<"services">,
  { register }: Look,
): readonly EntryOf<"systems">[] {
  return relationsOf(register)
    .systemsOfService(id)
    .map(({ entry }) => entry)
    .filter(isInUse);
}

/** Whether a service that runs acts on the physical world. */
export function runsAndActs(service: EntryOf<"services">, look: Look): boolean {
  return isRunning(service) && systemsInUseOf(service, look).some((system) => acts(system, look));
}

/** Whether a flow goes from one zone to another, or to another organisation. */
export function crossesBoundary(flow: EntryOf<"flows">, look: Look): boolean {
  if (flow.crossesOrganisation) return true;
  const from = zoneOf(flow.from, look);
  const to = zoneOf(flow.to, look);
  if (from !== undefined && to !== undefined) return from !== to;
  return boundaryOf(flow, look) === "crossed";
}

/** What data flow through on their way. */
const passedIn = /* @__PURE__ */ remember(
  ({ flows = [] }: PlaceRegister): ReadonlySet<string> =>
    new Set(flows.flatMap(({ via = [] }) => via)),
);

/** Whether any data flow into a system, out of it or through it, its devices and data sets included. */
export function hasFlows({ id }: EntryOf<"systems">, { register }: Look): boolean {
  const { flowsAt, deviceClassesOfSystem, dataSetsOfSystem } = relationsOf(register);
  const own = [...deviceClassesOfSystem(id), ...dataSetsOfSystem(id)].map(({ entry }) => entry.id);
  if ([id, ...own].some((one) => flowsAt(one).length > 0)) return true;
  return id !== undefined && passedIn(register).has(id);
}
