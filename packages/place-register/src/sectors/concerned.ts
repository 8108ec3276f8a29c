import type {
  InstrumentId,
  Reason,
  RelevantInstrument,
  UseCaseId,
} from "@bollard/connected-place-sectors";
import type { PlaceRegister } from "../definition/place-register.js";
import { type Element, indexOf } from "../elements.js";
import { type Look, lookAt } from "../rules/look.js";
import { aboutPersonalData } from "./personal-data-law.js";
import { isPersonal, relevantFor, usesRadio } from "./place-subject.js";
import { holdsNothingPersonal } from "./points/data.js";
import { scopeDecisionsOf } from "./scope-decisions.js";

type System = Element<"systems">;

/** An instrument on whose scope somebody has to decide, with what it may reach. */
export interface OpenScope {
  readonly relevant: RelevantInstrument;
  /** Why it may bind somebody. */
  readonly reasons: readonly Reason[];
  /** The systems that it may reach and for which nobody decided; none where it is about the place as a whole. */
  readonly systems: readonly System[];
  /** Whether it may reach all of the place's systems that it concerns, none of them decided. */
  readonly whole: boolean;
}

/** What of the scope of instruments nobody decided. Nothing where neither systems nor services are registered. */
export function openScopesOf(register: PlaceRegister): readonly OpenScope[] {
  const index = indexOf(register);
  if (index.of("systems").length + index.of("services").length === 0) return [];
  const byUseCase = groupByUseCase(index.of("systems"));
  const look = lookAt(register, { today: "", unreadable: new Set() });
  const all = relevantFor(register, [...byUseCase.keys()]);
  const asked = new Set<string>(
    all.flatMap((one) => (one.needsScopeDecision ? [one.instrument.id] : [])),
  );
  return all.flatMap((relevant) => {
    if (!relevant.needsScopeDecision) return [];
    // What only changes another is decided with that.
    if (relevant.instrument.amends?.some((id) => asked.has(id))) return [];
    const open = openOf(relevant, byUseCase, look);
    return open ? [open] : [];
  });
}

function groupByUseCase(systems: readonly System[]): ReadonlyMap<UseCaseId, readonly System[]> {
  const groups = new Map<UseCaseId, System[]>();
  for (const system of systems) {
    const { useCase } = system.entry;
    if (useCase === undefined) continue;
    const group = groups.get(useCase);
    if (group) group.push(system);
    else groups.set(useCase, [system]);
  }
  return groups;
}

function openOf(
  relevant: RelevantInstrument,
  byUseCase: ReadonlyMap<UseCaseId, readonly System[]>,
  look: Look,
): OpenScope | undefined {
  const { id } = relevant.instrument;
  const binding = relevant.reasons.filter((one) => one.applicability === "must-if-in-scope");
  const concerned = binding.flatMap(({ useCase }) =>
    useCase ? ofUseCase(id, byUseCase.get(useCase) ?? [], look) : ofFact(id, look),
  );
  const decisions = scopeDecisionsOf(look.register);
  const touched = decisions.entriesOn(id).length + decisions.servicesNaming(id).length > 0;
  const systems = [...new Set(concerned)]
    .filter(({ entry }) => id !== "nis-2018" || !hasService(entry, look))
    .sort((a, b) => a.index - b.index);
  const open = systems.filter(({ entry }) => {
    return !touched || (!decisions.entryFor(id, entry) && !decisions.decisionFor(id, entry));
  });
  const useCases = new Set(open.map(({ entry }) => entry.useCase));
  const reasons = binding.filter((one) => !one.useCase || useCases.has(one.useCase));
  if (open.length > 0) {
    return { relevant, reasons, systems: open, whole: open.length === systems.length };
  }
  const ofPlace = binding.some(({ useCase }) => useCase === undefined);
  if (systems.length > 0 || touched || !ofPlace) return undefined;
  return { relevant, reasons, systems: [], whole: true };
}

/** Whether a service runs on a system; of services, the rules on NIS ask what decides. */
function hasService({ services = [] }: System["entry"], { index }: Look): boolean {
  return services.some((id) => index.first(id, "services") !== undefined);
}

function ofUseCase(id: InstrumentId, systems: readonly System[], look: Look): readonly System[] {
  if (!aboutPersonalData.has(id)) return systems;
  return systems.filter(({ entry }) => !holdsNothingPersonal(entry, look));
}

/** The systems that a fact is about, where the register says which. */
function ofFact(id: InstrumentId, look: Look): readonly System[] {
  const { register } = look;
  const systems = look.index.of("systems");
  if (aboutPersonalData.has(id)) {
    return systems.filter(
      ({ entry }) => isPersonal(register, entry) && !holdsNothingPersonal(entry, look),
    );
  }
  return id === "radio" ? systems.filter(({ entry }) => usesRadio(register, entry)) : [];
}
