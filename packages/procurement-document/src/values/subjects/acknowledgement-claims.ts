import type { ProcurementDocument } from "../../procurement-document.js";
import { type Claim, isDemand, noClaims } from "../claims.js";
import { measureTime } from "../measure.js";
import { namesIn, scopeOf } from "../scope.js";

const acknowledging = /\backnowledg(?:e|es|ed|ing|e?ments?)\b/i;
const reported =
  /\b(?:vulnerabilit(?:y|ies)|security (?:flaws?|weakness(?:es)?|issues?|reports?)|disclosures?)\b/i;
/** Other steps with times of their own. */
const otherwise =
  /\b(?:fix(?:es|ed)?|resol(?:ve[sd]?|ution)|remed\w{1,8}|patch\w{0,4}|updates?|status|assess\w{0,4}|triag\w{1,3}|investigat\w{1,6}|if|unless)\b/i;
const channels = /\b(?:e-?mail|telephone|phone|web form|portal|out of hours)\b/gi;

/** How soon a document wants reports of vulnerabilities acknowledged. */
export function acknowledgementClaims(document: ProcurementDocument): readonly Claim[] {
  return document.statements.flatMap((statement, index) => {
    const { text, lead = "", values, form, actor } = statement;
    if (values.length === 0) return noClaims;
    const times = values.filter((value) => value.kind === "duration");
    const [time] = times;
    if (time === undefined || times.length > 1 || !isDemand(document, statement)) return [];
    const isLimit = time.bound === "most" || form === "row";
    const whole = `${lead} ${text}`;
    if (!isLimit || actor === "buyer" || !acknowledging.test(whole)) return [];
    if (!reported.test(whole) || otherwise.test(whole)) return [];
    return [
      {
        statement: index,
        about: `acknowledging ${namesIn(whole, channels).join(" ")} ${scopeOf(document, statement)}`,
        subject: "acknowledging a report of a vulnerability",
        quote: time.text,
        measure: measureTime(time),
      },
    ];
  });
}
