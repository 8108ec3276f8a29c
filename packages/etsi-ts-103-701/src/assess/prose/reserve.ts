/**
 * Why words do not say what holds today: a `plan`; the `past`; a `condition` that need not be met; an
 * `exception`; or `undone`, by which a denial holds and nothing else does.
 */
export type Reserve = "plan" | "undone" | "past" | "condition" | "exception";

const when =
  "(?:Q[1-4]|H[12]|(?:early |mid-?|late )?20\\d\\d|next|(?:release|version|firmware) \\S*\\d)";
const later = "(?:next|future|later|upcoming|coming|subsequent|following)";
const thing =
  "(?:releases?|versions?|firmwares?|generations?|revisions?|models?|years?|quarters?|hardware|batch(?:es)?)";
const switched =
  "(?:enabled|activated|switched on|turned on|blown|burnt|burned|implemented|hired|purchased|ordered|licensed|booked)";
const given =
  "(?:dropped|abandoned|discontinued|withdrawn|given up|removed|retired|shelved|cancell?ed|rolled back|postponed|deferred|stopped|declined)";

const sources: readonly (readonly [Reserve, string])[] = [
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

const signs = /* @__PURE__ */ sources.map(([kind, source]) => ({
  kind,
  says: new RegExp(source.replaceAll(/ (?![?*])/g, "\\s+"), "gi"),
}));

/** One look that most sentences do not pass. */
const likely = /* @__PURE__ */ new RegExp(
  signs.map(({ says }) => says.source.replaceAll("^\\W*", "\\b")).join("|"),
  "i",
);

/** A part of a sentence that holds under reserve, and the words that say so. */
export interface Reserved {
  readonly kind: Reserve;
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

const clause = /;\s|\s[–—]\s|,\s(?:while|whereas|and)\s|\b(?:now|today|currently)\b/gi;

/** The parts of a sentence that do not say what holds today. */
export function reservedIn(plain: string): readonly Reserved[] {
  if (!likely.test(plain)) return [];
  const found: Reserved[] = [];
  for (const [start, end] of clausesOf(plain)) {
    const part = plain.slice(start, end);
    for (const { kind, says } of signs) {
      for (const match of part.matchAll(says)) {
        if (kind === "exception" && isRestriction(part.slice(0, match.index))) continue;
        found.push({ kind, start, end, sign: match[0] });
      }
    }
  }
  return found;
}

function clausesOf(plain: string): readonly (readonly [number, number])[] {
  const cuts = [0, ...[...plain.matchAll(clause)].map(({ index }) => index), plain.length];
  return cuts.slice(1).map((end, index) => [cuts[index] ?? 0, end] as const);
}

const restriction =
  /\b(?:no|nobody|nothing|none)\b[^.;]*\b(?:access\w*|enters?|gets?|reach\w*|reads?|accept\w*|allow\w*|install\w*|disclos\w*)\b|\b(?:only|refus\w+|reject\w+|block\w+|unless)\b/i;

/** `Nobody gets in except by a password` restricts, and makes no exception of what is promised. */
function isRestriction(before: string): boolean {
  return restriction.test(before);
}

/** Says whether any part of a text holds under reserve. */
export function isReserved(text: string): boolean {
  return reservedIn(text.replaceAll(/[*`_]/g, " ")).length > 0;
}

const withdrawal =
  /^\W*(?:(?:all )?(?:this|that|it|these|they|both|none of (?:this|it)|neither)\b|planned\b|(?:currently |at present )?not\b)/i;
const unreal =
  /\b(?:planned|road-?map|in preparation|not (?:yet|done|enabled|active|activated|implemented|in use|in place|finished|available)|isn['’]t (?:done|enabled|active|implemented|there)|(?:comes?|follows?|will \w+) (?:later|soon|in (?:the |a )?(?:next|future))|abandoned|dropped|only on paper)\b/i;

/** True of a sentence that takes back the one before it: `This is planned`, `Not implemented yet`. */
export function takesBack(plain: string): boolean {
  return withdrawal.test(plain) && unreal.test(plain);
}
