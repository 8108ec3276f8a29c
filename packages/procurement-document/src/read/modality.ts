import type { Modality, Rank } from "../statement.js";
import { mayMatch } from "../words/remember.js";
import { people } from "./people.js";

/** Words that take a duty away; what is left of the sentence may still oblige. */
const exempts =
  /\b(?:(?:will|shall|must|would|should) not be (?:required|obliged|expected)|(?:is|are) not (?:required|obliged|expected|mandatory)|need not|(?:does|do) not (?:have|need) to)\b/i;
/** `shall` that says what words mean asks nothing of anybody. */
const explains =
  /\b(?:shall|must|is to|are to) (?:generally )?(?:have the (?:same )?meanings?|mean|be (?:construed|interpreted|read|deemed|understood))\b/i;
const everyException = new RegExp(`${exempts.source}|${explains.source}`, "gi");
const obliges =
  /\b(?:shall|must|will be required to|(?:is|are|be) (?:required|obliged) to|(?:has|have) to|(?:is|are) (?:mandatory|compulsory|essential|prohibited|forbidden)|(?:is|are) not (?:permitted|allowed|acceptable)|undertakes? to)\b/i;
/** Of what is required or agreed only if something else is so, nobody is told to do it. */
const isRequired =
  /(?<!\b(?:if|when|where|as|that|which|whenever|unless|until|what|not)(?:\s[\w-]{1,30}){0,3}\s)\b(?:(?:is|are) required(?! (?:by|for|under|in order)\b)|agrees? to)\b/i;
const things =
  "system|solution|service|software|firmware|hardware|equipment|device|camera|sensor|gateway|platform|application|product|password|account|credential|certificate|connection|interface|update|log|backup";
const promises = new RegExp(
  String.raw`\b(?:${people.supplier}|${things})s?\s+(?:(?:also|then|each|all|both)\s+)?(?:will|is to|are to|needs? to|may not|may only|cannot)\b|\b(?:data|traffic|access|communications?|personnel|staff)\s+(?:will|is to|are to) be\b`,
  "i",
);
/** `Should the Supplier fail` and `should it fail` are conditions. */
const recommends =
  /\bshould\b(?! (?:the|an?|any|anyone|no|it|you|they|we|he|she|there|this|these|that|those|such|either|one)\b)|\bought to\b|\b(?:is|are|will be) (?:recommended|expected|encouraged|preferred|desirable)\b|\bwould be (?:preferred|desirable|an advantage)\b|^(?:ideally|preferably)\b/i;
