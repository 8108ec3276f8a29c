import { remember } from "@bollard/model";
import type { PlaceRegister } from "../definition/place-register.js";
import { type EntryOf, indexOf } from "../elements.js";

type System = EntryOf<"systems">;

const neighbours = /* @__PURE__ */ remember(collect);

/** One system of each use case and effect that stands in a zone; enough to see who shares it. */
export function neighboursIn(register: PlaceRegister, zone: string | undefined): readonly System[] {
  return neighbours(register).get(zone ?? "") ?? [];
}

function collect(register: PlaceRegister): ReadonlyMap<string, readonly System[]> {
  const byZone = new Map<string, Map<string, System>>();
  for (const { entry } of indexOf(register).of("systems")) {
    const kinds = byZone.get(entry.zone ?? "") ?? new Map<string, System>();
    const kind = `${entry.useCase} ${entry.actuates}`;
    if (!kinds.has(kind)) kinds.set(kind, entry);
    byZone.set(entry.zone ?? "", kinds);
  }
  return new Map([...byZone].map(([zone, kinds]) => [zone, [...kinds.values()]]));
}
