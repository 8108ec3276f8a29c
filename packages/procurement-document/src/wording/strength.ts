import type { ProcurementDocument } from "../procurement-document.js";
import { modalityOf } from "../read/modality.js";
import { people } from "../read/people.js";
import { type Stretch, sentencesOf } from "../read/sentences.js";
import type { Modality, Statement } from "../statement.js";
import { rememberWithLead, says } from "../words/remember.js";
import { titlesAbove } from "./about-security.js";

/** How much a statement asks of the supplier. */
export type Strength = "mandatory" | "recommended";

/** One sentence of a statement, end exclusive, with what it does. */
export interface Sentence extends Stretch {
  readonly text: string;
  readonly modality: Modality;
}

const mandatory =
  /\b(?:mandatory|must[ -]haves?)\b|\b(?:minimum|essential)\b.{0,40}\b(?:requirements?|specifications?|standards?|controls)\b/i;
/** Who speaks to the supplier as `you`, or says what it wants, obliges without `shall`. */
const plainDemand = new RegExp(
  String.raw`\byou will\b(?! (?:be (?:able|asked|invited|told|given|free)|find|see|receive|need)\b)|^(?:we|the (?:${people.buyer})) (?:expects?|requires?|needs?|wants?|insists?)\b`,
  "i",
);
const bidders = new RegExp(String.raw`\b(?:${people.bidder})s?\b`, "i");
const bids =
  /\b(?:proposals?|tenders?|bids?|responses?|submissions?|quotes?|quotations?|offers?|examples?|evidence|references)\b/i;

const isMandatory = /* @__PURE__ */ says(mandatory);
const demandsPlainly = /* @__PURE__ */ says(plainDemand);
const namesBidders = /* @__PURE__ */ says(bidders);
const namesBids = /* @__PURE__ */ says(bids);

/**
 * How much a statement asks of whoever supplies. Undefined for what is asked of the buyer, of bidders for their
 * bid, or of nobody; and outside of sections with requirements.
 */
export function strengthOf(
  statement: Statement,
  document: ProcurementDocument,
): Strength | undefined {
  const known = strengths.get(document) ?? new Map<Statement, Strength | undefined>();
  strengths.set(document, known);
  if (known.has(statement)) return known.get(statement);
  const strength = readStrength(statement, document);
  known.set(statement, strength);
  return strength;
}

/** What was read once; many rules ask. */
const strengths = /* @__PURE__ */ new WeakMap<
  ProcurementDocument,
  Map<Statement, Strength | undefined>
>();

function readStrength(
  statement: Statement,
  { sections }: ProcurementDocument,
): Strength | undefined {
  const { text, form, modality, rank, actor } = statement;
  if (sections[statement.section]?.kind !== "ordinary" || form === "heading") return undefined;
  if (rank === "desirable" || modality === "question") return undefined;
  if (namesBidders(text) && namesBids(text)) return undefined;
  if (modality === "fact" && demandsPlainly(text)) return "mandatory";
  if (actor === "buyer") return undefined;
  if (rank === "mandatory" || modality === "obligation") return "mandatory";
  if (modality !== "recommendation" && modality !== "fact") return undefined;
  const inMandatory = titlesAbove(statement, sections).some(isMandatory);
  if (modality === "recommendation") return inMandatory ? "mandatory" : "recommended";
  return inMandatory && form !== "sentence" ? "mandatory" : undefined;
}

/** What a statement asks, it asks in its first thousands of letters. */
const longest = 4_000;

/** The sentences of a statement: one, unless an item or a cell holds several. */
export function sentencesIn({ text, lead, modality }: Statement): readonly Sentence[] {
  const sentences = readSentences(text, lead);
  const [only, ...others] = sentences;
  return only && others.length === 0 ? [{ ...only, modality }] : sentences;
}

const readSentences: (text: string, lead?: string) => readonly Sentence[] =
  /* @__PURE__ */ rememberWithLead((whole, lead) => {
    const text = whole.slice(0, longest);
    return sentencesOf(text).map(({ start, end }) => {
      const own = text.slice(start, end);
      return { start, end, text: own, modality: modalityOf(own, lead) };
    });
  });

/** Makes of what finds something in a sentence what finds it in the first sentence of a statement that has it. */
export function inSentences<T>(
  find: (sentence: string, lead: string) => T | undefined,
): (statement: Statement) => T | undefined {
  const read = rememberWithLead((text, lead) => {
    const whole = text.slice(0, longest);
    for (const { start, end } of sentencesOf(whole)) {
      const found = find(whole.slice(start, end), lead);
      if (found !== undefined) return found;
    }
    return undefined;
  });
  return ({ text, lead }) => read(text, lead);
}