const leavesOpen =
  /\b(?:may|can|could|might|(?:is|are) optional|at (?:its|their|the \w+['’]s) discretion)\b/i;
/** What was so, unless a clause only adds it to something that is. */
const past =
  /(?<![(,]\s?|\b(?:an?|any|the|as|been) )\b(?:previously|formerly)\b|\b(?:historically|in the past|until (?:19\d\d|20[01]\d)|in (?:19\d\d|20[01]\d)|has been (?:replaced|superseded|withdrawn)|had been|(?:it|they|we|which|that|there|council|authority|system|site) used to)\b|(?<!\bbe )\b(?:superseded|replaced) by\b|(?<!\b(?:that|which|who|whom|if|as|when|where|than|unless|whether|what|how|all)(?:\s[\w-]{1,30}){0,3}\s)\b(?:was|were)\b/i;
/** How this purchase is run, whatever the sentence tells besides. */
const runsNow =
  /^(?:this|the|our) (?:[\w-]{1,20} ){0,2}(?:procurement|tender|competition|exercise|process)\b[^.;,]{0,20} (?:is|are|will be) (?:being )?(?:conducted|carried out|run|undertaken|governed|made|advertised|tendered|subject)\b/i;
const imperative =
  /^(?:please\b.{0,80}\b(?:describe|explain|confirm|state|provide|detail|outline|set out|demonstrate|list)\b|(?:describe|explain|confirm|outline|set out|demonstrate)\b|(?:state|detail|list)(?=,? (?:the|your|how|any|all|each|whether|which|what|when|where|who|if|here)\b))/i;
const asksBidder = new RegExp(
  String.raw`\b(?:${people.bidder})s?\s+(?:shall|must|should|will|may|(?:is|are) (?:required|asked|requested|invited|expected) to)\s+(?:(?:also|clearly|briefly|fully)\s+)?(?:describe|explain|state|detail|outline|set out|demonstrate|confirm|indicate|specify)\b|\b(?:${people.supplier})s?\s+(?:shall|must|should|will)\s+(?:(?:also|clearly)\s+)?(?:describe|explain|outline|set out|state)\b[^.]{0,200}\bin (?:its|their|the) (?:tender|bid|proposal|response|submission|offer)\b`,
  "i",
);

/** What a statement does, it says in its first thousands of letters. */
const longest = 4_000;

/** Reads what a statement does from its words, those above its list first. */
export function modalityOf(text: string, lead = ""): Modality {
  return readModality(text.slice(0, longest), lead.slice(-longest));
}

function readModality(text: string, lead: string): Modality {
  if (asksFor(text)) return "question";
  const [own, above] = [withoutExceptions(text), withoutExceptions(lead)];
  if (obligesBy(own, text)) return "obligation";
  if (mayRecommend(text) && recommends.test(own)) return "recommendation";
  if (mayExempt(text) && exempts.test(text)) return "option";
  if (lead !== "") {
    if (obligesBy(above, lead)) return "obligation";
    if (mayRecommend(lead) && recommends.test(above)) return "recommendation";
    if (asksFor(lead)) return "question";
  }
  if (mayBePast(text) && past.test(own) && !runsNow.test(own)) return "historic";
  if (lead !== "" && exempts.test(lead)) return "option";
  return leavesOpen.test(`${above} ${own}`) ? "option" : "fact";
}

/** @param whole - the text with its exceptions */
function obligesBy(text: string, whole: string): boolean {
  if (mayOblige(whole) && obliges.test(text)) return true;
  if (mayRequire(whole) && isRequired.test(text)) return true;
  return mayPromise(whole) && promises.test(text);
}

/** A row asks where one of its cells does. */
function asksFor(text: string): boolean {
  if (text.includes("?") && /\?(?:\s|$)/.test(text)) {
    if (text.split(" | ").some((cell) => cell.trimEnd().endsWith("?"))) return true;
  }
  return mayAsk(text) && (imperative.test(text) || asksBidder.test(text));
}

function withoutExceptions(text: string): string {
  return mayExcept(text) ? text.replaceAll(everyException, " ") : text;
}

const mayAsk = /* @__PURE__ */ mayMatch(imperative, asksBidder);
const mayExcept = /* @__PURE__ */ mayMatch(exempts, explains);
const mayExempt = /* @__PURE__ */ mayMatch(exempts);
const mayOblige = /* @__PURE__ */ mayMatch(obliges);
const mayRequire = /* @__PURE__ */ mayMatch(isRequired);
const mayPromise = /* @__PURE__ */ mayMatch(promises);
const mayRecommend = /* @__PURE__ */ mayMatch(recommends);
const mayBePast = /* @__PURE__ */ mayMatch(past);

const ranks: readonly (readonly [RegExp, Rank])[] = [
  [
    /^(?:m|must|must[ -]have|shall|p\/f|pass\/fail|e|yes|(?:mandatory|required|essential)(?: requirements?)?(?: \([\w /-]{1,30}\))?)$/i,
    "mandatory",
  ],
  [
    /^(?:d|o|(?:highly )?(?:desirable|desired|preferred)(?: requirements?)?|should|should[ -]have|could|could[ -]have|optional|nice[ -]to[ -]have)$/i,
    "desirable",
  ],
];

/**
 * The rank that a cell of a table or a mark at the end of a clause gives: `M`, `Mandatory`, `(D)`, `Should have`.
 * A small letter between brackets is the number of a paragraph, as in `164.504(e)`.
 */
export function rankOf(mark: string): Rank | undefined {
  if (/^\s*[([][a-z][)\]]\s*$/.test(mark)) return undefined;
  const word = mark.trim().replace(/^[([]|[)\]]$/g, "");
  return ranks.find(([pattern]) => pattern.test(word))?.[1];
}
