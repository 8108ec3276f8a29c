import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const reasonForNone: readonly Pattern[] = [
  {
    value: "security",
    says: /\b(?:for|due to|because of|on) (?:\w+ )?security (?:reasons?|grounds?)?\b|\bsecurity reasons?\b|\b(?:root|anchor) of trust\b|\btrust anchor\b|\b(?:anchors?|roots?|basis of|begins?) (?:the )?(?:chain of trust|secure boot|trust|start-?up verification)\b|\b(?:so that|to prevent|to keep)\b[^.;]{0,60}\b(?:attackers?|tamper\w*|manipulat\w*|malicious)\b/,
    denial: "void",
    example: "It is immutable for security reasons, as the root of trust.",
    counter: "There is no security reason.",
  },
  {
    value: "practicability",
    says: /\b(?:mask ROM|hard-?wired|read-?only memory|ROM\b(?:[- ]code)?|one-time[- ]programmable|OTP|cannot (?:technically )?be (?:updated|changed|rewritten|written)|physically impossible|impracticable|too little (?:memory|flash|power)|not enough (?:memory|flash|power))\b/,
    denial: "ignored",
    example: "It lies in mask ROM and cannot be changed.",
  },
];

/** Reasons that are none: they say that nobody wants to. */
export const unwilling: readonly Pattern[] = [
  {
    value: "no reason",
    says: /\b(?:costs?|too (?:expensive|dear|costly)|expensive|dear|money|not worth|budget|effort|not (?:planned|foreseen|intended|needed|necessary|required|supported)|no (?:need|plans?|demand|resources)|end of life|legacy|third[- ]party|supplier does not|vendor does not|never changes|rarely changes|stable)\b/,
    denial: "ignored",
    unless: /\bsecurity (?:reasons?|grounds?)\b|\broot of trust\b/,
    example: "Updates of this part are not planned.",
    counter: "Immutable for security reasons; a legacy loader does not exist.",
  },
];

/** Patterns of Update Mechanism in table 6. */
export const softCompPatterns: PatternTable = {
  "SoftComp/updateMechanism/reasonForNone": reasonForNone,
};
