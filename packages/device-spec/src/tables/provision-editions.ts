import { type Edition, edition } from "@bollard/etsi-en-303-645";

const both = ["2.1.1", "3.1.3"] as const satisfies readonly Edition[];

let ids: ReadonlyMap<string, readonly Edition[]> | undefined;

/** The editions of EN 303 645 that have a provision; none for an unknown id. */
export function editionsOf(provision: string): readonly Edition[] {
  ids ??= collect();
  return ids.get(provision) ?? [];
}

function collect(): ReadonlyMap<string, readonly Edition[]> {
  const found = new Map<string, readonly Edition[]>();
  for (const number of both) {
    for (const { id } of edition(number).items) found.set(id, [...(found.get(id) ?? []), number]);
  }
  return found;
}
