import { isTopicId, type TopicId } from "@bollard/uk-procurement/topics";
import type { ProcurementDocument, SectionKind } from "../procurement-document.js";
import { people } from "../read/people.js";
import type { Statement } from "../statement.js";
import { remember, says } from "../words/remember.js";
import { topicsOf } from "./topics-of.js";

/** How something is asked: so that it binds, or so that it is only recommended or stated. */
export type Strength = "bound" | "weak";

/** What a document asks, and on which topics. */
export interface Survey {
  /** How each statement asks, in the order of the document; `undefined` where it asks nothing. */
  readonly strengths: readonly (Strength | undefined)[];
  /** The statements that ask something of what is bought, rather than of how to bid. */
  readonly requirements: readonly Statement[];
  /** How each topic is covered; a topic that is not there is missing. */
  readonly coverage: ReadonlyMap<TopicId, Strength>;
}

/** Sections in which nothing is asked of anybody. */
const silent: ReadonlySet<SectionKind> = /* @__PURE__ */ new Set<SectionKind>([
  "background",
  "contents",
  "definitions",
  "history",
]);

/** Sections that tell bidders how to bid and how they are judged. */
const bidding: ReadonlySet<SectionKind> = /* @__PURE__ */ new Set<SectionKind>([
  "evaluation",
  "instructions",
  "references",
]);

/** What is so already is not asked for. */
const present = /\b(?:existing|current|currently|at present|today|so far|legacy|presently)\b/i;

const waived =
  /\b(?:shall|will|must) not be (?:required|obliged)\b|(?<!\b(?:that|which) )\b(?:is|are) not (?:required|needed|necessary|applicable|in scope|included)\b|\bno requirements? (?:for|on|to)\b|\bneed not\b|\bout of scope\b|\bexcluded from\b|\bwaived\b/i;

/** What the buyer may do binds the supplier to bear it. */
const entitling = /\b(?:has|have|having|reserves?|retains?) the rights?\b|\b(?:is|are) entitled\b/i;

/** What a bidder is told to hand in is asked for, whatever it says of the present. */
const imperative =
  /(?:^|[|:] )(?:please )?(?:provide|submit|supply|give|show|tell|say|set out|enclose|attach|upload|include|send|name|identify|evidence|demonstrate|describe|explain|confirm|state|list)\b/i;

/** The buyer says what it wants in words that do not oblige: `We need`, `The Trust will not accept`. */
const wanting =
  /\b(?:needs?|requires?|expects?|wants?|wish(?:es)?|asks?|insists?|seeks?|accepts?|accepted|rejects?|prefers?|looks? for)\b/i;

/** What the buyer does itself. */
const ofBuyer = new RegExp(
  String.raw`^(?:we|the (?:\w+ )?(?:${people.buyer})(?: itself)?)\s+(?!(?:is|are|has|have|may|can|will|shall|must|be)\b)`,
  "i",
);

/** What bidders do on the way to the contract is nothing that is bought. */
const bidProcess =
  /\b(?:e-?(?:sourcing|tender\w*|procurement)|(?:tender|procurement|sourcing|bidding) (?:portal|website|system)|portal password|site visits?|clarification questions?|late (?:tenders|bids)|lowest (?:tender|bid|price))\b/i;

const requiring =
  /\b(?:requirements?|specifications?|schedules?|obligations?|scope|conditions|terms|security|clauses?)\b/i;

const isPresent = /* @__PURE__ */ says(present);
const isWaived = /* @__PURE__ */ says(waived);
const entitles = /* @__PURE__ */ says(entitling);
const isOnBidding = /* @__PURE__ */ says(bidProcess);
const factStrength = /* @__PURE__ */ remember((text): Strength | undefined => {
  const isTheirs = ofBuyer.test(text) && !wanting.test(text);
  if (!isTheirs && !isPresent(text)) return "weak";
  return imperative.test(text) ? "bound" : undefined;
});
const titleTopics = /* @__PURE__ */ remember((title) => topicsOf(title));

const surveys = /* @__PURE__ */ new WeakMap<ProcurementDocument, Survey>();

/**
 * What a document asks, and on which topics. An obligation, a mandatory row and a question that scores bind;
 * so does a right of the buyer. What is recommended, desirable or only stated is weak: many specifications state
 * what they ask for. A section whose title
 * names a topic covers it where something in the section asks. Worked out once for each document.
 */
export function surveyOf(document: ProcurementDocument): Survey {
  const known = surveys.get(document);
  if (known) return known;
  const survey = makeSurvey(document);
  surveys.set(document, survey);
  return survey;
}

/** Says whether a section is one in which something can be asked. */
export function asks({ sections }: ProcurementDocument, section: number): boolean {
  const kind = sections[section]?.kind;
  return kind !== undefined && !silent.has(kind);
}

function makeSurvey(document: ProcurementDocument): Survey {
  const { sections, statements } = document;
  const announced = announcedSections(document);
  const strengths = statements.map((one) => {
    const section = sections[one.section];
    if (!asks(document, one.section) || isPresent(section?.title ?? "")) return undefined;
    if (section && bidding.has(section.kind) && isOnBidding(one.text)) return undefined;
    return strengthOf(one);
  });
  const requirements = statements.filter(({ section, modality, form }, place) => {
    if (strengths[place] === undefined) return false;
    if (modality === "fact" && form !== "row" && !announced.has(section)) return false;
    const kind = sections[section]?.kind;
    return kind !== undefined && !bidding.has(kind);
  });
  return { strengths, requirements, coverage: coverageOf(document, strengths) };
}

function strengthOf({ text, modality, rank, actor }: Statement): Strength | undefined {
  if (modality === "historic" || isWaived(text)) return undefined;
  if (entitles(text)) return "bound";
  if (rank === "desirable" || modality === "recommendation") return "weak";
  if (rank === "mandatory") return "bound";
  if (modality === "option") return actor === "supplier" ? undefined : "weak";
  if (modality === "fact") return factStrength(text);
  return "bound";
}

function coverageOf(
  { sections, statements }: ProcurementDocument,
  strengths: readonly (Strength | undefined)[],
): ReadonlyMap<TopicId, Strength> {
  const coverage = new Map<TopicId, Strength>();
  const strongest = new Map<number, Strength>();
  for (const [place, { section, topics }] of statements.entries()) {
    const strength = strengths[place];
    if (strength === undefined) continue;
    raise(strongest, section, strength);
    for (const { topic } of topics) if (isTopicId(topic)) raise(coverage, topic, strength);
  }
  for (const [section, strength] of strongest) {
    for (const { topic } of titleTopics(sections[section]?.title ?? "")) {
      if (isTopicId(topic)) raise(coverage, topic, strength);
    }
  }
  return coverage;
}

function raise<Key>(found: Map<Key, Strength>, key: Key, strength: Strength): void {
  if (found.get(key) !== "bound") found.set(key, strength);
}

/** The sections whose title, or that of one around them, announces requirements. */
function announcedSections({ sections }: ProcurementDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [place, { title, parent, level }] of sections.entries()) {
    const around = parent !== undefined && found.has(parent);
    if (around || (level > 1 && requiring.test(title))) found.add(place);
  }
  return found;
}
