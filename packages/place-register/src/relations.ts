import { remember, rememberEach } from "@bollard/model";
import type { ListName } from "./definition/fields.js";
import type { PlaceRegister } from "./definition/place-register.js";
import { type Element, type EntryOf, indexOf } from "./elements.js";

/** The entries that name the entry of an id. */
type NamedBy<L extends ListName> = (id: string | undefined) => readonly Element<L>[];

/** A way in, with the system that it belongs to. */
export interface WayIn {
  readonly system: Element<"systems">;
  readonly number: number;
  readonly access: NonNullable<EntryOf<"systems">["remoteAccess"]>[number];
}

/** Who names whom in a register. Each answer costs no search. */
export interface Relations {
  readonly systemsOfService: NamedBy<"systems">;
  readonly systemsOfSupplier: NamedBy<"systems">;
  /** The systems that cannot work without a system or supplier. */
  readonly dependentsOf: NamedBy<"systems">;
  readonly deviceClassesOfSystem: NamedBy<"deviceClasses">;
  readonly dataSetsOfSystem: NamedBy<"dataSets">;
  /** The flows that begin or end at an element. */
  readonly flowsAt: NamedBy<"flows">;
  readonly privilegesOnSystem: NamedBy<"privileges">;
  readonly privilegesOfSupplier: NamedBy<"privileges">;
  readonly risksTo: NamedBy<"risks">;
  /** The services that stop without a system. */
  readonly servicesStoppedBy: NamedBy<"services">;
  readonly waysInOfSupplier: (id: string | undefined) => readonly WayIn[];
}

/** Who names whom in a register, which must not be changed afterwards; a second call is free. */
export const relationsOf = /* @__PURE__ */ remember(relate);

function relate(register: PlaceRegister): Relations {
  const index = indexOf(register);
  const named = <L extends ListName>(
    list: L,
    idsIn: (entry: EntryOf<L>) => readonly (string | undefined)[],
  ) => grouped(() => index.of(list).flatMap((one) => idsIn(one.entry).map((id) => [id, one])));
  return {
    systemsOfService: named("systems", ({ services }) => distinct(services)),
    systemsOfSupplier: named("systems", ({ supplier }) => [supplier]),
    dependentsOf: named("systems", ({ dependsOn }) => distinct(dependsOn)),
    deviceClassesOfSystem: named("deviceClasses", ({ system }) => [system]),
    dataSetsOfSystem: named("dataSets", ({ system }) => [system]),
    flowsAt: named("flows", ({ from, to }) => (from === to ? [from] : [from, to])),
    privilegesOnSystem: named("privileges", ({ system }) => [system]),
    privilegesOfSupplier: named("privileges", ({ supplier }) => [supplier]),
    risksTo: named("risks", ({ on }) => [on]),
    servicesStoppedBy: named("services", ({ critical }) => distinct(critical)),
    waysInOfSupplier: grouped(() => index.of("systems").flatMap(waysInto)),
  };
}

function waysInto(system: Element<"systems">): readonly (readonly [string | undefined, WayIn])[] {
  return (system.entry.remoteAccess ?? []).map((access, number) => [
    access.by,
    { system, number, access },
  ]);
}

function distinct(ids: readonly string[] | undefined): readonly string[] {
  return ids === undefined ? [] : [...new Set(ids)];
}

/** Puts things under their ids, when first asked. */
function grouped<T>(
  collect: () => readonly (readonly [string | undefined, T])[],
): (id: string | undefined) => readonly T[] {
  const groups = rememberEach((_: "all") => group(collect()));
  return (id) => (id === undefined ? [] : (groups("all").get(id) ?? []));
}

function group<T>(pairs: readonly (readonly [string | undefined, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [id, one] of pairs) {
    if (id === undefined) continue;
    const same = groups.get(id);
    if (same) same.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}
