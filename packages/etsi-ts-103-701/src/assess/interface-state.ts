import type { Entry } from "./entry.js";
import { disabledSomehow } from "./prose/patterns/interfaces.js";
import type { Reading } from "./reading.js";

/**
 * Whether and when an interface is enabled: an option of the facet, or `disabled` without a word for
 * how long, or `while-running` where only running software keeps it disabled.
 */
export type InterfaceState =
  | "enabled"
  | "disabled-permanently"
  | "disabled-by-default"
  | "disabled-outside-use"
  | "disabled"
  | "while-running";

/** The state of an interface by its Status. */
export function stateOf(entry: Entry): Reading<InterfaceState> | undefined {
  const state = entry.choice("status", "state");
  if (state) return state as Reading<InterfaceState>;
  return entry.tells("status", disabledSomehow) as Reading<InterfaceState> | undefined;
}

/** True of every state but enabled. */
export function isDisabled({ value }: Reading<InterfaceState>): boolean {
  return value !== "enabled";
}

const types = ["network", "physical-port", "air", "logical"];

/** Whether an interface is of a type; one whose Type names others and not this one is not. */
export function typeOf(entry: Entry, type: string): Reading<boolean> | undefined {
  const said = entry.has("type", "types", type);
  if (said) return said;
  const other = types.map((one) => entry.has("type", "types", one)).find((one) => one?.value);
  return other && { ...other, value: false };
}

/** Whether an interface can be used for debugging. */
export function isDebugInterface(entry: Entry): Reading<boolean> | undefined {
  return entry.yesOrNo("debugInterface");
}
