import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { type DetailKind, findDetails } from "../../wording/sensitive-details.js";
import { remember } from "../../words/remember.js";

const names: Readonly<Record<DetailKind, string>> = {
  addresses: "addresses of internal networks",
  guards: "times and routes of guards",
  codes: "codes of alarms or doors",
  keys: "where keys are kept",
  gaps: "what nobody watches",
};

const detailsIn = /* @__PURE__ */ remember(findDetails);

/** Points once to details that help an intruder, where a tender is public. */
export const sensitiveDetail = defineRule<ProcurementDocument>({
  id: "procurement/sensitive-detail",
  title: "What helps an intruder is not in a document that everybody can read",
  level: "info",
  cites: [],
  why: "Tenders are published and stay on the web; how a place is built and guarded need only be known to those who bid in earnest.",
  resolution: "person",
  check({ statements }, report) {
    const places = statements.flatMap(({ text }, index) =>
      detailsIn(text).map((detail) => ({ ...detail, index })),
    );
    // One address alone is as often the factory setting of a product.
    const addresses = places.filter(({ kind }) => kind === "addresses");
    const total = addresses.reduce((sum, { count }) => sum + count, 0);
    const all = total === 1 ? places.filter(({ kind }) => kind !== "addresses") : places;
    const [first] = all;
    if (!first) return;
    const count = all.reduce((sum, one) => sum + one.count, 0);
    const kinds = [...new Set(all.map(({ kind }) => names[kind]))].join("; ");
    report.at(["statements", first.index], {
      quote: first.quote,
      what: `This document holds ${count === 1 ? "a detail" : `${count} details`} that would help an intruder: ${kinds}.`,
      todo: "If the document will be published, move them to an annex that bidders get under a confidentiality agreement.",
    });
  },
});
