import type { Modality, Rank } from "../statement.js";

const obliges =
  /\b(?:shall|must|will be required to|(?:is|are|be) (?:required|obliged) to|(?:has|have) to|(?:is|are) mandatory|undertakes? to|agrees? to)\b/i;
const promises =
  /\b(?:(?:supplier|contractor|vendor|provider|bidder|tenderer|offeror|consultant|subcontractor|licensor|manufacturer)s?|system|solution|service|software|equipment|device|camera|sensor|platform|product)s?\s+(?:will|is to|are to)\b/i;
const recommends =
  /\b(?:should|ought to|(?:is|are) (?:recommended|expected|encouraged|preferred|desirable))\b/i;
const leavesOpen =
  /\b(?:may|can|could|might|(?:is|are) optional|at (?:its|their|the \w+['’]s) discretion)\b/i;
const past =
  /\b(?:previously|formerly|historically|in the past|until (?:19|20)\d\d|in (?:19|20)\d\d,?|was|were|had been|used to|has been replaced|superseded by|replaced by)\b/i;
const asks =
  /^(?:please\b.*\b(?:describe|explain|confirm|state|provide|detail|outline|set out|demonstrate|list)\b|(?:describe|explain|confirm|state|detail|outline|set out|demonstrate)\b|(?:do|does|is|are|can|will|how|what|which|who|when|where|has|have)\b.*\?$)/i;

/** Reads what a statement does from its words, those above its list first. */
export function modalityOf(text: string, lead = ""): Modality {
  if (text.endsWith("?") || asks.test(text)) return "question";
  const whole = lead === "" ? text : `${lead} ${text}`;
  if (obliges.test(text) || promises.test(text)) return "obligation";
  if (recommends.test(text)) return "recommendation";
  if (obliges.test(lead) || promises.test(lead)) return "obligation";
  if (recommends.test(lead)) return "recommendation";
  if (asks.test(lead)) return "question";
  if (past.test(text)) return "historic";
  return leavesOpen.test(whole) ? "option" : "fact";
}

/** The rank that a cell of a table or a mark at the end of a clause gives: `M`, `Mandatory`, `(D)`, `Should have`. */
export function rankOf(mark: string): Rank | undefined {
  const word = mark.trim().replace(/^[([]|[)\]]$/g, "");
  if (/^(?:m|mandatory|must(?: have)?|required|essential|e|yes)$/i.test(word)) return "mandatory";
  if (
    /^(?:d|desirable|should(?: have)?|could(?: have)?|optional|o|preferred|nice to have)$/i.test(
      word,
    )
  )
    return "desirable";
  return undefined;
}
