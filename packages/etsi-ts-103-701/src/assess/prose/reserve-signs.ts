import type { Reserve } from "./reserve.js";

const when =
  "(?:Q[1-4]|H[12]|(?:early |mid-?|late )?20\\d\\d|next|(?:release|version|firmware) \\S*\\d)";
const later = "(?:next|future|later|upcoming|coming|subsequent|following)";
const thing =
  "(?:releases?|versions?|firmwares?|generations?|revisions?|models?|years?|quarters?|hardware|batch(?:es)?)";
const switched =
  "(?:enabled|activated|switched on|turned on|blown|burnt|burned|implemented|hired|purchased|ordered|licensed|booked)";
const given =
  "(?:dropped|abandoned|discontinued|withdrawn|given up|removed|retired|shelved|cancell?ed|rolled back|postponed|deferred|stopped|declined)";

/** The signs, as regular expressions in which a space stands for any space. */
export const reserveSigns: readonly (readonly [Reserve, string])[] = [
  [
    "plan",
    "\\bplanned\\b(?! (?:outages?|maintenance|interruptions?|restarts?|reboots?|down-?time|end)\\b)",
  ],
  [
    "plan",
    "\\bplans? to\\b|\\bwe (?:plan|intend|hope|aim|want|wish)\\b|\\b(?:intends?|hopes?) to\\b|\\bin planning\\b",
  ],
  ["plan", "\\broad-?map\\b|\\bbacklog\\b|\\bconsider(?:ed|ing)\\b|\\bin the works\\b"],
  [
    "plan",
    `\\b(?:scheduled|foreseen|envisaged|targeted|slated|due|expected|announced) (?:for|in|by|with) ${when}`,
  ],
  [
    "plan",
    "\\b(?:is|are|still|yet|remains?) to be \\w+(?:ed|ne|lt)\\b|\\bto be \\w+ed (?:later|soon|shortly)\\b|\\bto be (?:defined|decided|determined|announced)\\b|\\bTB[DC]\\b",
  ],
  ["plan", `\\bwill\\b[^.;]{0,60} (?:in|with|from|by|after|as of) ${when}`],
  [
    "plan",
    `\\b(?:in|with|from|by|for|of|to|until) (?:the |an? |our |some )?${later} (?:\\w+ )?${thing}\\b`,
  ],
  [
    "plan",
    "\\b(?:in|by|for|from) (?:Q[1-4]|H[12])\\b|\\bby the end of (?:20\\d\\d|the year|next)\\b",
  ],
  [
    "plan",
    "\\b(?:under (?:development|evaluation|discussion|consideration|preparation)|in preparation|in progress)\\b|\\bbeing (?:developed|implemented|prepared|evaluated|introduced|worked on|considered|built)\\b",
  ],
  ["plan", "(?<!\\bas )\\bsoon\\b(?! as\\b)|\\bshortly\\b(?! (?:after|before)\\b)"],
  [
    "undone",
    "\\b(?:not|no|none|nobody|nothing)\\b[^.;]{0,40}\\b(?:yet|so far)\\b|\\byet to\\b|\\bstill (?:missing|open|outstanding|pending)\\b",
  ],
  [
    "past",
    "^\\W*(?:formerly|previously|in the past|originally|initially|historically|at first)\\b",
  ],
  [
    "past",
    "\\b(?:was|were|had|used to)\\b[^.;]{0,80}\\b(?:until|till|up to|before) (?:\\w+ ){0,2}\\S*\\d",
  ],
  [
    "past",
    "\\b(?:until|till|up to|before) (?:\\w+ )?(?:(?:19|20)\\d\\d|(?:release|version|firmware) \\S*\\d\\S*)[^.;]{0,80}\\b(?:was|were|had|did)\\b",
  ],
  [
    "past",
    `\\b(?:has|have|had|was|were) (?:(?:since|later|been|then|started|begun|and) )*${given}\\b`,
  ],
  [
    "condition",
    "(?<!\\battackers? )\\bwould (?:be|show|protect|prevent|give|lock|refuse|tell|verify|check|need)\\b",
  ],
  [
    "condition",
    `\\b(?:if|when|where|once|provided|unless|as soon as) (?:that )?(?:(?:the|this|these|it|they) )?(?:\\w+ ){0,2}?(?:(?:is|are|were|was|has been|have been) )?${switched}\\b`,
  ],
  [
    "condition",
    "\\bif\\b[^.;]{0,40}\\b(?:were|had)\\b|\\b(?:in theory|theoretically|in principle|ideally)\\b",
  ],
  [
    "condition",
    "\\boptionally (?:signed|encrypted|verified|protected|authenticated|locked)\\b|\\b(?:signatures?|signing|encryption|TLS|authentication|verification|secure boot) (?:is|are) optional\\b",
  ],
  [
    "condition",
    "\\b(?:supported|possible|available|prepared|capable)\\b[^.;]{0,50}\\b(?:but|though|and|yet) (?:(?:is|are|it) )?(?:not|never)\\b",
  ],
  [
    "condition",
    "\\([^)]{0,40}\\bnot (?:yet )?(?:done|enabled|active|activated|implemented|used|in use|in series|in production|in place)\\b",
  ],
  [
    "exception",
    "\\bexcept\\b|\\bwith the exception of\\b|\\b(?:apart|aside) from\\b|\\bsave for\\b|\\bbut not (?:for|on|in|by|of)\\b",
  ],
  [
    "exception",
    "\\bnot all\\b|\\b(?:partly|partially|in part|some of|mostly|usually|normally|in most cases|as a rule|largely|sometimes)\\b",
  ],
  ["plan", "\\bwill\\b[^.;]{0,40} later\\b|\\bto (?:come|follow) (?:in|with|later)\\b"],
  ["past", "\\bexisted until\\b|\\bused to \\w+[^.;]{0,60} (?:until|before|in the past)\\b"],
  ["past", "\\bwe (?:\\w+ )?(?:removed|dropped|stopped|gave up|abandoned|declined|postponed)\\b"],
  [
    "condition",
    "\\b(?:once|if|as soon as|provided|given that)\\b[^.;]{0,40} (?:finished|finalised|ready|set up|built|approved)\\b",
  ],
  [
    "condition",
    "\\bshould\\b|\\bought to\\b|(?<!\\b(?:attackers?|nobody|one) )\\bcould\\b(?! not)",
  ],
  [
    "condition",
    "\\b(?:goal|desirable|desired|hopefully|meant to|supposed to|out of scope|allegedly|supposedly|marketing|on paper)\\b|: to do\\b",
  ],
  [
    "condition",
    "\\b(?:customer|integrator|user|operator)s?['’]?s? (?:job|duty|task|business|responsibility)\\b|\\b(?:left|up) to the (?:customer|integrator|network|operator)\\b",
  ],
  [
    "condition",
    "\\bcan be (?:switched on|turned on|enabled|activated|booked|ordered) by\\b|\\bon (?:the|a) (?:test )?bench\\b",
  ],
  [
    "exception",
    "\\bonly (?:in|on|for|with|from) (?:the |our )?(?:same|premium|pro|paid|lab|laboratory|test|bench|demo|some|certain|first|newer?)\\b|\\b(?:service|support|factory) (?:staff )?only\\b|\\binternal notes\\b|\\bfrom the same\\b",
  ],
  [
    "undone",
    "\\b(?:hardly|barely|scarcely)\\b|\\b(?:is|are) (?:very |rather )?(?:weak|poor|lost|missing|absent|doubtful|unclear|irrelevant)\\b|\\bleaves? out\\b|\\bomits?\\b",
  ],
  [
    "undone",
    "\\b(?:is|are|and|was|were) (?:simply |currently |just )?(?:ignored|disregarded|skipped|bypassed|switched off|turned off|disabled)\\b|\\bnothing happens\\b|\\bno effect\\b",
  ],
  [
    "undone",
    "\\b(?:does|do|did) not (?:\\w+ )?(?:verify|check|validate|enforce|apply)\\b|\\bfound (?:to be )?(?:broken|unsafe|insecure|weak|useless)\\b|\\bfound to annoy\\b",
  ],
  ["plan", "\\benvisaged\\b|\\boffered to us\\b|\\b(?:later|soon)\\W*$|\\bwill start\\b"],
  ["past", "\\b(?:was|were) (?:only )?(?:tested|tried)\\b"],
  ["condition", "\\bprovided that\\b|\\bup to (?:our|the) (?:support|service|staff)\\b"],
  [
    "exception",
    ", but (?:(?:is|are|it) )?(?:enabled|open|printed|shown|logged|sent|displayed|written|not|only)\\b|\\bno \\w+ of our own\\b|\\bfrom a (?:short )?list\\b|\\bcomes? off\\b",
  ],
  [
    "undone",
    ": (?:no|none|see)\\b|\\bas (?:unsafe|insecure|weak)\\b|\\bby (?:no one|nobody)\\b|\\b(?:is|are) (?:too )?expensive\\b",
  ],
];
