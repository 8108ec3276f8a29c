import {
  type CafCheckId,
  type CafOutcomeId,
  type CafProfileId,
  caf40,
  checksFor,
  isOutcomeId,
  type Minimums,
  outcome,
  outcomesUnder,
  profile,
  type SourceId,
  successorsOf,
} from "./index.js";

export const older: CafOutcomeId<"3.2"> = "C2.b";
export const newer: CafOutcomeId<"4.0"> = "A2.c";
export const either: readonly CafOutcomeId[] = ["C2.b", "A2.c", "A4.b"];
export const first: CafOutcomeId<"4.0"> = caf40.items[0]?.id ?? "A1.a";
export const check: CafCheckId = "caf-4.0-c2.a-c1";
export const level: "partially-achieved" = profile("govassure-baseline").minimums["A2.a"];
export const profileOf40: CafProfileId<"4.0"> = "govassure-basic-4.0";
export const source: SourceId = "webcaf";

// @ts-expect-error v4.0 has one outcome under C2
export const gone: CafOutcomeId<"4.0"> = "C2.b";
// @ts-expect-error v3.2 has no outcome on software
export const tooNew: unknown = outcome("3.2", "A4.b");
// @ts-expect-error no edition has it
export const neither: CafOutcomeId = "A5.a";
// @ts-expect-error ids are spelt with a stop
export const otherSpelling: CafOutcomeId = "A2b";
// @ts-expect-error no such edition
export const noEdition: unknown = outcome("3.1", "A1.a");
// @ts-expect-error the lineage begins in v3.2
export const notOlder: unknown = successorsOf("A2.c");
// @ts-expect-error a principle is no outcome
export const principle: unknown = checksFor("4.0", "A2");
// @ts-expect-error an outcome is no principle
export const under: unknown = outcomesUnder("4.0", "A2.c");
// @ts-expect-error the outcome has one check in v4.0
export const noCheck: CafCheckId = "caf-4.0-c2.a-c2";
// @ts-expect-error the profile is on the other edition
export const otherProfile: CafProfileId<"4.0"> = "govassure-baseline";
// @ts-expect-error no such profile
export const noProfile: unknown = profile("govassure-standard");
// @ts-expect-error no text has this key
export const noSource: SourceId = "hearsay";
// @ts-expect-error every outcome needs a minimum
export const incomplete: Minimums<"4.0"> = { "A1.a": "achieved" };

/** A text that was asked about is an id of that edition and of no other. */
export function narrow(text: string): CafOutcomeId<"3.2"> | undefined {
  return isOutcomeId("3.2", text) ? text : undefined;
}
