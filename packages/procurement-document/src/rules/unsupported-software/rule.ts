import { dayInWords, defineRule, type Level } from "@bollard/model";
import type { Purchase } from "../../definition/purchase.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import { declaredLength, declaredWhole } from "../../values/subjects/contract-length.js";
import { isAskedFor } from "../../wording/asking.js";
import { inSentences } from "../../wording/strength.js";
import { type AskedSoftware, asksForSoftware } from "./asks-for-software.js";

const askedIn = /* @__PURE__ */ inSentences(asksForSoftware);

/** Reports requirements for software that its maker no longer supports, or not until the contract ends. */
export const unsupportedSoftware = defineRule<ProcurementDocument>({
  id: "procurement/unsupported-software",
  title: "Software that is asked for is supported until the contract ends",
  level: "warning",
  cites: [{ framework: "ncsc-connected-places", edition: "2021", item: "ncsc-cp-13" }],
  why: "What gets no security updates stays open to every weakness that is found in it later.",
  resolution: "person",
  check(document, report, { today }) {
    if (document.language === "other") return;
    const end = contractEnd(document.purchase);
    for (const [index, statement] of document.statements.entries()) {
      const asked = askedIn(statement);
      if (asked === undefined || !isAskedFor(statement, document)) continue;
      const remark = remarkOn(asked, today, end);
      if (remark) report.at(["statements", index], { ...remark, quote: asked.quote });
    }
  },
});

function remarkOn({ software, quote, orNewer }: AskedSoftware, today: string, end?: string) {
  const { until, instead } = software;
  const level: Level = orNewer ? "info" : "warning";
  const todo = `Ask for ${instead}, and for security updates as long as it is used; where the old one has to stay, ask for paid updates or for a network that keeps it apart.`;
  if (until < today) {
    const allowed = orNewer ? "is allowed here, and " : "";
    return {
      what: `“${quote}” ${allowed}has had no security updates for everybody since ${dayInWords(until)}.`,
      todo,
      level,
    };
  }
  if (end === undefined || until >= end) return undefined;
  return {
    what: `Support of “${quote}” ends on ${dayInWords(until)}, before the contract does.`,
    todo,
    level: "info" as const,
  };
}

/** The declared last day, extensions included; undefined where the start or the length is not declared. */
function contractEnd(purchase: Purchase): string | undefined {
  const start = purchase.contract?.start;
  const hours = declaredWhole(purchase) ?? declaredLength(purchase)?.hours;
  const from = Date.parse(start ?? "");
  if (hours === undefined || Number.isNaN(from)) return undefined;
  return new Date(from + hours * 3_600_000).toISOString().slice(0, 10);
}
