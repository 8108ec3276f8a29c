import type { FoundItem } from "@bollard/linter";
import { type Elsewhere, elsewhere } from "../../crosswalk/elsewhere.js";
import type { LintedDocument } from "../../document.js";
import { inMarkdown } from "../../specification/in-markdown.js";

const carriedWords = {
  fails: "**also fails there, on paper**",
  answered: "**also answered there, on paper**",
} as const;

/** Where an item leads in the frameworks that the configuration chooses, in Markdown; empty where nowhere. */
export function elsewhereCard(document: LintedDocument, found: FoundItem): string {
  const links = elsewhere(document, found);
  if (links.length === 0) return "";
  return ["**Elsewhere**, it", ...links.map(line)].join("\n");
}

function line({ words, rationale, carried }: Elsewhere): string {
  const also = carried ? ` — ${carriedWords[carried]}` : "";
  return `- ${inMarkdown(words)}${also}: ${inMarkdown(rationale)}`;
}
