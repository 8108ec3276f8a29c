import { type OscalFault, shown } from "./fault.js";
import type { Member } from "./walk.js";

const holders = new Set(["controls", "groups", "parts", "params", "roles"]);

/** UUIDs and ids that stand in a document more than once; the first is the one that counts. */
export function duplicates(members: readonly Member[]): readonly OscalFault[] {
  const first = new Map<string, string>();
  const faults: OscalFault[] = [];
  for (const { key, value, pointer, holderKey } of members) {
    if (typeof value !== "string") continue;
    const isId = key === "id" && holders.has(holderKey);
    if (key !== "uuid" && !isId) continue;
    const name = `${key} ${key === "uuid" ? value.toLowerCase() : value}`;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, pointer);
    else {
      faults.push({
        code: key === "uuid" ? "oscal/duplicate-uuid" : "oscal/duplicate-id",
        pointer,
        what: `${shown(value)} stands at ${earlier} already.`,
        todo: "Give one of the two another.",
      });
    }
  }
  return faults;
}
