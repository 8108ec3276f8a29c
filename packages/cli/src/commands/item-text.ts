import { describeItem, type FoundItem } from "@bollard/linter";

/** Describes an item of a standard in plain text, with its source. */
export function itemText(found: FoundItem): string {
  const { heading, summary, binding, editions, note, source, url } = describeItem(found);
  const lines = [summary, binding, editions, note, `Source: ${source}`, url ?? ""];
  return [heading, ...lines.filter((line) => line !== "").map((line) => `  ${line}`)].join("\n");
}
