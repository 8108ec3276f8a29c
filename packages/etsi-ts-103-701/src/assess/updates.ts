import { unsaid } from "./concern.js";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import type { EntryRuling } from "./judge.js";
import { perDesk } from "./per-desk.js";
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

const componentsByMechanism = /* @__PURE__ */ perDesk((desk) => {
  const components = new Map<Entry, Entry[]>();
  for (const component of desk.entries("SoftComp")) {
    for (const mechanism of mechanismsOf(component)) {
      const known = components.get(mechanism);
      if (known) known.push(component);
      else components.set(mechanism, [component]);
    }
  }
  return components;
});

/** The components that a mechanism updates. */
export function componentsOf(mechanism: Entry, desk: Desk): readonly Entry[] {
  return componentsByMechanism(desk).get(mechanism) ?? [];
}

/**
 * Judges the update mechanisms that a component refers to. A component that says that it has none is
 * not concerned; one that names none that is there leaves open by what it is updated.
 */
export function throughUpdates(
  component: Entry,
  rule: (mechanisms: readonly Entry[]) => EntryRuling,
): EntryRuling {
  const field = "updateMechanism";
  const { good, dangling, none } = component.references(field);
  const what = "by which mechanism of table 7 it is updated, if by any";
  const lost = dangling.length > 0 ? [unsaid(component, { field, what })] : [];
  if (good.length > 0) return [rule(good) ?? [], lost].flat(2);
  if (none || component.choice(field, "reasonForNone")) return undefined;
  return unsaid(component, { field, what });
}

/** Whether an older version cannot be installed in place of a newer one. */
export function downgradePrevented(mechanism: Entry): Reading<boolean> | undefined {
  return ["securityGuarantees", "cryptographicDetails", "description"]
    .map((field) => mechanism.flag(field, "downgradePrevented"))
    .find((flag) => flag !== undefined);
}
