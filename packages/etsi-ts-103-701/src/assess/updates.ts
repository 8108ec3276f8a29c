import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import type { Reading } from "./reading.js";

const initiation = "initiationAndInteraction";

/** Whether an update mechanism runs without any user interaction; `undefined` where that is not said. */
export function isAutomatic(mechanism: Entry): Reading<boolean> | undefined {
  return mechanism.flag(initiation, "automatic");
}

/** True where updates do not come over a network; a user is there who brings them. */
export function isLocal(mechanism: Entry): boolean {
  return mechanism.flag("description", "networkBased")?.value === false;
}

const simpleWays = ["automatic", "associated-service", "web-interface"];

/** The simple way in which a mechanism is started; `undefined` where none is said. */
export function simpleWay(mechanism: Entry): Reading<boolean> | undefined {
  const automatic = isAutomatic(mechanism);
  if (automatic?.value) return automatic;
  return simpleWays
    .map((way) => mechanism.has(initiation, "initiation", way))
    .find((found) => found?.value === true);
}

/** The update mechanisms that a component refers to. */
export function mechanismsOf(component: Entry): readonly Entry[] {
  return component.references("updateMechanism").good;
}

/** The components that can be updated by one mechanism alone. */
export function componentsOnlyBy(mechanism: Entry, desk: Desk): readonly Entry[] {
  return desk.entries("SoftComp").filter((component) => {
    const mechanisms = mechanismsOf(component);
    return mechanisms.length === 1 && mechanisms[0] === mechanism;
  });
}

/** Whether an older version cannot be installed in place of a newer one. */
export function downgradePrevented(mechanism: Entry): Reading<boolean> | undefined {
  return ["securityGuarantees", "cryptographicDetails", "description"]
    .map((field) => mechanism.flag(field, "downgradePrevented"))
    .find((flag) => flag !== undefined);
}
