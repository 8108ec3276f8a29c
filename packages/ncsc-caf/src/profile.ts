import type { Confidence, Source } from "@bollard/model";
import type { CafLevel } from "./outcome.js";
import type { CafEdition, CafOutcomeId } from "./outcome-id.js";

/** The least level of every outcome of an edition that a profile asks for. */
export type Minimums<E extends CafEdition> = { readonly [O in CafOutcomeId<E>]: CafLevel };

/** What every profile has. */
interface ProfileBase<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Who sets it and for whom, in our own words. */
  readonly summary: string;
  readonly confidence: Confidence;
  readonly source: Source;
}

/**
 * A target that an overseer sets: which outcomes, how far. A minimum says what is aimed at; whether it is
 * reached is expert judgement and is never worked out here.
 */
export interface CafProfile<E extends CafEdition = CafEdition, Id extends string = string>
  extends ProfileBase<Id> {
  readonly edition: E;
  readonly minimums: Minimums<E>;
}

/** A profile of which no table of minimums was found in public. */
export interface DescribedProfile<Id extends string = string> extends ProfileBase<Id> {
  /** The editions that it is known to use; none where it is a notion of the framework as such. */
  readonly editions: readonly CafEdition[];
}
