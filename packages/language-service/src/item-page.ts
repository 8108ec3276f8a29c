import { linkInWords, linkNotice, linksOf } from "@bollard/crosswalk";
import type { FoundItem } from "@bollard/linter";
import { itemCard } from "./item-card.js";
import { inMarkdown } from "./specification/in-markdown.js";

/** An item in Markdown, with where it leads in every other framework, how far and why. */
export function itemPage(found: FoundItem): string {
  const { framework, item } = found;
  const links = linksOf({ framework: framework.id, edition: framework.edition, item: item.id });
  if (links.length === 0) return itemCard(found);
  const lines = links.map((link) => {
    const rationale = link.path[0]?.rationale ?? "";
    return `- ${inMarkdown(linkInWords(item.id, link))}: ${inMarkdown(rationale)}`;
  });
  return [itemCard(found), ["**Elsewhere**, it", ...lines].join("\n"), linkNotice].join("\n\n");
}
