import { findWords, type Topic, type TopicId, topics } from "@bollard/uk-procurement/topics";
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
 * The topics of which what a document asks leaves a trace, read with the words above it. Worked out once for each
 * document.
 */
function traced(document: ProcurementDocument): ReadonlySet<string> {
  const known = tracesByDocument.get(document);
  if (known) return known;
  const { strengths } = surveyOf(document);
  const found = new Set<string>();
  for (const [place, { text: own, lead = "", section }] of document.statements.entries()) {
    if (strengths[place] === undefined) continue;
    const title = document.sections[section]?.title ?? "";
    const above = isFraming(title) ? `${title}: ${lead}` : lead;
    for (const id of tracesIn(above === "" ? own : `${above} ${own}`)) found.add(id);
  }
  tracesByDocument.set(document, found);
  return found;
}

/** The topics of which a text holds a trace. */
const tracesIn = /* @__PURE__ */ remember((text): readonly string[] => {
  const found = candidateTraces(text).filter(({ pattern }) => findWords(pattern, text));
  return found.flatMap(({ topic }) => topics[topic]?.id ?? []);
});
