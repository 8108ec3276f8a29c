import type { PstiItemId } from "../item-id.js";
import { schedule3 } from "../schedule-3.js";
import { regimeStart } from "./calendar.js";
import type { PstiSubject } from "./psti-subject.js";

/** A part of the United Kingdom to which an exception can be limited. */
type Territory = "Great Britain" | "Northern Ireland";

/** An exception that is claimed under a paragraph, with its place in the list. */
export interface ClaimedException {
  readonly index: number;
  readonly paragraph: PstiItemId;
  /** The part of the United Kingdom to which it is limited; absent for the whole. */
  readonly territory?: Territory;
  /** The first day on which the paragraph has force. */
  readonly since: string;
}

/** The exceptions that a specification claims under a paragraph of Schedule 3. */
export function claimedExceptions(subject: PstiSubject): readonly ClaimedException[] {
  return (subject.psti?.exceptions ?? []).flatMap((exception, index) => {
    const item = schedule3().items.find(({ id }) => id === exception.paragraph);
    if (item === undefined) return [];
    const { id: paragraph, since = regimeStart, parameters } = item;
    const territory = parameters?.territory;
    return [{ index, paragraph, since, ...(territory && { territory }) }];
  });
}

/**
 * The exception that puts a product outside the regime on a day, as claimed. Where every one in
 * force is limited to the same territory, so is the answer.
 */
export function coverOf(subject: PstiSubject, today: string): ClaimedException | undefined {
  const inForce = claimedExceptions(subject).filter(({ since }) => since <= today);
  const [first] = inForce;
  const whole = inForce.find(({ territory }) => territory === undefined);
  if (first === undefined || whole !== undefined) return whole;
  const territories = new Set(inForce.map(({ territory }) => territory));
  if (territories.size === 1) return first;
  const { index, paragraph, since } = first;
  return { index, paragraph, since };
}
