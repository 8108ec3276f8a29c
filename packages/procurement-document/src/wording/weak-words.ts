import { mayMatch, rememberWithLead } from "../words/remember.js";
import { citesMeasure, givesMeasure, givesTime } from "./measure.js";

/** Why words cannot be enforced. */
export type Weakness =
  | "recommends"
  | "escapes"
  | "names-no-standard"
  | "leaves-degree"
  | "asks-effort"
  | "sets-no-time"
  | "open-list"
  | "and-or";

/** Words that weaken a requirement. */
export interface WeakWords {
  readonly weakness: Weakness;
  /** As written. */
  readonly quote: string;
  /** Where they begin in the sentence, in UTF-16 code units. */
  readonly start: number;
}

/** A sentence of a requirement with what helps to understand it. */
export interface Said {
  readonly sentence: string;
  /** The words above the list that the sentence is part of. */
  readonly lead?: string;
  /** The sentence names a standard, a mechanism or a value. */
  readonly named?: boolean;
}

interface Pattern {
  readonly weakness: Weakness;
  readonly says: RegExp;
  /** What in the sentence makes it enforceable all the same. */
  readonly unless?: (about: Said, found: RegExpExecArray) => boolean;
}

const agreed =
  /\b(?:otherwise|unless|agreed|agreement|approv\w+|waive[rd]?|exceptions? (?:shall|must|are|is)|justif\w+|risk[ -]accept\w*|compensating|in which case|if (?:it|this|that) is not)\b/i;
const measured =
  "security(?! (?:clearance|guards?|officers?|staff|personnel|deposit|vetting))|protection|measures?|controls?|safeguards?|encryption|encrypted|cryptograph\\w+|authentication|passwords?|logging|logs|monitoring|testing|backups?|strength|precautions|procedures?|processes|mechanisms?|segregation|separation|resilience|hardening|firewalls?|firewalling|complexity|key lengths?|integrity|confidentiality";
const duty =
  /\b(?:notif\w+|report\w*|inform\w*|tell|told|alert\w*|patch\w*|fix\w*|remed\w+|updat\w+|appl(?:y|ied|ies)|install\w*|revok\w+|remov\w+|disabl\w+|delet\w+|destroy\w*|destruct\w+|return\w*|restor\w+|recover\w*|escalat\w+|respon[ds]\w*|resolv\w+|correct\w*|mitigat\w+|address\w*|cur(?:e|ed|es)|rectif\w+|investigat\w+|contain|terminat\w+|withdraw\w*|chang\w+|replac\w+|suppl(?:y|ied)|provide|deploy\w*|implement\w*|up[ -]to[ -]date)\b/i;
const harm =
  /\b(?:unauthori[sz]ed|loss|lost|damage|breach\w*|theft|attack\w*|claims?|liabilit\w+)\b/i;
const listed = /\b(?:such as|e\.g|for example|for instance|including|includes?|like)\b/i;
const between =
  "encrypt\\w+|authenticat\\w+|passwords?|firewalls?|VPNs?|TLS|hash\\w*|masking|MFA|tokens?|certificates?|monitoring|logging|logged|backups?|antivirus|anti-virus|patch\\w+|disabl\\w+|remov\\w+|delet\\w+|destr\\w+|smart ?cards?|biometrics?|pseudonymis\\w+|anonymis\\w+";

function isMeasured({ sentence, lead = "", named = false }: Said): boolean {
  return named || givesMeasure(sentence) || citesMeasure(lead);
}

function wholeOf({ sentence, lead = "" }: Said): string {
  return lead === "" ? sentence : `${lead} ${sentence}`;
}

