import { remember, rememberEach } from "@bollard/model";
import type { PlaceRegister } from "../definition/place-register.js";
import { type Element, type EntryOf, indexOf } from "../elements.js";
import { relationsOf } from "../relations.js";

/** What belongs to a system. */
export interface SystemLinks {
  readonly deviceClasses: readonly EntryOf<"deviceClasses">[];
  readonly dataSets: readonly EntryOf<"dataSets">[];
  /** The flows that begin or end at the system, its devices or its data sets. */
  readonly flows: readonly EntryOf<"flows">[];
  readonly services: readonly EntryOf<"services">[];
  readonly privileges: readonly EntryOf<"privileges">[];
}

const linksIn = /* @__PURE__ */ remember((register: PlaceRegister) =>
  rememberEach((system: EntryOf<"systems">) => collect(register, system)),
);

/** What belongs to a system of a register; a second call is free. */
export function linksOf(register: PlaceRegister, system: EntryOf<"systems">): SystemLinks {
  return linksIn(register)(system);
}

function collect(register: PlaceRegister, { id, services = [] }: EntryOf<"systems">): SystemLinks {
  const relations = relationsOf(register);
  const index = indexOf(register);
  const deviceClasses = entriesOf(relations.deviceClassesOfSystem(id));
  const dataSets = entriesOf(relations.dataSetsOfSystem(id));
  const ends = [id, ...deviceClasses.map((one) => one.id), ...dataSets.map((one) => one.id)];
  return {
    deviceClasses,
    dataSets,
    flows: [...new Set([...new Set(ends)].flatMap((end) => entriesOf(relations.flowsAt(end))))],
    services: services.flatMap((one) => index.first(one, "services")?.entry ?? []),
    privileges: entriesOf(relations.privilegesOnSystem(id)),
  };
}

function entriesOf<L extends "deviceClasses" | "dataSets" | "flows" | "privileges">(
  elements: readonly Element<L>[],
): readonly EntryOf<L>[] {
  return elements.map(({ entry }) => entry);
}
