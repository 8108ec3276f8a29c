import { type Pointer, toPath } from "@bollard/model";

/**
 * A fingerprint of some lines: 16 hexadecimal digits that change when any of them changes. Their
 * order does not matter. It notices changes; it is no protection from forgery.
 */
export function fingerprintOf(lines: readonly string[]): string {
  return digest([...lines].sort().join("\n"));
}

const cache = new WeakMap<object, Map<Pointer, string>>();

/**
 * The fingerprint of what stands at a place of a subject; the order of names in it does not matter.
 * The subject must not be changed afterwards, as several seals look at the same places.
 */
export function markAt(subject: object, place: Pointer): string {
  const known = cache.get(subject) ?? new Map<Pointer, string>();
  cache.set(subject, known);
  const mark = known.get(place) ?? digest(canonical(valueAt(subject, place)));
  known.set(place, mark);
  return mark;
}

function valueAt(subject: object, place: Pointer): unknown {
  let value: unknown = subject;
  for (const segment of toPath(place)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment))
      return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

function digest(text: string): string {
  return half(text, 0x9e3779b9) + half(text, 0x85ebca6b);
}

// FNV-1a of 32 bits with the final mixing of MurmurHash3, over UTF-16 code units.
function half(text: string, seed: number): string {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
