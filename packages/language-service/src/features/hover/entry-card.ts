import type { Entry } from "@bollard/etsi-ts-103-701/assess";
import type { LintedDocument } from "../../document.js";
import { descriptionOf } from "../../specification/description.js";
import { placesOf } from "../../specification/id-places.js";
import { inMarkdown } from "../../specification/in-markdown.js";
import { allOutcomes, outcomesOn } from "../../specification/outcomes.js";
import { assessmentOf, entriesOf } from "../../specification/specification.js";
import { verdictLines } from "./verdict-lines.js";

/** Shows the entries that have an id: table, description, and what test units say of them. */
export function entryCard(document: LintedDocument, id: string): string {
  const entries = entriesOf(document)?.find(id) ?? [];
  const cards = entries.map((entry) => cardOf(document, entry));
  const named = placesOf(document, id).filter(({ part }) => part !== "declaration").length;
  const times = named === 1 ? "Named once." : `Named ${named} times.`;
  return [...cards, named === 0 ? "Nothing names it." : times].join("\n\n---\n\n");
}

function cardOf(document: LintedDocument, entry: Entry): string {
  const { table, label, pointer } = entry;
  const assessment = assessmentOf(document);
  return [
    `**${inMarkdown(label)}** · ${table.name}, ${table.title}`,
    inMarkdown(descriptionOf(entry)),
    assessment ? verdictLines(outcomesOn(allOutcomes(assessment), pointer)) : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
