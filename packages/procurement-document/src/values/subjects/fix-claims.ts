import type { ProcurementDocument } from "../../procurement-document.js";
import { type Claim, isDemand, noClaims } from "../claims.js";
import { measureTime } from "../measure.js";
import { namesIn, scopeOf } from "../scope.js";

const weakness =
  /\b(?:vulnerabilit(?:y|ies)|security (?:patch(?:es)?|updates?|fix(?:es)?|flaws?)|(?:critical|high) (?:\w{1,9} )?patch(?:es)?)\b/i;
const stages: readonly (readonly [name: string, words: RegExp])[] = [
  ["providing", /\b(?:available|releas(?:e|es|ed)|publish(?:es|ed)?|issued?|suppl(?:y|ied))\b/i],
  [
    "installing",
    /\b(?:instal(?:l|ls|led|lation)|appl(?:y|ies|ied)|deploy(?:s|ed)?|implement(?:s|ed)?)\b/i,
  ],
  [
    "fixing",
    /\b(?:fix(?:es|ed)?|remed(?:y|ied|iate[sd]?|iation)|resolved?|removed?|mitigated?|patched|corrected)\b/i,
  ],
];
/** From when the time runs. */
const sinceRelease =
  /\b(?:of|after|from|following) (?:[a-z]{1,12} ){0,3}(?:release|availability|publication|issue)d?\b/gi;
/** What the time of a fix depends on besides the severity. */
const assets =
  /\b(?:internet[ -]facing|external|internal|servers?|workstations?|laptops?|desktops?|firmware|cameras?|sensors?|gateways?|devices?|databases?|networks?|applications?|operating systems?|anti-?virus|browsers?|mobile|cloud|platform|exploited|known|zero[ -]days?|workarounds?|non-production|production|tests?)\b/gi;
const otherwise =
  /\b(?:notif\w{1,8}|report(?:s|ed|ing)?|inform(?:s|ed)?|acknowledg\w{1,6}|respon(?:d|se)|assess(?:ed|ment)?|plan|scan(?:s|ned|ning)?|if|escalat\w{1,4})\b/i;

/** How soon a document wants vulnerabilities of one severity fixed. */
export function fixClaims(document: ProcurementDocument): readonly Claim[] {
  return document.statements.flatMap((statement, index) => {
    const { text, lead = "", values } = statement;
    if (values.length === 0) return noClaims;
    const times = values.filter((value) => value.kind === "duration");
    const [time] = times;
    if (time?.bound !== "most" || times.length > 1 || !isDemand(document, statement)) return [];
    const whole = `${lead} ${text}`;
    if (!weakness.test(whole) || otherwise.test(whole)) return [];
    const acts = whole.replace(sinceRelease, " ");
    const done = stages.filter(([, words]) => words.test(acts)).map(([name]) => name);
    const [stage] = done;
    const scope = scopeOf(document, statement);
    if (stage === undefined || done.length > 1 || scope.split(" ").length > 1) return [];
    return [
      {
        statement: index,
        about: `${stage} ${scope} ${namesIn(whole, assets).join(" ")}`,
        subject: `${stage} ${scope === "" ? "" : `${scope} `}${stage === "fixing" ? "vulnerabilities" : "security updates"}`,
        quote: time.text,
        measure: measureTime(time),
      },
    ];
  });
}
