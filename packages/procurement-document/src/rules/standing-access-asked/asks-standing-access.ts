import { mayMatch } from "../../words/remember.js";

const outsiders =
  /\b(?:suppliers?|vendors?|manufacturers?|(?:sub-?)?contractors?|providers?|installers?|integrators?|third[ -]part(?:y|ies)|maintainers?|support (?:team|staff|engineers?|desk)|remote (?:maintenance|support|diagnostics?|engineering|service|management|administration))\b/i;
const access =
  "(?:remote |VPN |network |system |administrat\\w+ |admin |privileged |root |back-?door |inbound |maintenance |support ){1,4}(?:access|connections?|sessions?|log-?ins?|tunnels?)";
const always =
  "(?:permanent(?:ly)?|always[ -]on|always (?:on|open|available|enabled|active|connected)|standing|unrestricted|unlimited|unsupervised|unmonitored|unattended|uncontrolled|persistent|24\\/7|24 ?x ?7|round[ -]the[ -]clock|continuous(?:ly)?|constant(?:ly)?|at (?:all times|any time))";

const asks: readonly RegExp[] = [
  new RegExp(String.raw`\b${always} (?:and \w+ )?(?:direct |full )?${access}\b`, "i"),
  new RegExp(
    String.raw`\b${access}\b[^.;]{0,60}\b(?:shall|must|will|should|to) (?:be |remain |stay |have )?(?:\w+ly )?(?:enabled |open |available |active |possible |maintained |up |on )?${always}\b`,
    "i",
  ),
  /\bremote (?:access|support|desktop)\b[^.;]{0,40}\b(?:shall|must|will) be left (?:on|open|running|enabled|active|connected|logged in)\b/i,
  new RegExp(
    String.raw`\b(?:have|has|be (?:given|granted|provided with)|be provided|provide|give|grant|require|retain)\b[^.;]{0,60}\b${access}\b[^.;]{0,60}\b(?:at (?:all times|any time)|24\/7|24 ?x ?7|round the clock|without (?:the )?(?:\w+['’]s )?(?:prior )?(?:notice|notification|approval|consent|permission|supervision|monitoring|logging|restrictions?))\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${access}\b[^.;]{0,60}\b(?:(?:shall|must|will|should|need|do|does|is|are) not (?:need to be |have to be |be )?(?:logged|monitored|recorded|supervised|approved|audited|restricted|time-limited|require (?:\w+ )?(?:approval|permission|consent|authori[sz]ation|multi-factor authentication|MFA))|without (?:\w+['’]s )?(?:prior )?(?:notice|approval|supervision|monitoring|logging))\b`,
    "i",
  ),
];

/** Words that forbid such access, or bind it. */
const forbids =
  /\b(?:no (?:supplier|vendor|permanent|standing|always|persistent|third|remote|unrestricted|party|unattended)|(?:shall|must|will|should|may) not (?:have|be (?:given|granted|permitted|allowed|permanent|always|left|provided|used|available|enabled|standing)|use|retain|permit|allow|provide|leave|maintain|require (?:permanent|standing|unrestricted|always))|cannot (?:have|be)|prohibit\w*|forbid\w*|never|avoid\w*|not permitted|not allowed|not acceptable|prevent\w*|detect\w*|block\w*|instead of|rather than|only (?:when|where|after|on request|during|for the duration)|just[- ]in[- ]time|(?:provide|give|grant|allow|offer)s? (?:the |all )?(?:council|authority|buyer|customer|client|police|users?|residents?|public|staff|employees)|(?<!\bnot (?:need to |have to )?)(?:be|is|are) (?:logged|monitored|supervised|recorded|disabled))\b/i;

const mayAsk = /* @__PURE__ */ mayMatch(...asks);

/** The words by which a sentence asks for access from outside that is always open or that nobody watches. */
export function asksStandingAccess(sentence: string, lead = ""): string | undefined {
  if (!mayAsk(sentence)) return undefined;
  if (!/access|connection|session|log-?in|tunnel/i.test(sentence)) return undefined;
  if (!outsiders.test(`${lead} ${sentence}`)) return undefined;
  for (const pattern of asks) {
    const found = pattern.exec(sentence);
    if (found && !forbids.test(sentence)) return found[0];
  }
  return undefined;
}
