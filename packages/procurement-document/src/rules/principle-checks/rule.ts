import { defineRule } from "@bollard/model";
import { askFor, citesOf, isChecked } from "../../checks/ask-for.js";
import { principleWords } from "../../checks/principle-words.js";
import type { ProcurementDocument } from "../../procurement-document.js";

/** Asks for what the principles for connected places look for in a tender and nobody in it speaks of. */
export const principleChecks = /* @__PURE__ */ defineRule<ProcurementDocument>({
  id: "procurement/principle-checks",
  title: "A tender for a connected place speaks of what the principles look for",
  level: "info",
  cites: /* @__PURE__ */ citesOf(principleWords),
  carriesOut: /* @__PURE__ */ principleWords.map(({ id }) => id),
  why: "The principles for connected places begin before anything is bought: what a tender leaves out, the place has to make up for as long as the contract lasts.",
  resolution: "person",
  check(document, report) {
    if (!isChecked(document)) return;
    const asking = { path: ["purchase", "useCases"], forWhat: "a connected place" };
    askFor(principleWords, document, asking, report);
  },
});
