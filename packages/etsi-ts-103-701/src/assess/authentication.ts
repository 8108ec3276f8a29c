import type { Entry } from "./entry.js";
import { unauthenticated } from "./prose/patterns/auth-mech-signs.js";
import type { Reading } from "./reading.js";
import { isNoneOnly, saidNone } from "./said.js";

const factor = "authenticationFactor";

/** Whether a mechanism uses a password or a PIN; `undefined` where that is not said. */
export function usesPassword(entry: Entry): Reading<boolean> | undefined {
  const type = entry.choice(factor, "type");
  if (type) return { ...type, value: type.value === "password" || type.value === "pin" };
  const password = entry.has(factor, "type", "password") ?? entry.has(factor, "type", "pin");
  return password?.value ? password : undefined;
}

/**
 * True where a mechanism says that it asks for nothing, so that there is no factor that anybody could
 * guess or steal. A factor that is called not applicable leaves open what the mechanism does.
 */
export function hasNoFactor(entry: Entry): boolean {
  const word = saidNone(entry, factor)?.quote ?? "";
  return (
    /^(?:no|nil)/i.test(word) &&
    !/applicable/i.test(word) &&
    isNoneOnly(entry, factor) &&
    entry.choice(factor, "type") === undefined
  );
}

/** Where a mechanism says that nobody has to authenticate. */
export function saysUnauthenticated(entry: Entry): Reading<string> | undefined {
  return entry.says("description", unauthenticated) ?? entry.says(factor, unauthenticated);
}

/** Whether a mechanism authenticates users; without a word on it, one that is not for machines does. */
export function isForUsers(entry: Entry): boolean {
  const users = entry.flag("description", "usedForUserAuthentication");
  if (users) return users.value;
  return entry.flag("description", "usedForMachineToMachine")?.value !== true;
}

/** Whether a mechanism authenticates machines to each other; `undefined` where that is not said. */
export function isForMachines(entry: Entry): boolean | undefined {
  const machines = entry.flag("description", "usedForMachineToMachine");
  if (machines) return machines.value;
  return entry.flag("description", "usedForUserAuthentication")?.value === true ? false : undefined;
}
