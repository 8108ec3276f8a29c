import { linkInWords, linksOf } from "@bollard/crosswalk";
import type { FoundItem } from "@bollard/linter";

/** So many links are told; `bollard map` tells all. */
const shown = 5;

/** Where an item leads in other frameworks, a line a link, with why. */
export function elsewhere({ framework, item }: FoundItem): readonly string[] {
  const links = linksOf({ framework: framework.id, edition: framework.edition, item: item.id });
  const lines = links.slice(0, shown).flatMap((link) => {
    const [entry] = link.path;
    return [`    ${linkInWords(item.id, link)}.`, ...(entry ? [`      ${entry.rationale}`] : [])];
  });
  if (lines.length === 0) return [];
  const more = links.length - shown;
  return [
    "  Elsewhere, it",
    ...lines,
    ...(more > 0
      ? [`    and ${more} more: \`bollard map ${framework.id}@${framework.edition} ${item.id}\``]
      : []),
    "  A link speaks of texts, never of a product.",
  ];
}
