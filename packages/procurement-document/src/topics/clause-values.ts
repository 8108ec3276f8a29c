import type { TopicId } from "@bollard/uk-procurement/topics";
import type { Purchase } from "../definition/purchase.js";

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
    period: `the whole of the Contract Period, including any extension (${inWords(all)} in all)`,
  };
}

/** The months of a duration in ISO 8601 that has years and months alone. */
function monthsOf(duration: string | undefined): number | undefined {
  const [, years, months] = /^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?$/.exec(duration ?? "") ?? [];
  if (years === undefined && months === undefined) return undefined;
  return Number(years ?? 0) * 12 + Number(months ?? 0);
}

function inWords(months: number): string {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? "1 year" : `${months / 12} years`;
}
