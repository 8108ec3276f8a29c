import { type Answer, readAnswer } from "@bollard/device-spec";
import type { Look } from "./look.js";

/** Whether an entry, or the place for all its entries, answers a check, and the answer still counts. */
export function isAnswered(
  id: string,
  { answers }: { readonly answers?: Readonly<Record<string, Answer>> },
  { register, today }: Look,
): boolean {
  const { answered, review } = readAnswer(answers?.[id] ?? register.place?.answers?.[id]);
  return answered && (review === undefined || review >= today);
}
