import { remember } from "@bollard/model";
import type { PlaceRegister } from "../definition/place-register.js";
import { type Element, indexOf } from "../elements.js";
import { relationsOf } from "../relations.js";
import { isInUse, isRunning } from "./stages.js";

/** The services all of whose systems come from one supplier, by the supplier. */
export const servicesRestingOn = /* @__PURE__ */ remember(collect);

function collect(register: PlaceRegister): ReadonlyMap<string, readonly Element<"services">[]> {
  const resting = new Map<string, Element<"services">[]>();
  const { systemsOfService } = relationsOf(register);
  for (const service of indexOf(register).of("services")) {
    if (!isRunning(service.entry)) continue;
    const systems = systemsOfService(service.entry.id).filter(({ entry }) => isInUse(entry));
    const suppliers = new Set(systems.map(({ entry }) => entry.supplier));
    const [only] = suppliers;
    if (suppliers.size !== 1 || only === undefined || only === "in-house") continue;
    const others = resting.get(only);
    if (others) others.push(service);
    else resting.set(only, [service]);
  }
  return resting;
}
