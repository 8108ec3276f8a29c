import { mayMatch } from "../../words/remember.js";

const log =
  "(?:(?:audit|security|event|access|system|activity|user|log-?in|authentication|administrator|admin) ){0,3}(?:logging|logs?|audit trails?|audit records)";
const duty = "(?:shall|must|will|should|(?:is|are) to|may|can)";
const acts =
  "(?:access(?:es)?|log-?ins?|log-?ons?|administrat\\w+(?: actions?| access)?|authentication(?: attempts?)?|user activit(?:y|ies)|security events?|configuration changes|remote sessions?|failed attempts)";

const asks: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${log}(?: (?:on|of|in|by|for) [\w ]{1,40})? ${duty} be (?:permanently |always )?(?:disabled|switched off|turned off|deactivated|suppressed|off by default|disabled by default)\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${duty} (?:be (?:supplied|delivered|configured|installed) with |have )${log} (?:disabled|switched off|turned off|deactivated)\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${duty} (?:disable|switch off|turn off|deactivate) (?:all |the |any )?${log}\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${duty} not (?:log|record|audit|keep (?:a )?(?:record|log)s? of) (?:any |all |the |user |successful |failed )?${acts}\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:no ${log} ${duty} be (?:kept|retained|recorded|stored|created|made|enabled)|${log} ${duty} not be (?:kept|recorded|created|made|enabled|collected|generated))\b`,
    "i",
  ),
];

/** Logs that are not of security, and sentences that keep logging on. */
const harmless =
  /\b(?:debug\w*|verbose|diagnostic|trace|console|personal data|passwords?|sensitive|card(?:holder)?|content|not be possible|alert|alarm|attempts? to (?:disable|switch|turn)|except|unless|only (?:by|with|after)|prevent\w*|detect\w*|(?:do|does|shall|must|will|should|may|can) not (?:be )?(?:able to )?(?:disabled?|switch\w*|turn\w*|deactivate\w*)|cannot|never)\b/i;

const mayAsk = /* @__PURE__ */ mayMatch(...asks);

/** The words by which a sentence asks that nothing is logged; undefined where it speaks of other logs. */
export function asksNoLogs(sentence: string): string | undefined {
  if (!mayAsk(sentence)) return undefined;
  if (!/\blog|audit|record/i.test(sentence)) return undefined;
  for (const pattern of asks) {
    const found = pattern.exec(sentence);
    if (found && !harmless.test(sentence)) return found[0];
  }
  return undefined;
}
