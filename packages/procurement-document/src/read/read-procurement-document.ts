import type { Format, Outline, Section, Tree } from "@bollard/document";
import type { Pointer } from "@bollard/model";
import type { Misfit } from "@bollard/shape";
import type { ProcurementDocument } from "../procurement-document.js";
import { readReferences } from "../references/read-references.js";
import { buildTree } from "./build-tree.js";
import { definitionsOf } from "./definitions.js";
import { Draft } from "./draft.js";
import { readPurchase } from "./front-matter.js";
import { languageOf } from "./language.js";
import { readStatements } from "./read-statements.js";
import { sectionKindOf, titlesRequirements } from "./section-kind.js";

/** A procurement document, and the tree that leads from it to the text. */
export interface ReadProcurement {
  /** What the document says, less what of its front matter does not fit. */
  readonly document: ProcurementDocument;
  readonly tree: Tree;
  /** What of the front matter does not fit. */
  readonly misfits: readonly Misfit[];
  readonly unreadable: ReadonlySet<Pointer>;
}

/**
 * Reads an outline as a procurement document. Never throws, and takes time in proportion to the text; a text
 * without statements gives a document without any.
 * @param format - the form that the outline was read from
 */
export function readProcurementDocument(outline: Outline, format: Format): ReadProcurement {
  const draft = new Draft();
  readSection(outline.root, undefined, draft);
  const { sections, sectionSpans, statements, statementSpans } = draft;
  const front = readPurchase(outline);
  const { references, spans } = readReferences(draft, outline.text);
  const document: ProcurementDocument = {
    purchase: front.purchase,
    language: languageOf(outline.text),
    sections,
    statements,
    references,
    definitions: definitionsOf(statements, sections),
    asides: draft.asides.map(({ aside }) => aside),
  };
  const problems = [...front.problems, ...outline.problems];
  const tree = buildTree({ ...outline, problems }, format, document, {
    purchase: front.node,
    sections: sectionSpans,
    statements: statementSpans,
    references: spans,
    asides: draft.asides.map(({ span }) => span),
  });
  return { document, tree, misfits: front.misfits, unreadable: front.unreadable };
}

function readSection(section: Section, parent: number | undefined, draft: Draft): void {
  const { heading, blocks } = section;
  const title = titleOf(heading?.text ?? "", heading?.number);
  const own = sectionKindOf(title);
  const above = parent === undefined ? undefined : draft.sections[parent]?.kind;
  draft.sections.push({
    title,
    ...(heading?.number !== undefined && { number: heading.number }),
    level: heading?.level ?? 0,
    kind: own === "ordinary" && !titlesRequirements(title) ? (above ?? own) : own,
    ...(parent !== undefined && { parent }),
  });
  draft.sectionSpans.push(heading?.content ?? { start: section.start, end: section.start });
  const index = draft.section;
  readStatements(blocks, draft);
  for (const below of section.sections) readSection(below, index, draft);
}

function titleOf(text: string, number: string | undefined): string {
  const rest = number !== undefined && text.startsWith(number) ? text.slice(number.length) : text;
  return rest
    .replace(/^[.):\s]+/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
