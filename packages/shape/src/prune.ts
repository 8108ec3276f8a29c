import { type Pointer, toPath } from "@bollard/model";

/** What is left out below a value: names or indices that go, and those with more below. */
type Cuts = Map<string, Cuts | "out">;

/**
 * Data without the values at the given pointers; what is left whole is shared with the original.
 * A list ends before its first value that is left out, so that the places of the others stay.
 */
export function prune(data: unknown, without: ReadonlySet<Pointer>): unknown {
  const root: Cuts = new Map();
  for (const pointer of without) cut(root, toPath(pointer));
  return pruneAt(data, root);
}

function cut(cuts: Cuts, path: readonly string[]): void {
  let at = cuts;
  for (const [depth, segment] of path.entries()) {
    const below = at.get(segment);
    if (below === "out") return;
    if (depth === path.length - 1) {
      at.set(segment, "out");
      return;
    }
    const next = below ?? new Map();
    at.set(segment, next);
    at = next;
  }
}

function pruneAt(value: unknown, cuts: Cuts): unknown {
  if (cuts.size === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const end = value.findIndex((_, index) => cuts.get(String(index)) === "out");
    return (end === -1 ? value : value.slice(0, end)).map((item, index) =>
      pruneBelow(item, cuts.get(String(index))),
    );
  }
  const kept = Object.entries(value).filter(([name]) => cuts.get(name) !== "out");
  return Object.fromEntries(
    kept.map(([name, member]) => [name, pruneBelow(member, cuts.get(name))]),
  );
}

function pruneBelow(value: unknown, cuts: Cuts | "out" | undefined): unknown {
  return cuts === undefined || cuts === "out" ? value : pruneAt(value, cuts);
}
