import type { Check, CheckedSubject } from "@bollard/model";
import type { CafEdition, CafOutcomeId } from "../outcome-id.js";

/** A check that serves one outcome of one edition. It says what to look for and never how well an outcome is met. */
export interface CafCheck<Id extends string = string> extends Check<Id> {
  readonly edition: CafEdition;
  readonly item: CafOutcomeId;
}

/** A check as a file writes it, for each edition that has the outcome. */
export interface WrittenCheck {
  readonly subject: CheckedSubject;
  readonly looksFor: string;
  /** The id that the check has in an edition, with the outcome that it serves there. */
  readonly serves: Readonly<Record<`caf-${CafEdition}-${string}`, CafOutcomeId>>;
}

/** The ids under which written checks serve. */
export type IdsOf<W> = W extends { readonly serves: infer S } ? Extract<keyof S, string> : never;
