import {
  checksFor,
  connectedPlaceInstruments,
  type InstrumentId,
  instrument,
  type SectorCheck,
  type SectorCheckId,
  type UseCaseId,
  useCase,
} from "@bollard/connected-place-sectors";
import { type Citation, type Level, type Rule, uniqueCitations } from "@bollard/model";
import type { PlaceRegister } from "../definition/place-register.js";
import type { EntryOf } from "../elements.js";
import { type CarriedCheck, carries } from "../rules/carried-check.js";
import { defineCheckRule } from "../rules/check-rule.js";
import type { Look } from "../rules/look.js";
import { aboutPersonalData } from "./personal-data-law.js";
import { standingsFor } from "./place-subject.js";
import { lookAtPoints, type Point, toUnsaid } from "./point.js";
import { holdsNothingPersonal } from "./points/data.js";
import { scopeDecisionsOf } from "./scope-decisions.js";
import { linksOf } from "./system-links.js";

type System = EntryOf<"systems">;

/** A check of a use case as its rule writes it. */
interface WrittenCheck<L extends "systems" | "deviceClasses"> {
  readonly id: SectorCheckId;
  readonly points: readonly Point<L>[];
  /** Whether it is asked of what is only planned, since it is decided before anything is bought or built. */
  readonly early?: true;
  /** Which systems it is about, besides those of the use case; all where nothing is said. */
  readonly when?: (system: System, look: Look) => boolean;
}

/** A check of a use case, ready to be carried out. */
export type UseCaseCheck =
  | (WrittenCheck<"systems"> & { readonly on: "systems" })
  | (WrittenCheck<"deviceClasses"> & { readonly on: "deviceClasses" });

/** Declares a check about systems. */
export function ofSystem(check: WrittenCheck<"systems">): UseCaseCheck {
  return { ...check, on: "systems" };
}

/** Declares a check about the devices of systems. */
export function ofDevices(check: WrittenCheck<"deviceClasses">): UseCaseCheck {
  return { ...check, on: "deviceClasses" };
}

/** More systems than these that lack the same are told once. */
const most = 2;

/**
 * Declares the rule of a use case. What serves an instrument that binds where it is in scope is asked only
 * where somebody decided that it is; what is not in force, likely to change or unchecked is a hint.
 */
export function defineSectorRule(
  id: UseCaseId,
  why: string,
  checks: readonly UseCaseCheck[],
): Rule<PlaceRegister> {
  const known = checksFor(id, "place");
  const carried = checks.flatMap((check) => {
    const data = known.find((one) => one.id === check.id);
    return data ? [toCarried(id, check, data)] : [];
  });
  return defineCheckRule({
    id: `place/sector-${id}`,
    title: `The register says what is asked of ${useCase(id).name}`,
    why,
    cites: uniqueCitations(carried.flatMap(({ cites = [] }) => cites)),
    checks: carried,
    most,
  });
}

/** Cites an instrument for connected places. */
export function citeInstrument(id: InstrumentId): Citation {
  const { id: framework, edition } = connectedPlaceInstruments;
  return { framework, edition, item: id };
}

function toCarried(id: UseCaseId, check: UseCaseCheck, data: SectorCheck): CarriedCheck {
  const common = {
    id: check.id,
    ...toUnsaid(check.points),
    level: levelOf(id, data),
    cites: data.item ? [citeInstrument(data.item)] : [],
  };
  const asked = (system: System, look: Look) => isAsked(id, check, data, system, look);
  if (check.on === "systems") {
    const { points } = check;
    return carries({
      ...common,
      on: check.on,
      when: asked,
      ...(points.some(({ said }) => said) && {
        look: (entry: System, look: Look) => lookAtPoints(points, entry, look),
      }),
    });
  }
  const { points } = check;
  return carries({
    ...common,
    on: check.on,
    when: ({ system }, look) =>
      look.index.find(system, "systems").some(({ entry }) => asked(entry, look)),
    ...(points.some(({ said }) => said) && {
      look: (entry: EntryOf<"deviceClasses">, look: Look) => lookAtPoints(points, entry, look),
    }),
  });
}

function isAsked(
  id: UseCaseId,
  check: UseCaseCheck,
  { item }: SectorCheck,
  system: System,
  look: Look,
): boolean {
  if (system.useCase !== id) return false;
  if (!check.early && isPlanned(system, look)) return false;
  if (item && !isReached(id, item, system, look)) return false;
  return check.when?.(system, look) ?? true;
}

/** Whether an instrument may matter to a system, and is practice or was decided to be in scope. */
function isReached(id: UseCaseId, item: InstrumentId, system: System, look: Look): boolean {
  const standing = standingsFor(look.register, id).get(item);
  if (standing === undefined) return false;
  const decision = scopeDecisionsOf(look.register).decisionFor(item, system);
  const reached = standing === "must-if-in-scope" ? decision === "in" : decision !== "out";
  return reached && !(aboutPersonalData.has(item) && holdsNothingPersonal(system, look));
}

/** Whether a system is only planned: by itself, or since its services are. */
function isPlanned(system: System, { register }: Look): boolean {
  if (system.stage !== undefined) return system.stage === "planned";
  const { services } = linksOf(register, system);
  return (
    services.length > 0 &&
    services.every(({ stage }) => stage === "idea" || stage === "procurement")
  );
}

function levelOf(id: UseCaseId, { item }: SectorCheck): Level {
  if (item === undefined) return "hint";
  const overlay = useCase(id).overlays.find((one) => one.instrument === item);
  const settled = overlay?.applicability !== "watch";
  return settled && instrument(item).source.verified !== "unchecked" ? "info" : "hint";
}
