import type { Actor } from "../statement.js";

const supplier =
  /\b(?:supplier|contractor|vendor|provider|bidder|tenderer|offeror|consultant|licensor|manufacturer|installer|potential provider|service provider|proposer)s?\b/i;
const buyer =
  /\b(?:buyer|authority|council|customer|client|purchaser|employer|trust|university|contracting (?:authority|officer|body)|government|agency|state|department|borough|board)\b/i;

/** Reads who has to do what a statement says, from the words before its verb. */
export function actorOf(text: string, lead = ""): Actor | undefined {
  return actorIn(text) ?? actorIn(lead);
}

function actorIn(text: string): Actor | undefined {
  const verb = /\b(?:shall|must|will|should|may|is|are|has|have|undertakes?|agrees?)\b/i.exec(text);
  const before = verb ? text.slice(0, verb.index) : "";
  if (before.trim() === "") return undefined;
  if (supplier.test(before)) return "supplier";
  return buyer.test(before) ? "buyer" : "other";
}
