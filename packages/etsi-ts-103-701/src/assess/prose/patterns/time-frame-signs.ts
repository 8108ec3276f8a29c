import type { Pattern } from "../pattern.js";

/** Times that nobody can be held to. */
export const vagueTimes: readonly Pattern[] = [
  {
    value: "vague",
    says: /\b(?:as soon as (?:possible|practicable|feasible)|asap|promptly|without (?:undue|unnecessary) delay|in a timely manner|in due (?:time|course)|best[- ]effort|when(?:ever)? (?:resources|time|capacity) (?:allow|permit)s?|depend(?:s|ing) on|case[- ]by[- ]case|(?:within )?(?:a )?reasonable time|(?:with the |in the )?next (?:regular |scheduled |planned |major |minor |firmware )*(?:release|update|version)|as soon as (?:we|it|they|the \w+) \w+|as fast as|as quickly as|at (?:our|the (?:manufacturer|supplier)['’]s) (?:discretion|convenience)|whenever|sooner or later|eventually|takes as long as|shortly)\b/,
    denial: "ignored",
    example: "As soon as possible.",
  },
  {
    value: "none",
    says: /\b(?:no|without) (?:a )?(?:fixed |defined |binding |specific |guaranteed |target |upper )?(?:time ?(?:frames?|limits?)|deadlines?|target times?|dates?|times?|commitments?|promises?)\b|\bnot (?:yet )?(?:defined|determined|decided|agreed|set)\b/,
    denial: "ignored",
    example: "There is no defined time frame.",
  },
];

/** Words that single out what has to be dealt with first. */
export const priority: readonly Pattern[] = [
  {
    value: "priority",
    says: /\b(?:high(?:est)?[- ]priority|top priority|(?:critical|severe|emergency|urgent) (?:vulnerabilit\w+|flaws?|issues?|security|fix\w*|patch\w*|updates?|network|cases?)|urgent(?:ly)?|emergency|immediate(?:ly)? (?:assess\w*|action|acted|handled|fixed|escalat\w+)|expedited|hot-?fix(?:es)?)\b/,
    example: "High priority: the team acts at once.",
    counter: "This is not urgent.",
  },
];

/** Words that put a whole kind of vulnerability first. */
export const urgentKind: readonly Pattern[] = [
  {
    value: "priority",
    says: /\b(?:high(?:est)?[- ]priority|top priority|urgent(?:ly)?|emergency|expedited|immediate(?:ly)? (?:fixed|patched|mended|handled|escalat\w+))\b/,
    unless:
      /\b(?:if|when|where|depending|only) (?:\w+ ){0,4}(?:critical|severe|urgent|necessary|needed)\b/,
    example: "**High priority.** The team assesses the exposure at once.",
    counter: "Critical issues get a fix out of turn.",
  },
];

/** Words that tell times by severity. */
export const bySeverity: readonly Pattern[] = [
  {
    value: "by severity",
    says: /\b(?:critical|severe|severity|urgent|emergency|high(?:[- ](?:risk|priority))?:|CVSS)/,
    denial: "ignored",
    example: "Critical: 14 days, others: 90 days.",
  },
];

/** A promise to tell the reporter that a report has arrived. */
export const acknowledgement: readonly Pattern[] = [
  {
    value: "acknowledgement",
    says: /\backnowledg\w*\b|\bconfirm\w* (?:of )?receipt\b|\breceipt (?:is )?confirmed\b|\b(?:initial|first) (?:response|reply|answer)\b/,
    denial: "ignored",
    example: "Acknowledgement within five days.",
  },
];

/** A promise to tell the reporter how a report fares. */
export const statusUpdates: readonly Pattern[] = [
  {
    value: "status updates",
    says: /\b(?:status|progress)(?: \w+)? (?:updates?|reports?)\b|\b(?:progress|status|updates?)\b[^.;]{0,30}\b(?:every|each|weekly|fortnightly|monthly|regular\w*)\b|\b(?:kept|keep|keeps) (?:the )?(?:\w+ )?(?:informed|up to date|updated|posted)\b|\b(?:updates?|informs?|informed|notif\w+) (?:to |of |for )?the (?:reporter|finder|researcher)s?\b|\b(?:reporter|finder|researcher)s? (?:is|are|gets?|receives?) (?:\w+ )?(?:informed|updated|told|updates?)\b/,
    example: "The reporter gets a status update every two weeks.",
    counter: "No status updates are sent.",
  },
];

/** What is slower to mend than software. */
export const hardwareFlaws: readonly Pattern[] = [
  {
    value: "hardware",
    says: /\b(?:hardware|silicon|chips?|PCB|circuit boards?|side[- ]channel)\b/,
    example: "Flaws of the silicon.",
  },
];
