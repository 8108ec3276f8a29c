import { type Lineage, predecessors, successors } from "@bollard/model";
import { lineage } from "../lineage.js";
import type { EditionData } from "../provision.js";
import { edition } from "../queries.js";
import { provisionOf } from "./ics-subject.js";

/** What a text that is no provision id of an edition was probably meant to be. */
export type Reading =
  /** A provision of the edition, spelt otherwise than printed. */
  | { readonly kind: "respelt"; readonly id: string }
  /** A provision of the other edition. */
  | {
      readonly kind: "other-edition";
      readonly id: string;
      readonly other: EditionData;
      /** The provisions of the claimed edition that correspond to it. */
      readonly became: readonly string[];
      /** True when it is the same provision under another number. */
      readonly renumbered: boolean;
      /** What changed between the editions, in our own words. */
      readonly notes: readonly string[];
    }
  | { readonly kind: "unknown" };

const longestId = 60;
const prefix =
  /^(?:ETSI)?(?:EN)?(?:303-?645)?(?:V\d\.\d\.\d)?[-,:]?(?:PROVISION|PROV|CLAUSE|REQUIREMENT|REQ)?[-.:#]?/;
const parts = /^(\d{1,2})(?:[.-](\d{1,2}))?[.-](\d{1,2})([A-Z]?)$/;

/** Finds out what a text that is no provision id of an edition stands for. */
export function readProvisionId(text: string, claimed: EditionData): Reading {
  const printed = asPrinted(text);
  if (printed === undefined) return { kind: "unknown" };
  if (provisionOf(claimed.edition, printed)) return { kind: "respelt", id: printed };
  const other = otherEdition(claimed);
  if (provisionOf(other.edition, printed)) return fromOtherEdition(printed, claimed, other);
  const base = printed.replace(/[A-Z]$/, "");
  return provisionOf(claimed.edition, base) ? { kind: "respelt", id: base } : { kind: "unknown" };
}

/** The one id that a reading can only mean, without a change of meaning; `undefined` if there is none. */
export function certainId(reading: Reading): string | undefined {
  if (reading.kind === "respelt") return reading.id;
  return reading.kind === "other-edition" && reading.renumbered ? reading.became[0] : undefined;
}

/** The edition that is not claimed. */
export function otherEdition(claimed: EditionData): EditionData {
  return edition(claimed.edition === "2.1.1" ? "3.1.3" : "2.1.1");
}

/**
 * Guesses the edition that ids come from.
 * @returns the edition of which more ids appear that the other does not have, or `undefined` for a tie
 */
export function editionOfIds(ids: readonly string[]): EditionData | undefined {
  const [older, newer] = [edition("2.1.1"), edition("3.1.3")] as const;
  const lead =
    ids.filter((id) => isOnlyIn(newer, id)).length - ids.filter((id) => isOnlyIn(older, id)).length;
  if (lead === 0) return undefined;
  return lead > 0 ? newer : older;
}

function isOnlyIn(own: EditionData, id: string): boolean {
  return (
    provisionOf(own.edition, id) !== undefined &&
    provisionOf(otherEdition(own).edition, id) === undefined
  );
}

function fromOtherEdition(id: string, claimed: EditionData, other: EditionData): Reading {
  const forward = claimed.edition === "3.1.3";
  const became = forward ? successors(lineage(), id) : predecessors(lineage(), id);
  const steps = lineage().filter((step) => (forward ? isIn(step.from, id) : isIn(step.to, id)));
  const notes = steps.flatMap(({ note }) => note ?? []);
  const renumbered = steps.length === 1 && steps.every(isRenumbering);
  return { kind: "other-edition", id, other, became, renumbered, notes };
}

function isRenumbering({ change, from, to }: Lineage): boolean {
  return change === "renumbered" && from.length === 1 && to.length === 1;
}

function isIn(ids: readonly string[], id: string): boolean {
  return ids.includes(id);
}

/** Writes an id as the standard prints it: `Provision 5.1.2a` becomes `5.1-2A`. */
function asPrinted(text: string): string | undefined {
  if (text.length > longestId) return undefined;
  const compact = text
    .normalize("NFKC")
    .replaceAll(/[\s\p{Cf}]+/gu, "")
    .replaceAll(/[\p{Pd}\u2212_]/gu, "-")
    .toUpperCase()
    .replace(prefix, "");
  const match = parts.exec(compact);
  if (!match) return undefined;
  const [, clause, subclause, number, letter] = match;
  const place = subclause === undefined ? Number(clause) : `${Number(clause)}.${Number(subclause)}`;
  return `${place}-${Number(number)}${letter}`;
}