/** The ways of weakening, the gravest first. */
const patterns: readonly Pattern[] = [
  {
    weakness: "recommends",
    says: /\bshould\b(?! (?:the|an?|any|anyone|no|it|you|they|we|he|she|there|this|these|that|those|such|either|one)\b)|\bought to\b|\b(?:is|are|will be) (?:expected|encouraged) to\b/i,
    unless: ({ sentence }) => /\b(?:shall|must)\b/i.test(sentence),
  },
  {
    weakness: "asks-effort",
    says: /\b(?:(?:best|reasonable|commercial(?:ly reasonable)?|all reasonable|every reasonable|good faith) (?:commercial )?(?:endeavou?rs|efforts?)|endeavou?rs? to|make (?:every|all) (?:reasonable )?efforts? to|(?:shall|must|will|to) (?:try|strive|aim|seek|attempt) to|(?:shall|must) (?:actively |carefully )?consider(?= \w+ing\b| the use\b| use\b| whether\b))\b/i,
  },
  {
    weakness: "escapes",
    says: /\b(?:shall|must|will) (?:normally|generally|usually|ordinarily|typically)\b/i,
    unless: ({ sentence }) => agreed.test(sentence),
  },
  {
    weakness: "asks-effort",
    says: /\b(?:shall|must|will) have (?:due )?regard (?:to|for)\b/i,
    unless: isMeasured,
  },
  {
    weakness: "escapes",
    says: /\b(?:(?:where|wherever|when|whenever|if|insofar as|in so far as|so far as|as far as|to the extent|unless not)(?: is| it is| are| deemed)? (?:(?:reasonably|technically|commercially|economically|operationally) )?(?:practicable|practical|possible|feasible|achievable|viable)|as (?:much|far) as possible|if and when possible)\b/i,
    unless: ({ sentence }) => agreed.test(sentence) || /\bhealth and safety\b/i.test(sentence),
  },
  {
    weakness: "sets-no-time",
    says: /\b(?:as soon as (?:is )?(?:reasonably )?(?:possible|practicable|practical|feasible)|as quickly as possible|promptly|prompt (?:corrective |and )?(?:notice|notification|attention|action|report\w*|response|remediation)|in a timely (?:manner|fashion|way)|timely|in due course|within (?:a|an) (?:reasonable|acceptable|appropriate) (?:time(?: ?frame)?|period(?: of time)?|timescale)|in good time)\b|\b(?:firmware|software|operating systems?|devices?|cameras?|sensors?|anti-?virus|signatures) (?:shall|must|will|are to|is to) (?:at all times )?(?:be (?:kept|maintained)|remain) (?:fully )?up[ -]to[ -]date\b/i,
    unless: (said) =>
      givesTime(wholeOf(said)) ||
      !duty.test(wholeOf(said)) ||
      /\b(?:SLAs?|service levels?)\b/i.test(said.sentence),
  },
  {
    weakness: "names-no-standard",
    says: /\b(?:(?:current |latest |recogni[sz]ed |accepted |generally accepted |relevant |best |good )?industry[ -](?:standards?|best practices?|good practices?|norms?|practices?|(?:recogni[sz]ed|accepted) (?:standards?|practices?|frameworks?))|(?:security |current |recogni[sz]ed |accepted |sector |commercial )?(?:best|good)[ -]practices?|state[ -]of[ -]the[ -]art|(?:military|bank|enterprise)[ -]grade|recogni[sz]ed (?:security )?standards?|(?:all )?(?:relevant|applicable|appropriate|current|latest) (?:cyber |information )?security standards|(?:fully|highly|very|completely) secure|good (?:cyber[ -]?|information |data |IT )?security|secure by design(?=[.;,]|$)|robust (?:security|encryption|authentication|passwords?|protection|access controls?)|(?:strong|modern|secure|latest|up[ -]to[ -]date) (?:encryption|cryptography|ciphers?|passwords?|protocols))\b/i,
    unless: isMeasured,
  },
  {
    weakness: "leaves-degree",
    says: new RegExp(
      String.raw`\b(?:adequate|appropriate|proportionate|reasonable|sensible|sufficient|suitable)(?: and (?:adequate|appropriate|proportionate|reasonable|sufficient|suitable|effective))?(?: level of| levels of| degree of| standard of)? (?!technical and organi[sz]ational|notice|request|time|steps to ensure the reliability)(?:[\w-]{1,30},? ){0,4}(?:${measured})\b|\b(?:adequately|appropriately|suitably|sufficiently|properly|reasonably) (?:secur\w+|protect\w+|encrypt\w+|resistant|resilient|robust|strong|complex|hardened|segregated|patched|tested|configured|monitored|logged|safe)\b|\b(?:secured|protected|encrypted|tested|patched|monitored|configured|hardened|logged|segregated) (?:adequately|appropriately|suitably|sufficiently|properly|reasonably)\b|\b(?:shall|must|will|to) (?:be|remain|keep \w+|be kept) secure(?=[.;,]|$| at all times\b)|\b(?:high|good|strong|robust) (?:levels?|degree|standards?) of (?:[\w-]{1,30} ){0,2}(?:${measured})\b|\b(?:robust|resilient|resistant|hardened|secure) (?:against|to) (?:[\w-]{1,30} ){0,2}(?:attacks?|intrusions?|hacking|tampering)\b|\ball necessary (?:steps|measures|precautions|action)\b|\breasonable (?:steps (?!(?:necessary )?to (?:remedy|mitigate|minimi[sz]e))|precautions\b|measures\b)|(?<!\bor [\w-]{1,30},? )\bas (?:appropriate|(?:is )?deemed (?:appropriate|necessary))(?=[.,;)]|$)`,
      "i",
    ),
    unless: (said) =>
      isMeasured(said) ||
      /\breliability\b|\bappropriate to the (?:risk|nature|harm)/i.test(said.sentence),
  },
  {
    weakness: "and-or",
    says: new RegExp(
      String.raw`\b(?:${between}) and\/or\b|\band\/or (?:[\w-]{1,30} )?(?:${between})\b`,
      "i",
    ),
    unless: ({ sentence }) => harm.test(sentence),
  },
  {
    weakness: "open-list",
    says: /,? ?\betc\b\.?|\b(?:and so (?:on|forth)|and the like)\b/i,
    unless: ({ sentence }, { index }) => listed.test(sentence.slice(0, index)),
  },
];

