import type { Pattern } from "../pattern.js";

/** Monitoring that follows no system. */
export const unsystematic: readonly Pattern[] = [
  {
    value: "unsystematic",
    says: /\b(?:ad[- ]hoc|sporadic(?:ally)?|occasional(?:ly)?|irregular(?:ly)?|from time to time|when(?:ever)? (?:time|resources|capacity) (?:allow|permit)s?|best[- ]effort|only (?:when|if|after) (?:\w+ ){0,3}(?:report|complain|contact|hear|notif)\w*|only react\w*|purely reactive)\b|\bno (?:systematic|regular|continuous|defined|formal) (?:\w+ )?(?:monitoring|process|procedure|search|review)\b|\b(?:is|are) not (?:\w+ )?(?:monitored|tracked|searched|reviewed)\b/,
    denial: "ignored",
    unless: /\bnot (?:ad[- ]hoc|sporadic|occasional|irregular|only)\b/,
    example: "Sources are looked at from time to time.",
    counter: "Sources are searched every week.",
  },
];

/** Vulnerabilities that are left as they are. */
export const leftUnrectified: readonly Pattern[] = [
  {
    value: "left",
    says: /\b(?:is|are|will be|remain)(?: not|n['’]t)? (?:left )?(?:un(?:fixed|patched)|fixed|patched|corrected|mitigated|rectified)\b/,
    unless: /\b(?:is|are|will be) (?:fixed|patched|corrected|mitigated|rectified)\b/,
    denial: "ignored",
    example: "Flaws of the old radio stack are not fixed.",
    counter: "Confirmed flaws are fixed in the next release.",
  },
];
