import { type Pointer, type Segment, toPointer } from "@bollard/model";

/**
 * Copies data without the values at the given pointers. A list ends before its first value that
 * is left out, so that the places of the others stay the same.
 */
export function prune(data: unknown, without: ReadonlySet<Pointer>): unknown {
  return pruneAt(data, without, []);
}

function pruneAt(value: unknown, without: ReadonlySet<Pointer>, path: readonly Segment[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const end = value.findIndex((_, index) => without.has(toPointer([...path, index])));
    const kept = end === -1 ? value : value.slice(0, end);
    return kept.map((item, index) => pruneAt(item, without, [...path, index]));
  }
  const entries = Object.entries(value).filter(
    ([name]) => !without.has(toPointer([...path, name])),
  );
  return Object.fromEntries(
    entries.map(([name, member]) => [name, pruneAt(member, without, [...path, name])]),
  );
}
