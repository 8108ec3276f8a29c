import type { Check } from "@bollard/model";
import type { PrincipleId } from "./groups.js";

/** A check that serves one principle. */
export interface PrincipleCheck<Id extends string = string> extends Check<Id> {
  readonly item: PrincipleId;
}

/** A check as a file writes it: its source is that of the principle. */
export type WrittenCheck<Id extends string = string> = Omit<PrincipleCheck<Id>, "source">;
