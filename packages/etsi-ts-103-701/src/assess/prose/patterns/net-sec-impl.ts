import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const done: readonly Pattern[] = [
  {
    value: false,
    says: /\b(?:not|never) (?:yet )?(?:been )?(?:reviewed|evaluated|audited|assessed|tested|analysed|analyzed)\b|\bno (?:\w+ ){0,2}(?:reviews?|evaluations?|audits?|assessments?) (?:has|have|was|were|is|are|took|took place|yet|so far)\b|\b(?:review|evaluation|audit|assessment)s? (?:is|are) (?:planned|pending|outstanding|scheduled)\b/,
    denial: "ignored",
    example: "The stack has not been reviewed.",
    counter: "The stack has been reviewed.",
  },
  {
    value: true,
    says: /\b(?:reviews?|reviewed|audit(?:s|ed)?|evaluat(?:ed|ions?)|test(?:s|ed|ing)?|assess(?:ed|ments?)|certifi(?:ed|cation)|analys(?:ed|is)|analyzed|validat(?:ed|ion)|scann(?:ed|ing)|fuzz(?:ed|ing)?|penetration|check(?:ed|ing)|verif(?:ied|ication))\b/,
    example: "Two engineers reviewed the stack.",
    counter: "Nobody wrote it, without review.",
  },
];

/** Patterns of table 12. */
export const netSecImplPatterns: PatternTable = {
  "NetSecImpl/reviewEvaluationMethod/done": done,
};

/** Reviews of less than what is implemented. */
export const partialReview: readonly Pattern[] = [
  {
    value: "partial",
    says: /\b(?:built|written|running|running directly) on top of\b|\bfocus(?:ed|es|ing)? (?:only |solely |mainly |primarily )?on (?:the )?(?:custom|own|application|in-?house|changed|new)\b|\b(?:only|solely|exclusively) (?:the )?(?:\w+ ){0,4}(?:was|were|is|are|has been|have been) (?:reviewed|audited|evaluated|tested|assessed|analysed)\b|\b(?:limited|restricted|confined) to\b|\b(?:does|did|do) not (?:cover|include|extend to)\b|\b(?:out of|outside) (?:the )?scope\b|\b(?:is|are|was|were) (?:not covered|excluded)\b/,
    denial: "ignored",
    unless: /\bnot (?:limited|restricted|confined) to\b/,
    example: "The review was limited to our own code.",
    counter: "The review was not limited to our own code.",
  },
];

/** Reports that are not there. */
export const missingReport: readonly Pattern[] = [
  {
    value: "no report",
    says: /\bno (?:\w+ ){0,3}(?:reports?|records?|evidence|documentation)\b|\b(?:reports?|records?) (?:is|are|was|were) (?:not|never) (?:\w+ )?(?:available|written|kept|issued|produced|published)\b|\bundocumented\b/,
    denial: "ignored",
    example: "There is no written report.",
    counter: "The report is kept with the release.",
  },
];
