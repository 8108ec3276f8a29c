import { type Answer, readAnswer } from "@bollard/device-spec";
import type { Citation } from "@bollard/model";
import { type CafEdition, type CafPrincipleId, edition, isCafEdition } from "@bollard/ncsc-caf";
import type { PlaceRegister } from "../definition/place-register.js";

/** What a register records against the outcomes of the CAF. */
export interface CafEvidence {
  /** The edition, where the register names one. */
  readonly edition: CafEdition | undefined;
  readonly evidence: Readonly<Record<string, Answer>>;
}

/** The evidence of a register; without entries where it has none. */
export function cafEvidenceOf({ caf }: PlaceRegister): CafEvidence {
  const named = caf?.edition;
  return {
    edition: named !== undefined && isCafEdition(named) ? named : undefined,
    evidence: caf?.evidence ?? {},
  };
}

/** Says whether there is evidence for an outcome, or why it does not arise. */
export function hasEvidence({ evidence }: CafEvidence, outcome: string): boolean {
  return Object.hasOwn(evidence, outcome) && readAnswer(evidence[outcome]).answered;
}

/** Cites outcomes of an edition. */
export function citeCaf(number: CafEdition, ...items: readonly string[]): readonly Citation[] {
  return items.map((item) => ({ framework: "ncsc-caf", edition: number, item }));
}

/** An outcome as messages name it: `A1.a (Board direction)`. */
export function outcomeInWords(number: CafEdition, id: string): string {
  const found = edition(number).items.find((item) => item.id === id);
  return found ? `${id} (${found.title})` : id;
}

/** The principle or objective that an id names, with the outcomes under it, in an edition. */
export function outcomesBelow(number: CafEdition, id: string): readonly string[] {
  const { clauses, items } = edition(number);
  const under = clauses.filter((clause) => clause.id === id || clause.objective === id);
  const ids: readonly CafPrincipleId[] = under.map((clause) => clause.id as CafPrincipleId);
  return items.filter(({ parent }) => ids.some((one) => one === parent)).map((item) => item.id);
}
