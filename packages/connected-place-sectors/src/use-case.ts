import {
  type Check,
  type CheckedSubject,
  type Confidence,
  remember,
  type Source,
  type Verification,
} from "@bollard/model";
import { type InstrumentId, instruments } from "./instruments.js";
import type { BuyerKind } from "./reach.js";
import type { SectorId } from "./sectors.js";

/**
 * How an instrument stands to a use case. `must-if-in-scope` binds somebody where its own test of scope is met,
 * and never means that it is: a person decides that and records it. `contract-or-practice` is set by a contract
 * or followed as good practice; `watch` is not in force, or likely to change, and wants a date of review.
 */
export type Applicability = "must-if-in-scope" | "contract-or-practice" | "watch";

/** How surely something is so: always, as it is built, or as a rule not. */
export type Likelihood = "yes" | "depends" | "usually-no" | "no";

/** What personal data a use case processes. */
export interface PersonalData {
  readonly processed: Likelihood;
  /** Health, biometrics that identify, and the like. */
  readonly specialCategory: Likelihood;
  readonly note?: string;
}

/** How a failure or an attack can reach people's bodies. */
export interface PhysicalSafety {
  readonly impact: "direct" | "depends" | "indirect" | "low" | "none";
  readonly note?: string;
}

/** A check of a use case; `item` is the instrument that it serves, where it serves one. */
export interface SectorCheck<Id extends string = string> extends Check<Id> {
  readonly item?: InstrumentId;
}

/** An instrument as it stands to a use case. */
export interface Overlay<CheckId extends string = string> {
  readonly instrument: InstrumentId;
  /** Why it matters here, as a clause after "because". */
  readonly why: string;
  readonly applicability: Applicability;
  /** The buyers whom it can bind; others may follow it. Absent means all. */
  readonly binds?: readonly BuyerKind[];
  /** Whether a tender for this use case is expected to name it. */
  readonly namedInTenders: boolean;
  readonly checks: readonly CheckId[];
  readonly confidence: Confidence;
  /** How the instrument was read. */
  readonly verified: Verification;
}

/** What connected technology is used for in a place. */
export interface UseCase<Id extends string = string, CheckId extends string = string> {
  /** As users write it: `cctv`. */
  readonly id: Id;
  readonly title: string;
  /** How it is called inside a sentence: `video surveillance`. */
  readonly name: string;
  readonly sector: SectorId;
  readonly summary: string;
  /** Other names by which people know it, in kebab case. */
  readonly aliases: readonly string[];
  readonly personalData: PersonalData;
  readonly physicalSafety: PhysicalSafety;
  /** Whether devices are in it, rather than a service alone. */
  readonly devices: boolean;
  readonly overlays: readonly Overlay<CheckId>[];
  /** What the ids of its checks begin with: `uc-cctv-c`. */
  readonly checkPrefix: `uc-${Id}-c`;
  readonly checks: readonly SectorCheck<CheckId>[];
  readonly confidence: Confidence;
}

/** A check as its file writes it. */
interface WrittenCheck<CheckId extends string> {
  readonly id: CheckId;
  readonly subject: CheckedSubject;
  readonly looksFor: string;
}

/** An overlay as its file writes it, with the checks that serve it. */
interface WrittenOverlay<CheckId extends string> {
  readonly instrument: InstrumentId;
  readonly why: string;
  readonly applicability: Applicability;
  readonly binds?: readonly BuyerKind[];
  readonly namedInTenders?: true;
  /** `high` where nothing is said. */
  readonly confidence?: Confidence;
  readonly checks: readonly WrittenCheck<CheckId>[];
}

/** A use case as its file writes it. */
interface WrittenUseCase<Id extends string, CheckId extends string>
  extends Omit<UseCase<Id>, "overlays" | "checkPrefix" | "checks"> {
  readonly overlays: readonly WrittenOverlay<CheckId>[];
  /** The checks that serve the use case as a whole. */
  readonly checks: readonly WrittenCheck<CheckId>[];
}

/** Writes a use case; each check gets the instrument that it serves, and its source. */
export function defineUseCase<const Id extends string, const CheckId extends string>(
  written: WrittenUseCase<Id, CheckId>,
): UseCase<Id, CheckId> {
  const { overlays, checks, ...rest } = written;
  return {
    ...rest,
    checkPrefix: `uc-${written.id}-c`,
    overlays: overlays.map(toOverlay),
    checks: [
      ...overlays.flatMap((one) => one.checks.map((check) => serving(one.instrument, check))),
      ...checks.map((check) => ({ ...check, source: ownSource(written.title) })),
    ],
  };
}

function toOverlay<CheckId extends string>(written: WrittenOverlay<CheckId>): Overlay<CheckId> {
  return {
    ...written,
    namedInTenders: written.namedInTenders ?? false,
    confidence: written.confidence ?? "high",
    checks: written.checks.map(({ id }) => id),
    verified: sourceOf(written.instrument).verified,
  };
}

function serving<CheckId extends string>(
  item: InstrumentId,
  check: WrittenCheck<CheckId>,
): SectorCheck<CheckId> {
  return { ...check, item, source: sourceOf(item) };
}

const instrumentsById = /* @__PURE__ */ remember(
  (all: ReturnType<typeof instruments>) => new Map(all.map((one) => [one.id, one])),
);

function sourceOf(id: InstrumentId): Source {
  const found = instrumentsById(instruments()).get(id);
  if (!found) throw new RangeError(`There is no instrument ${id}`);
  return found.source;
}

/** What a check rests on that serves no instrument: the use case itself, as Bollard sees it. */
function ownSource(title: string): Source {
  return {
    document: `Bollard's own reading of the use case "${title}"`,
    clause: "whole",
    checked: "2026-11-22",
    verified: "unchecked",
    witnesses: [],
  };
}
