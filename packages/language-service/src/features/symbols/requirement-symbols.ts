import type { Statement } from "@bollard/procurement-document";
import { isTopicId, topic } from "@bollard/uk-procurement/topics";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { procurementOf } from "../../procurement/procurement-of.js";
import {
  type RequirementPlace,
  type SectionPlace,
  sectionPlaces,
} from "../../procurement/section-places.js";
import { oneLine } from "../../specification/one-line.js";

const longest = 60;

/** The outline of a procurement document: its sections that ask something, and what they ask. */
export function requirementSymbols(document: LintedDocument): DocumentSymbol[] {
  return sectionPlaces(document).map((place) => sectionSymbol(document, place));
}

function sectionSymbol(document: LintedDocument, place: SectionPlace): DocumentSymbol {
  const { section, heading, requirements, sections } = place;
  const named = [section.number ?? "", section.title].filter((part) => part !== "").join(" ");
  const count = requirements.length;
  return {
    name: oneLine(named, longest) || "Before the first heading",
    detail: count === 0 ? "" : `${count} ${count === 1 ? "requirement" : "requirements"}`,
    kind: SymbolKind.Namespace,
    range: rangeOf(document, place),
    selectionRange: rangeOf(document, heading),
    children: [
      ...requirements.flatMap((requirement) => requirementSymbol(document, requirement)),
      ...sections.map((below) => sectionSymbol(document, below)),
    ],
  };
}

function requirementSymbol(document: LintedDocument, place: RequirementPlace): DocumentSymbol[] {
  const statement = procurementOf(document)?.statements[place.statement];
  if (statement === undefined) return [];
  const name = oneLine(numbered(statement), longest);
  const range = rangeOf(document, place);
  const kind = SymbolKind.Field;
  return [{ name, detail: topicsIn(statement), kind, range, selectionRange: range }];
}

/** A row of a table may hold its number as a cell. */
function numbered({ number, text }: Statement): string {
  if (number === undefined) return text;
  const cell = `${number} | `;
  return `${number} ${text.startsWith(cell) ? text.slice(cell.length) : text}`;
}

function topicsIn({ topics }: Statement): string {
  const titles = topics.map((one) => (isTopicId(one.topic) ? topic(one.topic).title : one.topic));
  return titles.join(", ");
}
