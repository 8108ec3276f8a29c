import { describeItem, type FoundItem } from "@bollard/linter";

/** Describes an item of a standard in Markdown: meaning, binding, editions, source. */
export function itemCard(found: FoundItem): string {
  const { heading, summary, binding, editions, note, source, url } = describeItem(found);
  return [
    `**${heading}**`,
    summary,
    binding,
    editions,
    note && `*${note}*`,
    `Source: ${source}${url ? ` [Issuer's document](${url}).` : ""}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
