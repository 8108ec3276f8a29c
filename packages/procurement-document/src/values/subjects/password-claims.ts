import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import type { Value } from "../../value.js";
import { mayMatch, rememberWithLead } from "../../words/remember.js";
import { type Claim, isDemand, noClaims } from "../claims.js";
import { type Measure, measureCount, measureTime } from "../measure.js";
import { phraseAround } from "../phrase-around.js";
import { namesIn, scopeOf } from "../scope.js";

const secret = /\b(?:pass(?:word|phrase|code)s?|PINs?)\b/i;
/** Accounts and secrets that have rules of their own; what is said of users is said of all. */
const kinds =
  /\b(?:admin\w{0,12}|privileged|root|super-?users?|service accounts?|system accounts?|machine|guest|bios|wi-?fi|snmp|community|pass-?phrases?|pass-?codes?|pins?|mfa|multi-factor|two-factor|second factor|remote|vpn|mobile|encrypt\w{0,5}|default|initial|temporary|one-time|installers?|database|api|device|devices|cameras?|sensors?|gateways?|recorders?|keypads?)\b/gi;
const login = /\b(?:log-?(?:in|on)s?|sign-?ins?|authentications?)\b/i;
const recurring =
  /\b(?:every|after|each|exceed(?:ing)?|age(?: of)?|age:?|expir\w{1,4}(?: (?:after|in))?|life(?:time)?(?: of)?|period(?: of)?|interval(?: of)?|[|:]) ?$/i;
const changing =
  /\b(?:expir\w{1,4}|chang(?:e|es|ed|ing)|rotat\w{1,4}|renew\w{0,4}|reset|replac\w{1,5}|valid|maximum age|ag(?:e|e?ing))\b/i;
const neverBefore =
  /\b(?:never (?:be (?:forced|required) to )?(?:expire|change)|(?:not|no longer) expire|non-expiring|no (?:forced |periodic |regular |routine |password |automatic ){0,2}(?:expiry|expiration|changes?|rotation)|not be (?:forced|required|made|asked) to (?:be )?(?:chang|rotat)\w{1,3}|(?:without|no) expiry|not (?:be )?(?:require|force|enforce|impose)[sd]? (?:regular|periodic|routine|scheduled|forced)(?: password)?(?: (?:changes?|expiry|rotation))?|(?:expiry|expiration|ageing|aging|rotation) (?:shall|must|will|should|is|to be) (?:not |be disabled|disabled))/i;

const never: Measure = { bound: "exact", low: Number.MAX_VALUE, high: Number.MAX_VALUE };

const maySpeakOfLogins = /* @__PURE__ */ mayMatch(secret, login);
const isOnLogins = /* @__PURE__ */ rememberWithLead((text, lead) => {
  if (!maySpeakOfLogins(text) && !maySpeakOfLogins(lead)) return false;
  const whole = `${lead} ${text}`;
  return secret.test(whole) || login.test(whole);
});

/** What a document wants of passwords: their length, their age, and how often one may err. */
export function passwordClaims(document: ProcurementDocument): readonly Claim[] {
  return document.statements.flatMap((statement, index) => {
    const { text, lead = "" } = statement;
    if (!isOnLogins(text, lead)) return noClaims;
    const whole = `${lead} ${text}`;
    if (!isDemand(document, statement)) return [];
    const scope = `${namesIn(whole, kinds).join(" ")} ${scopeOf(document, statement)}`;
    const ofSecret = secret.test(whole) ? [lengthOf(statement), ageOf(statement)] : [];
    return [...ofSecret, attemptsOf(statement)]
      .filter((one) => one !== undefined)
      .map((one) => ({ ...one, statement: index, about: `${one.subject} ${scope}` }));
  });
}

type Rule = Pick<Claim, "subject" | "quote" | "measure">;

/** A length is the least, unless the words say otherwise. */
function lengthOf({ text, values }: Statement): Rule | undefined {
  const lengths = values.filter(
    (value) =>
      value.kind === "count" && /^(?:character|digit)$/.test(value.of) && value.amount >= 4,
  );
  const [length] = lengths;
  if (length?.kind !== "count" || lengths.length > 1) return undefined;
  const isMost = /\bmax(?:imum)?\b/i.test(text.slice(0, length.start));
  const bound = length.bound === "exact" ? (isMost ? "most" : "least") : length.bound;
  return {
    subject: `the length of a password in ${length.of}s`,
    quote: length.text,
    measure: { ...measureCount(length), bound },
  };
}

function ageOf({ text, values }: Statement): Rule | undefined {
  const subject = "how often a password has to be changed";
  const unlimited = neverBefore.exec(text)?.[0];
  if (unlimited !== undefined) return { subject, quote: unlimited, measure: never };
  const ages = values.filter((value) => isAge(text, value));
  const [age] = ages;
  if (age?.kind !== "duration" || ages.length > 1) return undefined;
  return { subject, quote: age.text, measure: { ...measureTime(age), bound: "exact" } };
}

function isAge(text: string, value: Value): boolean {
  if (value.kind !== "duration" || ["minute", "hour"].includes(value.unit)) return false;
  const { before, after } = phraseAround(text, value);
  if (
    /\b(?:inactiv\w{1,4}|unused|dormant|lock\w{0,4}|not)\b/i.test(`${before.slice(-60)} ${after}`)
  )
    return false;
  if (/^within\b/i.test(value.text)) return false;
  return (
    changing.test(before) &&
    (recurring.test(before) || /^(?:at least|no more|not more|max)/i.test(value.text))
  );
}

function attemptsOf({ text, values }: Statement): Rule | undefined {
  if (!/\b(?:lock\w{0,4}|disabl\w{1,3}|suspend\w{0,3}|block\w{0,3})\b/i.test(text))
    return undefined;
  const attempts = values.filter((value) => value.kind === "count" && value.of === "attempt");
  const [tries] = attempts;
  if (tries?.kind !== "count" || attempts.length > 1) return undefined;
  return {
    subject: "failed attempts before an account is locked",
    quote: tries.text,
    measure: { ...measureCount(tries), bound: "exact" },
  };
}
