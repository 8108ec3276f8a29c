import {
  findWords,
  type Topic,
  type TopicId,
  type TopicPattern,
  topics,
} from "@bollard/uk-procurement/topics";
import type { ProcurementDocument } from "../procurement-document.js";
import { remember, says } from "../words/remember.js";
import { surveyOf } from "./survey.js";
import { candidateTraces } from "./topic-words.js";

/** Titles that say when or of whom everything below them is asked: `When the contract ends`. */
const framing =
  /\b(?:ends?|exit|leaving|expiry|terminat\w+|hand-?over|end of (?:life|contract)|decommission\w*|dispos\w+|removal|incidents?|breach\w*)\b/i;

const isFraming = /* @__PURE__ */ says(framing);

/** Says whether a document asks something on a topic, be it weakly or in words that only leave a trace of it. */
export function touches(document: ProcurementDocument, { id }: Topic<TopicId>): boolean {
  return surveyOf(document).coverage.has(id) || traced(document).has(id);
}

const tracesByDocument = /* @__PURE__ */ new WeakMap<ProcurementDocument, ReadonlySet<string>>();

/**
 * The topics that a document does not ask for, of which what it asks leaves a trace, read with the words above it.
 * Worked out once for each document.
 */
function traced(document: ProcurementDocument): ReadonlySet<string> {
  const known = tracesByDocument.get(document);
  if (known) return known;
  const { coverage, strengths } = surveyOf(document);
  const found = new Set<string>();
  const isOpen = (id: TopicId) => !coverage.has(id) && !found.has(id);
  for (const [place, { text: own, lead = "", section }] of document.statements.entries()) {
    if (strengths[place] === undefined) continue;
    const title = document.sections[section]?.title ?? "";
    const above = isFraming(title) ? `${title}: ${lead}` : lead;
    const text = above === "" ? own : `${above} ${own}`;
    for (const { pattern, topic } of tracesFor(text)) {
      const id = topics[topic]?.id;
      if (id !== undefined && isOpen(id) && fits(pattern, text)) found.add(id);
    }
  }
  tracesByDocument.set(document, found);
  return found;
}

const tracesFor = /* @__PURE__ */ remember(candidateTraces);

/** Which patterns a text was held against, and whether it fits. */
const triedOn = /* @__PURE__ */ remember(() => new Map<TopicPattern, boolean>());

function fits(pattern: TopicPattern, text: string): boolean {
  const tried = triedOn(text);
  const known = tried.get(pattern);
  if (known !== undefined) return known;
  const does = findWords(pattern, text) !== undefined;
  tried.set(pattern, does);
  return does;
}
