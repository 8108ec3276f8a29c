import type { TopicId } from "@bollard/uk-procurement/topics";
import type { Purchase } from "../definition/purchase.js";
import { monthsInWords, monthsOf } from "../values/length-in-words.js";

/** What a declared purchase puts into the model clause of a topic. */
export function clauseValues(
  id: TopicId,
  { contract }: Purchase,
): Readonly<Record<string, string | undefined>> {
  if (id !== "support-period") return {};
  const length = monthsOf(contract?.length);
  if (length === undefined) return {};
  const all = length + (monthsOf(contract?.extension) ?? 0);
  return {
    period: `the whole of the Contract Period, including any extension (${monthsInWords(all)} in all)`,
  };
}
