import type { Nation } from "@bollard/model";
import { evaluate, type Facts, factsIn } from "@bollard/model";
import { type CrossCutting, crossCutting, type PlaceFact } from "./cross-cutting.js";
import type { Instrument } from "./instrument.js";
import { type InstrumentId, instruments } from "./instruments.js";
import { useCase } from "./queries.js";
import { type BuyerKind, nationsOf } from "./reach.js";
import type { Applicability } from "./use-case.js";
import type { SectorCheckId, UseCaseId } from "./use-cases.js";

/** What is known of a place or a purchase; what is absent is unknown. */
export interface PlaceSubject {
  readonly useCases: readonly UseCaseId[];
  /** The nations in which it lies; none declared leaves out nothing. */
  readonly nations?: readonly Nation[];
  readonly buyer?: BuyerKind;
  readonly facts?: Facts<PlaceFact>;
}

/** Why an instrument may matter. */
export interface Reason {
  /** The use case that brings it; absent where it concerns every place. */
  readonly useCase?: UseCaseId;
  /** A clause after "because". */
  readonly why: string;
  /** For a buyer whom the instrument cannot bind this is never more than `contract-or-practice`. */
  readonly applicability: Applicability;
  readonly checks: readonly SectorCheckId[];
}

/** What nobody declared although it bears on whether an instrument matters. */
export type Undeclared = "nations" | "buyer" | PlaceFact;

/** An instrument that may matter to a subject. That it is listed never says that it applies. */
export interface RelevantInstrument {
  readonly instrument: Instrument<InstrumentId>;
  readonly reasons: readonly Reason[];
  /** Those of the declared nations in which it can have effect; all of its own where none is declared. */
  readonly nations: readonly Nation[];
  /** Whether a person has to decide, and record, if it is in scope: so wherever it may bind. */
  readonly needsScopeDecision: boolean;
  /** What to ask that person; there where a decision is needed. */
  readonly question?: string;
  /** Whether a day of review has to be recorded, since it is not in force or likely to change. */
  readonly needsReviewDate: boolean;
  readonly undeclared: readonly Undeclared[];
}

/** A reason with what it left open. */
interface OpenReason extends Reason {
  readonly instrument: InstrumentId;
  readonly undeclared: readonly Undeclared[];
}

/**
 * The instruments that may matter to a subject, in the order of `instruments`, each with why. Left out is what has
 * effect in none of the declared nations, and what a declared fact rules out for every place.
 * Throws a `RangeError` for a use case that types did not check.
 */
export function instrumentsFor(subject: PlaceSubject): readonly RelevantInstrument[] {
  const reasons = new Map<InstrumentId, OpenReason[]>();
  for (const reason of [...reasonsOfUseCases(subject), ...reasonsOfEveryPlace(subject)]) {
    const own = reasons.get(reason.instrument);
    if (own) own.push(reason);
    else reasons.set(reason.instrument, [reason]);
  }
  return instruments().flatMap((one) => {
    const own = reasons.get(one.id);
    if (own === undefined) return [];
    const nations = nationsIn(one, subject);
    return nations.length === 0 ? [] : [toRelevant(one, own, nations, subject)];
  });
}

function reasonsOfUseCases({ useCases, buyer }: PlaceSubject): readonly OpenReason[] {
  return [...new Set(useCases)].flatMap((id) =>
    useCase(id).overlays.map(({ instrument, why, applicability, binds, checks }) => ({
      instrument,
      useCase: id,
      why,
      applicability: forBuyer(applicability, binds, buyer),
      checks,
      undeclared: openBuyer(binds, buyer),
    })),
  );
}

function reasonsOfEveryPlace({ buyer, facts = {} }: PlaceSubject): readonly OpenReason[] {
  return crossCutting()
    .filter(({ appliesIf }) => !appliesIf || evaluate(appliesIf, facts) !== "false")
    .map((row) => ({
      instrument: row.instrument,
      why: row.why,
      applicability: forBuyer(row.applicability, row.binds, buyer),
      checks: [],
      undeclared: [...openBuyer(row.binds, buyer), ...openFacts(row, facts)],
    }));
}

function forBuyer(
  applicability: Applicability,
  binds: readonly BuyerKind[] | undefined,
  buyer: BuyerKind | undefined,
): Applicability {
  const outside = binds !== undefined && buyer !== undefined && !binds.includes(buyer);
  return outside && applicability === "must-if-in-scope" ? "contract-or-practice" : applicability;
}

function openBuyer(
  binds: readonly BuyerKind[] | undefined,
  buyer: BuyerKind | undefined,
): readonly Undeclared[] {
  return binds !== undefined && buyer === undefined ? ["buyer"] : [];
}

function openFacts({ appliesIf }: CrossCutting, facts: Facts<PlaceFact>): readonly Undeclared[] {
  if (!appliesIf || evaluate(appliesIf, facts) !== "unknown") return [];
  return factsIn(appliesIf).filter((fact) => facts[fact] === undefined);
}

function nationsIn(one: Instrument, { nations = [] }: PlaceSubject): readonly Nation[] {
  const own = nationsOf(one.jurisdiction);
  return nations.length === 0 ? own : own.filter((nation) => nations.includes(nation));
}

function toRelevant(
  one: Instrument<InstrumentId>,
  own: readonly OpenReason[],
  nations: readonly Nation[],
  subject: PlaceSubject,
): RelevantInstrument {
  const binding = own.filter(({ applicability }) => applicability === "must-if-in-scope");
  const openNations = (subject.nations ?? []).length === 0 && one.jurisdiction !== "UK";
  return {
    instrument: one,
    reasons: own.map(({ instrument: _, undeclared: __, ...reason }) => reason),
    nations,
    needsScopeDecision: binding.length > 0,
    ...(binding.length > 0 && { question: questionOf(one, binding) }),
    needsReviewDate: own.some(({ applicability }) => applicability === "watch"),
    undeclared: [
      ...(openNations ? (["nations"] as const) : []),
      ...new Set(own.flatMap(({ undeclared }) => undeclared)),
    ],
  };
}

function questionOf({ title }: Instrument, binding: readonly Reason[]): string {
  const whys = [...new Set(binding.map(({ why }) => why))].join("; ");
  return `Is this in scope of ${title}? It may be, because ${whys}. Somebody decides, and records it with the reasons.`;
}
