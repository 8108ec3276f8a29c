import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import { isAboutSecurity } from "../../wording/about-security.js";
import { citesMeasure, givesMeasure, givesSpan, givesTime } from "../../wording/measure.js";
import { strengthOf } from "../../wording/strength.js";
import { findWeakWords } from "../../wording/weak-words.js";
import { mayMatch, remember, rememberWithLead } from "../../words/remember.js";
import { type Need, needs } from "./needs.js";

/** What a statement requires stands in its first thousands of letters. */
const longest = 4_000;

/** Reports security requirements that need a number and have none, once for each kind of number. */
export const noMeasure = defineRule<ProcurementDocument>({
  id: "procurement/no-measure",
  title: "A security requirement that needs a number gives it",
  level: "warning",
  cites: [],
  why: "How soon, how long and how often decide what a duty is worth; without a number any delay is in time.",
  resolution: "person",
  check(document, report) {
    if (document.language === "other") return;
    const asking = document.statements.flatMap((statement, index) =>
      needsOf(statement.text).length > 0 && strengthOf(statement, document) === "mandatory"
        ? [{ statement, index, text: statement.text.slice(0, longest) }]
        : [],
    );
    for (const need of needs) {
      const place = asking.find(
        ({ statement, text }) =>
          needsOf(statement.text).includes(need) &&
          isAboutSecurity(statement, document.sections) &&
          !isWeakAnyhow(text),
      );
      if (!place || goesOn(document, place.index, need)) continue;
      if (document.statements.some((one) => givenBy(one).includes(need))) continue;
      report.at(["statements", place.index], {
        quote: need.says.exec(place.text)?.[0] ?? "",
        what: `Neither this requirement nor any other says ${need.of}.`,
        todo: `Give the number, such as “${need.example}”.`,
      });
    }
  },
});

const mayNeed = /* @__PURE__ */ needs.map(({ says: pattern }) => mayMatch(pattern));

/** What a statement needs numbers of. */
const needsOf: (text: string) => readonly Need[] = /* @__PURE__ */ remember((text) => {
  const own = text.slice(0, longest);
  return needs.filter(({ says: pattern }, at) => mayNeed[at]?.(text) && pattern.test(own));
});

/** The next sentence of the section gives a time, and is about nothing else that needs one: `Critical ones in 14 days`. */
function goesOn({ statements }: ProcurementDocument, index: number, need: Need): boolean {
  const [own, next] = [statements[index], statements[index + 1]];
  if (!next || next.section !== own?.section || !givesTime(next.text)) return false;
  return !needs.some((other) => other !== need && other.spoken.test(next.text));
}

/** Words such as `promptly` have a finding of their own. */
function isWeakAnyhow(text: string): boolean {
  return findWeakWords({ sentence: text }).some(
    ({ weakness }) => weakness === "sets-no-time" || weakness === "names-no-standard",
  );
}

/** A statement about the same that has the number, or says where it stands. */
function givenBy({ text, lead, modality }: Statement): readonly Need[] {
  return modality === "question" ? [] : given(text, lead);
}

const given = /* @__PURE__ */ rememberWithLead((text, lead) =>
  needs.filter((need) => gives(text.slice(0, longest), lead, need)),
);

function gives(text: string, lead: string, need: Need): boolean {
  const whole = `${lead} ${text}`;
  if (!need.spoken.test(whole)) return false;
  if (need.counts) return need.counts.test(text) || givesMeasure(text) || citesMeasure(lead);
  return givesTime(whole) || (need.says.test(text) && (givesSpan(text) || leadsElsewhere(whole)));
}

function leadsElsewhere(text: string): boolean {
  return (
    citesMeasure(text) ||
    /\b(?:set out|defined|specified|described|stated|agreed|recommended) (?:in|by|at|below|above|with)\b|\b(?:SLAs?|service levels?|retention (?:schedule|policy))\b/i.test(
      text,
    )
  );
}
