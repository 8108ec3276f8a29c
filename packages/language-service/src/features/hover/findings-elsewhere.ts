import { citeLabel, itemOf, type LocatedFinding } from "@bollard/linter";
import { type Citation, uniqueCitations } from "@bollard/model";
import type { LintedDocument } from "../../document.js";
import { inMarkdown } from "../../specification/in-markdown.js";
import { elsewhereCard } from "./elsewhere-card.js";

/** A finding on more text than this is not about the word under the cursor. */
const widest = 200;

/** Of so many items it is told where they lead. */
const mostItems = 3;

/** The findings on what stands at an offset. */
export function findingsAt(document: LintedDocument, offset: number): readonly LocatedFinding[] {
  return document.result.findings.filter(
    ({ start, end, suppressed }) =>
      suppressed === undefined && start <= offset && offset <= end && end - start <= widest,
  );
}

/**
 * Where the items that findings rest on lead in the frameworks that the configuration chooses, in Markdown; empty where
 * nowhere.
 * @param told what the reader is told already
 */
export function findingsElsewhere(
  document: LintedDocument,
  findings: readonly LocatedFinding[],
  told: string,
): string {
  if (document.frameworks.length === 0) return "";
  const cards = uniqueCitations(findings.flatMap(({ cites }) => cites)).flatMap((citation) => {
    const card = cardOf(document, citation);
    return card === undefined || told.includes(card.elsewhere) ? [] : [card];
  });
  return cards
    .slice(0, mostItems)
    .map(({ label, elsewhere }) => `${inMarkdown(label)}\n\n${elsewhere}`)
    .join("\n\n");
}

function cardOf(document: LintedDocument, citation: Citation) {
  const found = itemOf(citation);
  const elsewhere = found && elsewhereCard(document, found);
  return found && elsewhere
    ? { label: citeLabel(found.framework, found.item), elsewhere }
    : undefined;
}
