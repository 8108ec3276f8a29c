import type { Topic } from "@bollard/uk-procurement/topics";
import type { ProcurementDocument } from "../procurement-document.js";
import { surveyOf } from "./survey.js";

/**
 * The section in which a clause on a topic is at home, by its place in the list: the first that asks for
 * something and whose title says so, else the one with most requirements about security, else the first that asks
 * for anything.
 */
export function fittingSection(document: ProcurementDocument, { home }: Topic): number {
  const { sections } = document;
  const counts = askingSections(document);
  const titled = [...counts.keys()].find((place) => home.test(sections[place]?.title ?? ""));
  if (titled !== undefined) return titled;
  const [most] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  return most ?? firstSection(document);
}

/** The first section with a title; where none has one, the first. */
export function firstSection({ sections }: ProcurementDocument): number {
  return Math.max(
    0,
    sections.findIndex(({ title }) => title !== ""),
  );
}

/** The last statement that stands in a section itself, not in one below it; -1 where there is none. */
export function lastStatement({ statements }: ProcurementDocument, section: number): number {
  return statements.findLastIndex((statement) => statement.section === section);
}

/** The ordinary sections that ask for something, with how many of their requirements are about security. */
function askingSections(document: ProcurementDocument): ReadonlyMap<number, number> {
  const known = asking.get(document) ?? countAsking(document);
  asking.set(document, known);
  return known;
}

const asking = /* @__PURE__ */ new WeakMap<ProcurementDocument, ReadonlyMap<number, number>>();

function countAsking(document: ProcurementDocument): ReadonlyMap<number, number> {
  const { strengths } = surveyOf(document);
  const counts = new Map<number, number>();
  for (const [place, { section, topics }] of document.statements.entries()) {
    if (strengths[place] === undefined) continue;
    if (document.sections[section]?.kind !== "ordinary") continue;
    counts.set(section, (counts.get(section) ?? 0) + (topics.length > 0 ? 1 : 0));
  }
  return counts;
}
