import { mayMatch } from "../../words/remember.js";

const secret =
  "(?:passwords?|pass ?codes?|passphrases?|PINs?|log-?ins?|credentials?|user accounts?|accounts?|usernames? and passwords?)";
const duty = "(?:shall|must|will|should|(?:is|are) to)";
const all =
  "(?:all|every|each)(?: of the| the)?(?: [\\w-]{1,20}){0,3}|(?:units|devices|cameras|sensors|sites|installations|operators|users|engineers|staff)";

/** The ways of asking for a password that several units or people share, or for a default one. */
const asks: readonly RegExp[] = [
  new RegExp(
    String.raw`\bdefault ${secret} ${duty} (?:be |remain |stay )(?:set to |left |kept |retained as )?(?:["“'‘\x60]?(?:admin\w*|root|user|password\w*|guest|1234\w*|0000|changeme)\b|the same\b|common\b|identical\b|shared\b|unchanged\b|in (?:use|place)\b|known to\b|["“\x60]\w)`,
    "i",
  ),
  new RegExp(
    String.raw`\bdefault ${secret}(?: (?:of )?["“'‘\x60]?[\w!]{3,12}["”'’\x60]?)? ${duty} be (?:retained|kept|left (?:in place|as (?:it is|they are))|maintained|used)\b(?! (?:secret|secure|safe|confidential|only|in a|under|by nobody))`,
    "i",
  ),
  new RegExp(
    String.raw`(?:^|[.;:|] ?)(?:default|factory(?: default)?) ${secret} ${duty} (?:not|never) be changed\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:the|a|their|its) (?:manufacturer['’]?s? |factory |vendor['’]?s? )?default ${secret} ${duty} (?:not|never) be changed\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${duty} (?:be (?:\w+ )?with|use|have|retain|keep|be set to|be configured with|be delivered with|ship with) (?:the|a|an|their|its) (?:same |common |standard )?(?:manufacturer['’]?s? |factory |vendor['’]?s? )?default ${secret}\b(?! (?:disabled|removed|changed|replaced|that (?:is|are) unique))`,
    "i",
  ),
  new RegExp(
    String.raw`\bthe same (?:[\w-]{1,20} ){0,3}${secret}\b[^.;]{0,30}\b(?:on|for|across|in|by|to|at) (?:${all})\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:${all}) ${duty} (?:have|use|share|be (?:configured|set up|supplied|delivered|programmed|installed) with|be given|ship with) (?:the same|one|a single|a common|a shared|an identical|identical|a generic|a universal) (?:[\w-]{1,20} ){0,3}${secret}\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:a|one) (?:common|shared|generic|universal|group|single shared|single common) (?:[\w-]{1,20} ){0,2}${secret} ${duty} be (?:used|provided|set|configured|created|agreed|programmed)\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${duty} (?:use|have|provide|supply|set|configure|share|create) (?:a|one) (?:common|shared|generic|universal|single shared|single common|group) (?:[\w-]{1,20} ){0,2}${secret}\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${secret} ${duty} be (?:hard-?coded|the same (?:on|for|across|in|as)|identical (?:on|for|across|in)|common to|shared (?:by|between|among|across))\b`,
    "i",
  ),
];

/** Words that turn it round: such passwords are forbidden, removed or changed. */
const forbids =
  /^no\b|[.;:] no\b|\b(?:shall|must|will|should|may|is|are|do|does|can) ?not\b(?! be changed)|\b(?:cannot|never (?!be changed)|no (?:two|device|unit|default|shared|common|user)|prohibit\w*|forbid\w*|avoid\w*|eliminat\w*|without|instead of|rather than|unique|first (?:use|log-?in|log-?on|boot|start)|until|force[sd]? (?:the|a|to)|before (?:hand-?over|use|going|the|commission\w*)|one-time|temporary|single sign-?on|SSO)\b/i;

const mayAsk = /* @__PURE__ */ mayMatch(...asks);

/**
 * The words by which a sentence asks for a default or shared password; undefined where it forbids them, or says
 * that they are changed.
 */
export function asksSharedPassword(sentence: string): string | undefined {
  if (!mayAsk(sentence)) return undefined;
  if (!/passw|pass ?code|passphrase|\bPINs?\b|log-?in|credential|account/i.test(sentence)) return;
  for (const pattern of asks) {
    const found = pattern.exec(sentence);
    if (found && !forbids.test(sentence)) return found[0];
  }
  return undefined;
}
