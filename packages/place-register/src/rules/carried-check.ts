import type { Citation, Level, Segment } from "@bollard/model";
import type { ListName } from "../definition/fields.js";
import type { Look, Looked } from "./look.js";

/** Something that is wrong, as a finding says it. */
export interface Fault {
  /** What is wrong, as a sentence without the entry's name in front: it is put there. */
  readonly what: string;
  readonly todo: string;
  /** The place inside the entry; the entry itself where nothing is said. */
  readonly at?: readonly Segment[];
  /** The place in the register, where it is not inside the entry. */
  readonly path?: readonly Segment[];
  /** `warning` where nothing is said. */
  readonly level?: Level;
}

/** What of a check nobody said, where the register says the rest. */
export interface Unsaid {
  /** What is still asked, as a clause behind "does not say". */
  readonly asks: string;
  /** The fields that would say it; those of the check where nothing is said. */
  readonly under?: readonly string[];
  /** The single things that it is made of; absent where it is one. */
  readonly parts?: readonly Unsaid[];
}

/**
 * What came of looking: it is so; nobody said, all of it or a part; or what is said is wrong. What nobody
 * said, a person may have answered under `answers`.
 */
export type Seen = "so" | "unsaid" | Unsaid | Fault | readonly (Fault | Unsaid)[];

/** A check that a rule carries out on the entries of a list, or on the place as a whole. */
export interface CarriedCheck<L extends ListName | "place" = ListName | "place"> {
  /** The id of the check, such as `ncsc-cp-01-c1`. */
  readonly id: string;
  readonly on: L;
  /** Which entries it is about; all where nothing is said. */
  readonly when?: (entry: Looked<L>, look: Look) => boolean;
  /** What is looked at; absent where only a person can say. */
  readonly look?: (entry: Looked<L>, look: Look) => Seen;
  /** What is asked, as a clause behind "does not say": `who owns it`. */
  readonly asks: string;
  /** The fields that would say it, as written in the register; none where only an answer can. */
  readonly under?: readonly string[];
  /** The single things that are asked; absent where it is one. */
  readonly parts?: readonly Unsaid[];
  /** What the finding cites, where it is not what the rule cites. */
  readonly cites?: readonly Citation[];
  /** The level of the question; `info` where nothing is said. What rests on unchecked facts is a hint. */
  readonly level?: Level;
}

/** Declares a check with the type of the entries that it looks at. */
export function carries<L extends ListName | "place">(check: CarriedCheck<L>): CarriedCheck {
  return check as unknown as CarriedCheck;
}