const mayWeaken = /* @__PURE__ */ patterns.map(({ says }) => mayMatch(says));

/** What weakens a sentence stands in its first thousands of letters. */
const longest = 4_000;

/** `Good Industry Practice`, in capitals, is a term that contracts define. */
const defined = /^(?:Good|Best) (?:Industry )?Practices?$/;

/**
 * Finds the words that weaken a sentence of a requirement, the gravest first, each way once. Leaves alone what the
 * same sentence makes enforceable, terms of the law and terms that contracts define.
 */
export function findWeakWords({ sentence, lead, named = false }: Said): readonly WeakWords[] {
  return named ? weakIfNamed(sentence, lead) : weakIfUnnamed(sentence, lead);
}

const weakIfNamed = /* @__PURE__ */ rememberWithLead((sentence, lead) =>
  readWeakWords({ sentence: sentence.slice(0, longest), lead, named: true }),
);
const weakIfUnnamed = /* @__PURE__ */ rememberWithLead((sentence, lead) =>
  readWeakWords({ sentence: sentence.slice(0, longest), lead, named: false }),
);

function readWeakWords(said: Said): readonly WeakWords[] {
  return patterns.flatMap(({ weakness, says, unless }, at) => {
    const found = mayWeaken[at]?.(said.sentence) ? says.exec(said.sentence) : null;
    if (!found || defined.test(found[0]) || unless?.(said, found)) return [];
    const lead = /^[,\s]*/.exec(found[0])?.[0].length ?? 0;
    return [{ weakness, quote: found[0].slice(lead), start: found.index + lead }];
  });
}
