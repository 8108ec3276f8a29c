import { isPlainObject, setMember } from "@bollard/document";
import type { Segment } from "@bollard/model";

/** An entry that is being read. */
export type Draft = Record<string, unknown>;

/**
 * Sets a value deep inside an entry, with the objects and lists that lead there.
 * @returns false where something stands there already, or in the way
 */
export function placeValue(entry: Draft, path: readonly Segment[], value: unknown): boolean {
  const last = path.at(-1);
  if (last === undefined) {
    if (Object.keys(entry).length > 0 || !isPlainObject(value)) return false;
    for (const [name, member] of Object.entries(value)) setMember(entry, name, member);
    return true;
  }
  let target: unknown = entry;
  for (const [at, segment] of path.slice(0, -1).entries()) {
    const there = memberOf(target, segment);
    const next = there ?? (typeof path[at + 1] === "number" ? [] : {});
    if (typeof next !== "object" || next === null) return false;
    if (there === undefined && !setAt(target, segment, next)) return false;
    target = next;
  }
  return memberOf(target, last) === undefined && setAt(target, last, value);
}

function memberOf(target: unknown, segment: Segment): unknown {
  if (typeof target !== "object" || target === null || !Object.hasOwn(target, segment)) {
    return undefined;
  }
  return (target as Record<Segment, unknown>)[segment];
}

function setAt(target: unknown, segment: Segment, value: unknown): boolean {
  if (Array.isArray(target)) {
    if (typeof segment !== "number") return false;
    target[segment] = value;
    return true;
  }
  if (!isPlainObject(target) || typeof segment === "number") return false;
  setMember(target as Draft, segment, value);
  return true;
}

/** Takes the gaps out of lists of which a row fills the second member and not the first. */
export function closeGaps(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const member of Object.values(value)) closeGaps(member);
  if (!Array.isArray(value)) return;
  const filled = value.filter((member) => member !== undefined);
  if (filled.length < value.length) value.splice(0, value.length, ...filled);
}
