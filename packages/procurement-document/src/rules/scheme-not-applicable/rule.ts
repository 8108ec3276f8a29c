import { defineRule, type Remark, type Report } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Reference } from "../../reference.js";
import { jurisdictionOf } from "../../references/jurisdiction.js";
import { isSpoken } from "../../references/standing.js";
import { mayMatch, remember } from "../../words/remember.js";
import { adopts, claims } from "./claims.js";
import { nisRemark } from "./nis-outside.js";
import { type Scheme, schemes } from "./schemes.js";
import { scottishRemark } from "./scottish.js";

/** Reports schemes that are cited as binding and do not bind this buyer. */
export const schemeNotApplicable = defineRule<ProcurementDocument>({
  id: "procurement/scheme-not-applicable",
  title: "Schemes that are cited as binding bind this buyer",
  level: "warning",
  cites: [],
  why: "A tender that claims a duty which the buyer does not have gives bidders a wrong ground and invites challenge.",
  resolution: "person",
  check(document, report) {
    if (jurisdictionOf(document) !== "united-kingdom") return;
    reportBills(document, report);
    const told = new Set<string>();
    for (const reference of document.references) {
      const { document: name, statement: index, text } = reference;
      const statement = document.statements[index];
      if (statement === undefined || told.has(name) || !isSpoken(document, statement)) continue;
      const remark = judge(document, reference, statement.text);
      if (remark === undefined) continue;
      told.add(name);
      report.at(["statements", index], { ...remark, quote: text });
    }
  },
});

function judge(
  document: ProcurementDocument,
  reference: Reference,
  whole: string,
): Remark | undefined {
  const law = scottishRemark(document, reference, whole) ?? nisRemark(document, reference, whole);
  if (law !== undefined) return law;
  const scheme = schemes.find((one) => one.document === reference.document);
  if (scheme === undefined || adopts.test(whole)) return undefined;
  const { text, start } = reference;
  return remarkOn(scheme, text, document, claims(whole, start, text.length));
}

function remarkOn(
  { binds, bindingOf, mildly }: Scheme,
  name: string,
  { purchase }: ProcurementDocument,
  claimed: boolean,
): Remark | undefined {
  const binding = bindingOf(purchase);
  if (binding === "binds" || (!claimed && (mildly || binding === "unknown"))) return undefined;
  if (binding === "not") {
    return {
      what: `“${name}” ${binds}; the buyer of this purchase is none of these.`,
      todo: "Say that the buyer adopts it, or leave it out.",
      level: claimed && !mildly ? "warning" : "info",
    };
  }
  return {
    what: `“${name}” ${binds}; whether this buyer is one is not declared.`,
    todo: "Declare the buyer under purchase in the front matter. If it is another, say that the buyer adopts the scheme.",
    level: "info",
    question: true,
  };
}

const bill = /Cyber Security and Resilience (?:\(Network and Information Systems\) )?Bill/;

const mayNameBill = /* @__PURE__ */ mayMatch(bill);
const billIn = /* @__PURE__ */ remember((text) =>
  mayNameBill(text) ? bill.exec(text)?.[0] : undefined,
);

/** A Bill obliges nobody. */
function reportBills(document: ProcurementDocument, report: Report): void {
  for (const [index, statement] of document.statements.entries()) {
    const found = billIn(statement.text);
    if (found === undefined || !isSpoken(document, statement)) continue;
    if (statement.modality !== "obligation" || ahead.test(statement.text)) continue;
    report.at(["statements", index], {
      what: `“${found}” is a Bill and obliges nobody.`,
      todo: "Cite the NIS Regulations 2018 (SI 2018/506) where they apply, and name the Bill only as a change of law that may come.",
      quote: found,
    });
  }
}

/** Words that speak of the Bill as something to come. */
const ahead =
  /\b(?:when|once|if|enacted|royal assent|change (?:in|of) law|becomes?|prepare|forthcoming|proposed|expected|subject to)\b/i;
