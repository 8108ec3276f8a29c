import type { EntryOf, RegisterIndex } from "../elements.js";
import { relationsOf } from "../relations.js";
import type { Look } from "./look.js";

/** Whether a service is past planning; one that does not say is taken to run. */
export function isRunning({ stage }: EntryOf<"services">): boolean {
  return stage !== "idea" && stage !== "procurement";
}

/** Whether a system is the place's own and past planning; one that does not say is taken to be. */
export function isInUse({ stage, kind }: EntryOf<"systems">): boolean {
  return stage !== "planned" && kind !== "external-entity";
}

/** Whether the system that an entry belongs to is in use; an entry without one is taken to be. */
export function servesInUse(
  { system }: { readonly system?: string | undefined },
  { index }: Look,
): boolean {
  const owner = index.first(system, "systems");
  return owner === undefined || owner.entry.stage !== "planned";
}

/** Whether a flow is there, rather than planned with a system at one of its ends. */
export function isFlowing({ from, to }: EntryOf<"flows">, { index }: Look): boolean {
  return !isPlanned(from, index) && !isPlanned(to, index);
}

function isPlanned(id: string | undefined, index: RegisterIndex): boolean {
  return index.first(id, "systems")?.entry.stage === "planned";
}

/** The services of a system that run. */
export function runningServicesOf(
  { services = [] }: EntryOf<"systems">,
  { index }: Look,
): readonly EntryOf<"services">[] {
  return services
    .flatMap((id) => index.first(id, "services")?.entry ?? [])
    .filter((service) => isRunning(service));
}

/** Whether somebody could come to harm: a service says so, or moves things in the physical world. */
export function touchesSafety(service: EntryOf<"services">, { register }: Look): boolean {
  const safety = service.impact?.safety;
  if (safety !== undefined) return safety !== "none";
  return relationsOf(register)
    .systemsOfService(service.id)
    .some(({ entry }) => entry.actuates === true);
}

/** Whether a supplier has a part in the place as it runs: a system in use, a way in, a right or data. */
export function isSupplying({ id }: EntryOf<"suppliers">, { register }: Look): boolean {
  const { systemsOfSupplier, waysInOfSupplier, privilegesOfSupplier, flowsAt, dependentsOf } =
    relationsOf(register);
  return (
    systemsOfSupplier(id).some(({ entry }) => isInUse(entry)) ||
    waysInOfSupplier(id).length > 0 ||
    privilegesOfSupplier(id).some(({ entry }) => entry.ended === undefined) ||
    flowsAt(id).length > 0 ||
    dependentsOf(id).some(({ entry }) => isInUse(entry))
  );
}
