import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { typeOf } from "./interface-state.js";
import type { Reading } from "./reading.js";

/**
 * Whether a logical interface of table 28 can communicate over a network: as Access declares, or else
 * as the physical interfaces that it names are network interfaces, or else as Access reads. In
 * V1.1.1, whether a communication mechanism is remotely accessible.
 */
export function networkReach(entry: Entry, desk: Desk): Reading<boolean> | undefined {
  if (desk.edition === "1.1.1") return entry.flag("description", "remotelyAccessible");
  const said = entry.flag("access", "network");
  if (said?.origin === "declared") return said;
  return throughPhysical(entry) ?? said;
}

function throughPhysical(entry: Entry): Reading<boolean> | undefined {
  const { all, good } = entry.references("access");
  if (good.length === 0) return undefined;
  const types = good.map((port) => typeOf(port, "network"));
  const reading = types.find((type) => type?.value) ?? types.find((type) => type === undefined);
  if (types.includes(undefined) && reading?.value !== true) return undefined;
  const value = reading?.value === true;
  const isRead = [...types, ...all].some((one) => one?.origin === "read");
  return { value, origin: isRead ? "read" : "declared", at: entry.at("access") };
}

/** True where an interface is switched off for good, so that nothing reaches it. */
export function isOff(entry: Entry): boolean {
  const text = entry.text("status");
  if (/\bby default\b|\buntil\b|\bunless\b/i.test(text)) return false;
  const state = entry.choice("status", "state")?.value;
  return state === "disabled" || /^\W*(?:permanently )?disabled\W*$/i.test(text);
}
