import { mayMatch } from "../../words/remember.js";

const protection =
  "(?:encryption|(?:multi|two)[- ]factor authentication|MFA|2FA|authentication|anti-?virus(?: software)?|malware protection|firewalls?|secure boot|certificate (?:validation|checking|verification)|signature (?:validation|checking|verification)|input validation|account lock-?outs?|session time-?outs?|(?:security )?(?:patch(?:es|ing)|updates)|penetration tests?|penetration testing)";
const verb = "(?:shall|must|will|should|(?:is|are) to)";

/** Whom a waiver may be for and still be one: who can do most harm. */
const forAll = String.raw`(?=\s*(?:[.;,|]|$)|\s+(?:for|by|on|during|throughout) (?:all|any|each|every|administrat\w+|privileged|remote|suppliers?|the supplier|vendors?|the vendor|engineers?|maintenance|operators?|users|the (?:contract|term|life)\b))`;

const waives: readonly RegExp[] = [
  /\b(?:pass ?words?|pass ?codes?|PINs?|credentials|log-?in details|encryption keys|private keys)\b[^.;]{0,60}\b(?:stored|kept|held|saved|sent|transmitted|transferred|e-?mailed|supplied|displayed|shown)\b[^.;]{0,30}\b(?:(?:in|as) (?:plain|clear)[ -]?text|in the clear|unencrypted|without encryption)\b/i,
  new RegExp(
    String.raw`\b${protection} ${verb} be (?:permanently )?(?:disabled|switched off|turned off|deactivated|bypassed|omitted)\b${forAll}`,
    "i",
  ),
  new RegExp(
    String.raw`\b${protection} (?:(?:is|are) not (?:required|needed|necessary)|need not be (?:applied|used|enabled|installed|implemented|carried out|provided)|${verb} not be (?:required|applied|used|enabled|installed|implemented))\b${forAll}`,
    "i",
  ),
  /\b(?:direct |remote |SSH )?root (?:log-?ins?|access) (?:shall|must|will) be (?:enabled|allowed|permitted|left (?:on|open|enabled))\b/i,
];

/** Words that forbid it, bind it to a case, or put something in its place. */
const bounded =
  /\b(?:no|never|cannot|prohibit\w*|forbid\w*|unless|except|instead|until|only|if|where|when|provided that|already|covered by|separately|prevent\w*|detect\w*|(?:shall|must|will|should|may) not be (?:stored|kept|held|saved|sent|transmitted|transferred|e-?mailed|supplied|displayed|shown|disabled|switched|turned|deactivated|bypassed|omitted|left))\b/i;

const mayWaive = /* @__PURE__ */ mayMatch(...waives);

/** The words by which a sentence does without a protection; undefined where it forbids that, or binds it to a case. */
export function waivesProtection(sentence: string): string | undefined {
  if (!mayWaive(sentence) || bounded.test(sentence)) return undefined;
  for (const pattern of waives) {
    const found = pattern.exec(sentence);
    if (found) return found[0];
  }
  return undefined;
}
