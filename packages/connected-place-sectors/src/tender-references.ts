import type { Confidence, Nation, Verification } from "@bollard/model";
import type { Recognition } from "./instrument.js";
import type { InstrumentId } from "./instruments.js";
import { instrument, useCase } from "./queries.js";
import { type BuyerKind, nationsOf } from "./reach.js";
import type { Applicability, Overlay } from "./use-case.js";
import type { UseCaseId } from "./use-cases.js";

/** What a tender for a use case is expected to name, and how it is recognised there. */
export interface TenderReference extends Recognition {
  /** The instruments that the reference stands for; one of them is enough. */
  readonly instruments: readonly InstrumentId[];
  /** A clause after "because". */
  readonly why: string;
  /** `must-if-in-scope` only where every instrument of the reference is. */
  readonly applicability: Applicability;
  /** The buyers whom it can bind; absent means all. */
  readonly buyers?: readonly BuyerKind[];
  /** The nations in which it can have effect. */
  readonly nations: readonly Nation[];
  /** The weakest reading among the instruments. */
  readonly verified: Verification;
  /** The lowest among the instruments. */
  readonly confidence: Confidence;
}

const verifications: readonly Verification[] = [
  "official-mirror",
  "official-excerpt",
  "full-text",
  "transcriptions",
  "title",
  "secondary",
  "unchecked",
];
const confidences: readonly Confidence[] = ["high", "medium", "low"];
const applicabilities: readonly Applicability[] = [
  "must-if-in-scope",
  "contract-or-practice",
  "watch",
];

/** What a tender for a use case is expected to name; instruments that share a recognition are one reference. */
export function tenderReferences(id: UseCaseId): readonly TenderReference[] {
  const named = useCase(id).overlays.filter((overlay) => overlay.namedInTenders);
  const recognitions = new Set(
    named.flatMap((one) => instrument(one.instrument).recognisedBy ?? []),
  );
  return [...recognitions].map((recognition) =>
    toReference(
      recognition,
      named.filter((one) => instrument(one.instrument).recognisedBy === recognition),
    ),
  );
}

function toReference(recognition: Recognition, overlays: readonly Overlay[]): TenderReference {
  const binds = overlays.flatMap((one) => one.binds ?? []);
  const held = overlays.map((one) => instrument(one.instrument));
  const applicability = weakest(
    applicabilities,
    overlays.map((one) => one.applicability),
  );
  return {
    ...recognition,
    instruments: held.map(({ id }) => id),
    why: (overlays.find((one) => one.applicability === applicability) ?? overlays[0])?.why ?? "",
    applicability,
    ...(binds.length > 0 && { buyers: binds }),
    nations: [...new Set(held.flatMap(({ jurisdiction }) => nationsOf(jurisdiction)))],
    verified: weakest(
      verifications,
      overlays.map((one) => one.verified),
    ),
    confidence: weakest(
      confidences,
      held.map((one) => one.confidence),
    ),
  };
}

/** The one that stands last in the order, from the strongest to the weakest. */
function weakest<T>(order: readonly T[], some: readonly T[]): T {
  const [first, ...rest] = some;
  if (first === undefined) throw new RangeError("There is nothing to compare");
  return rest.reduce((held, one) => (order.indexOf(one) > order.indexOf(held) ? one : held), first);
}
