import { type InstrumentId, isInstrumentId } from "@bollard/connected-place-sectors";
import { remember } from "@bollard/model";
import type { PlaceRegister } from "../definition/place-register.js";
import { type EntryOf, indexOf } from "../elements.js";

/** An entry of the scope list of a register. */
export type ScopeEntry = NonNullable<PlaceRegister["scope"]>[number];

/** What people decided about which instrument reaches what. */
export interface ScopeDecisions {
  /** The entry that decides for a system: its own, else one of its services, else one of the place. */
  entryFor(instrument: InstrumentId, system: EntryOf<"systems">): ScopeEntry | undefined;
  /**
   * What was decided for a system. That a service names an instrument among the laws that were found to
   * apply is a decision, too.
   */
  decisionFor(instrument: InstrumentId, system: EntryOf<"systems">): "in" | "out" | undefined;
  /** The entries about an instrument, whatever they are for. */
  entriesOn(instrument: InstrumentId): readonly ScopeEntry[];
  /** The services that name an instrument among the laws that were found to apply. */
  servicesNaming(instrument: InstrumentId): readonly EntryOf<"services">[];
}

/** The scope decisions of a register; a second call with the same object is free. */
export const scopeDecisionsOf = /* @__PURE__ */ remember(readDecisions);

function readDecisions(register: PlaceRegister): ScopeDecisions {
  const entries = entriesByInstrument(register);
  const naming = servicesByLaw(register);
  const firstOf = new Map(
    [...entries.values()]
      .flat()
      .toReversed()
      .map((entry) => [keyOf(entry), entry]),
  );
  const entryFor = (instrument: InstrumentId, { id, services = [] }: EntryOf<"systems">) => {
    if (!entries.has(instrument)) return undefined;
    const own = id === undefined ? undefined : firstOf.get(`${instrument} ${id}`);
    const ofServices = services.flatMap((one) => firstOf.get(`${instrument} ${one}`) ?? []);
    const service = ofServices.find(({ decision }) => decision === "in") ?? ofServices[0];
    return own ?? service ?? firstOf.get(`${instrument} `);
  };
  return {
    entryFor,
    decisionFor: (instrument, system) => {
      const entry = entryFor(instrument, system);
      const laws = naming.get(instrument) ?? [];
      const named = () => laws.some(({ id }) => id && system.services?.includes(id));
      // What is decided for a part stands before the laws of its service, and these before the place.
      if (entry?.for === undefined && laws.length > 0 && named()) return "in";
      return entry?.decision;
    },
    entriesOn: (instrument) => entries.get(instrument) ?? [],
    servicesNaming: (instrument) => naming.get(instrument) ?? [],
  };
}

function keyOf(entry: ScopeEntry): string {
  return `${entry.instrument} ${entry.for ?? ""}`;
}

function entriesByInstrument({ scope = [] }: PlaceRegister) {
  const entries = new Map<InstrumentId, ScopeEntry[]>();
  for (const entry of scope) {
    if (entry.instrument === undefined) continue;
    const same = entries.get(entry.instrument);
    if (same) same.push(entry);
    else entries.set(entry.instrument, [entry]);
  }
  return entries;
}

function servicesByLaw(register: PlaceRegister) {
  const naming = new Map<InstrumentId, EntryOf<"services">[]>();
  for (const { entry } of indexOf(register).of("services")) {
    for (const law of entry.laws ?? []) {
      if (!isInstrumentId(law)) continue;
      const same = naming.get(law);
      if (same) same.push(entry);
      else naming.set(law, [entry]);
    }
  }
  return naming;
}
