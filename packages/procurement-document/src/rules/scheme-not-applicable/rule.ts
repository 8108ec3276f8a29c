import { defineRule, type Remark, type Report } from "@bollard/model";
import { type CitationUse, citations } from "@bollard/uk-procurement";
import type { ProcurementDocument } from "../../procurement-document.js";
import { jurisdictionOf } from "../../references/jurisdiction.js";
import { isSpoken } from "../../references/standing.js";
import { mayMatch, remember } from "../../words/remember.js";
import { type Scheme, schemes } from "./schemes.js";

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
    for (const { document: name, statement: index, text, start } of document.references) {
      const scheme = schemes.find((one) => one.document === name);
      const statement = document.statements[index];
      if (scheme === undefined || statement === undefined || told.has(name)) continue;
      if (!isSpoken(document, statement) || adopts.test(statement.text)) continue;
      const remark = remarkOn(scheme, text, document, claims(statement.text, start, text.length));
      if (remark === undefined) continue;
      told.add(name);
      report.at(["statements", index], { ...remark, quote: text });
    }
  },
});

/** Words by which a buyer takes a scheme up of its own will. */
const adopts =
  /\b(?:adopt\w{0,3}|voluntar\w{1,4}|although|chosen|chooses|good practice|best practice|encouraged|does not (?:bind|apply))\b/i;

/** Whether the words around a name claim that it obliges the buyer. */
function claims(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(start + length, start + length + 40);
  return (
    /\b(?:required (?:by|under)|requirements? of|under|pursuant to|mandated by|obliged by|bound by|duty under|as required (?:by|under)|in accordance with|have regard to) (?:the )?(?:[A-Z][\w']* ){0,3}$/.test(
      before,
    ) || /^ (?:applies|requires|obliges|binds|mandates|makes)\b/.test(behind)
  );
}

function remarkOn(
  { citation: id, binds }: Scheme,
  name: string,
  { purchase: { buyer, nation } }: ProcurementDocument,
  claimed: boolean,
): Remark | undefined {
  const citation: CitationUse | undefined = citations.find((one) => one.id === id);
  if (citation === undefined) return undefined;
  const buyerFits = buyer === undefined ? undefined : citation.buyers.includes(buyer);
  const nationFits = nation === undefined ? undefined : citation.nations.includes(nation);
  if (buyerFits === false || nationFits === false) {
    return {
      what: `“${name}” ${binds}; the buyer of this purchase is none of these.`,
      todo: "Say that the buyer adopts it, or leave it out.",
      level: claimed ? "warning" : "info",
    };
  }
  if (!claimed || buyerFits === true) return undefined;
  return {
    what: `“${name}” ${binds}; who buys is not declared.`,
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
