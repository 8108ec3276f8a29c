import { defineRule } from "@bollard/model";
import { askFor, citesOf, isChecked } from "../../checks/ask-for.js";
import { reachableChecks } from "../../checks/reachable-checks.js";
import { sectorWords } from "../../checks/sector-words.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import { useCasesOf } from "../../topics/purchase-facts.js";

/** Asks for what a tender for a use case is looked through for and nobody in it speaks of. */
export const sectorChecks = /* @__PURE__ */ defineRule<ProcurementDocument>({
  id: "procurement/sector-checks",
  title: "A tender speaks of what is looked for in its use cases",
  level: "info",
  cites: /* @__PURE__ */ citesOf(sectorWords),
  carriesOut: /* @__PURE__ */ sectorWords.map(({ id }) => id),
  why: "Each use case brings questions that only its own people think of: what nobody asks for before the contract is hard to ask for after it.",
  resolution: "person",
  check(document, report) {
    if (!isChecked(document)) return;
    const { purchase } = document;
    for (const useCase of useCasesOf(purchase)) {
      const place = purchase.useCases?.indexOf(useCase.id) ?? 0;
      askFor(
        reachableChecks(useCase, purchase),
        document,
        { path: ["purchase", "useCases", place], forWhat: useCase.name },
        report,
      );
    }
  },
});
