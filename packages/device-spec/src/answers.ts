import { type DataEdit, type Segment, toPointer } from "@bollard/model";
import type { Static } from "typebox";
import type { answer } from "./definition/answer.js";

/** What a person recorded in answer to a check. */
export type Answer = Static<typeof answer>;

/** What stands in an answer that a tool has drafted until a person has written it. */
export const toBeWritten = "To be written.";

/** Whether something is answered, and by when the answer is looked at again. */
export interface ReadAnswer {
  readonly answered: boolean;
  /** The last day on which the answer counts, where it says one. */
  readonly review?: string;
}

const empty =
  /^(?:to be (?:written|confirmed|decided|done)|tb[acd]|todo|n\/?a|none|\?+|-+)?[\s.!]*$/i;

/** Says whether a text says anything: not blank, and no more than that it is to be written. */
export function saysSomething(text: string | undefined): boolean {
  return text !== undefined && !empty.test(text.trim());
}

/** Reads an answer. That a question does not arise has to be explained. */
export function readAnswer(answer: Answer | undefined): ReadAnswer {
  if (answer === undefined) return { answered: false };
  if (typeof answer === "string") return { answered: saysSomething(answer) };
  const { says, reference, notApplicable, review } = answer;
  const answered = [says, reference, notApplicable].some(saysSomething);
  return { answered, ...(review !== undefined && { review }) };
}

/** What is said of an answer whose day of review has passed. */
export function overdueAnswer(id: string, review: string) {
  return {
    what: `The answer to ${id} was to be looked at again by ${review}.`,
    todo: "Look at it again, and write the day of the next review.",
  };
}

/**
 * Places for answers, for a person to fill in; those that are there stay.
 * @param path where the answers stand
 * @param answers what stands there already
 */
export function draftedAnswers(
  path: readonly Segment[],
  ids: readonly string[],
  answers: Readonly<Record<string, unknown>> | undefined,
): readonly DataEdit[] {
  if (answers === undefined) {
    const value = Object.fromEntries(ids.map((id) => [id, toBeWritten]));
    return [{ kind: "set", pointer: toPointer(path), value }];
  }
  return ids
    .filter((id) => !Object.hasOwn(answers, id))
    .map((id) => ({ kind: "set", pointer: toPointer([...path, id]), value: toBeWritten }));
}
