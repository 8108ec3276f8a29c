import type { Actor } from "../statement.js";
import { people } from "./people.js";

/**
 * A party as somebody who acts: neither `the Supplier's data` nor `customer data` nor `circuit board`, but
 * `Contractor personnel`.
 */
const acting = (nouns: string) =>
  new RegExp(
    String.raw`(?<!\b(?:circuit|control|solid|notice|web|thin|mail|email|VPN|software|desktop|mobile|native) )\b(?:${nouns})(?:s|ies)?\b(?!['’])(?=\W*$|[,;:(/]|\s+(?:and|or|who|which|that|with|in|on|of|at|for|by|to|under|from|whose|also|then|personnel|staff|employees|team|teams|representatives?|engineers?|shall|must|will|should|may|is|are|has|have)\b)`,
    "i",
  );
const supplier = acting(people.supplier);
const buyer = acting(people.buyer);
const [supplierActs, buyerActs] = [people.supplier, people.buyer].map(
  (nouns) =>
    new RegExp(
      String.raw`\bby (?:the |its |an? |each |any )?(?:\w+ )?(?:${nouns})s?\b(?!['’])`,
      "i",
    ),
);

const [supplierNamed, buyerNamed] = [people.supplier, people.buyer].map(
  (nouns) => new RegExp(String.raw`\b(?:${nouns})s?\b(?!['’])`, "i"),
);

/** Who acts, a statement says in its first letters. */
const longest = 2_000;

const modal = /\b(?:shall|must|will|should|may|undertakes?|agrees?)\b/i;
const verb = /\b(?:is|are|has|have)\b/i;
/** A clause that comes before what is said, such as `Where the Buyer asks,`. */
const opening =
  /^(?:where|if|when|whenever|in the event|upon|once|following|unless|until|after|before|prior to|during|while|should|subject to|to the extent)\b[^,]{0,300},\s*/i;
const passive =
  /^\s*(?:not\s+|also\s+|only\s+|always\s+|never\s+)?be\s+(?!(?:required|able|obliged|responsible|liable|entitled|permitted|allowed|expected)\b)(?:\w+ly\s+)?\w+(?:ed|en|t|ept|old|ade|un|id)\b/i;

/**
 * Reads who has to do what a statement says, from the words before its verb. Of what shall be done, it is who is
 * named after `by`, or nobody.
 */
export function actorOf(text: string, lead = ""): Actor | undefined {
  return actorIn(text) ?? actorIn(lead);
}

function actorIn(words: string): Actor | undefined {
  const whole = words.slice(0, longest);
  const text = whole.replace(opening, "");
  const found = modal.exec(text) ?? verb.exec(text);
  const before = found ? text.slice(0, found.index) : "";
  if (!found || before.trim() === "") return undefined;
  const after = text.slice(found.index + found[0].length);
  if (passive.test(after)) return agentIn(after);
  if (supplier.test(before)) return "supplier";
  if (buyer.test(before)) return "buyer";
  if (/^(?:it|they)\s*$/i.test(before)) return partyIn(whole.slice(0, whole.length - text.length));
  return "other";
}

function agentIn(after: string): Actor | undefined {
  if (supplierActs?.test(after)) return "supplier";
  return buyerActs?.test(after) ? "buyer" : undefined;
}

function partyIn(clause: string): Actor {
  if (supplierNamed?.test(clause)) return "supplier";
  return buyerNamed?.test(clause) ? "buyer" : "other";
}
