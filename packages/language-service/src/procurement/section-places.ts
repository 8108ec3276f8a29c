import type { Span } from "@bollard/document";
import { type DocumentSection, surveyOf } from "@bollard/procurement-document";
import type { LintedDocument } from "../document.js";
import { placesIn, procurementOf } from "./procurement-of.js";

/** A statement that asks something of what is bought or of its supplier, with its place. */
export interface RequirementPlace extends Span {
  /** Its place in the document's list. */
  readonly statement: number;
}

/** A section in which, or below which, something is asked. */
export interface SectionPlace extends Span {
  readonly section: DocumentSection;
  /** Its heading. */
  readonly heading: Span;
  /** What is asked in the section itself. */
  readonly requirements: readonly RequirementPlace[];
  readonly sections: readonly SectionPlace[];
}

/** The sections of a procurement document that ask something, those below others inside them. */
export function sectionPlaces(document: LintedDocument): readonly SectionPlace[] {
  const procurement = procurementOf(document);
  if (procurement === undefined) return [];
  const asked = requirementsBySection(document);
  const headings = placesIn(document, "sections");
  const below = childrenOf(procurement.sections);
  const placed = (index: number, end: number): readonly SectionPlace[] => {
    const [section, heading] = [procurement.sections[index], headings[index]];
    if (section === undefined || heading === undefined) return [];
    const children = below.get(index) ?? [];
    const sections = children.flatMap((child, place) =>
      placed(child, lineBefore(document, headings[children[place + 1] ?? -1]) ?? end),
    );
    const requirements = asked.get(index) ?? [];
    if (requirements.length + sections.length === 0) return [];
    const own = { start: heading.start, end: Math.max(end, heading.end) };
    return [{ ...own, section, heading, requirements, sections }];
  };
  return placed(0, document.text.length).flatMap(withoutRoot);
}

/** What stands before the first heading has no title: what it asks and holds stands for itself. */
function withoutRoot(root: SectionPlace): readonly SectionPlace[] {
  if (root.section.title !== "") return [root];
  const { requirements, sections } = root;
  return requirements.length === 0 ? sections : [{ ...root, sections: [] }, ...sections];
}

/** A section ends before the line of the next heading, marks and all. */
function lineBefore({ lines }: LintedDocument, heading: Span | undefined): number | undefined {
  return heading && lines.startOf(lines.positionAt(heading.start).line);
}

function requirementsBySection(document: LintedDocument): ReadonlyMap<number, RequirementPlace[]> {
  const found = new Map<number, RequirementPlace[]>();
  const procurement = procurementOf(document);
  if (procurement === undefined) return found;
  const { requirements } = surveyOf(procurement);
  const asked = new Set(requirements.filter(({ modality }) => modality !== "question"));
  const places = placesIn(document, "statements");
  for (const [index, statement] of procurement.statements.entries()) {
    const place = places[index];
    if (place === undefined || !asked.has(statement)) continue;
    const own = found.get(statement.section) ?? [];
    own.push({ statement: index, start: place.start, end: place.end });
    found.set(statement.section, own);
  }
  return found;
}

function childrenOf(sections: readonly DocumentSection[]): ReadonlyMap<number, number[]> {
  const below = new Map<number, number[]>();
  for (const [index, { parent }] of sections.entries()) {
    if (parent === undefined) continue;
    below.set(parent, [...(below.get(parent) ?? []), index]);
  }
  return below;
}
