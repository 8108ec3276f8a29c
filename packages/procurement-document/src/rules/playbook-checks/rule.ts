import { defineRule } from "@bollard/model";
import { askFor, citesOf, isChecked } from "../../checks/ask-for.js";
import { playbookWords } from "../../checks/playbook-words.js";
import type { ProcurementDocument } from "../../procurement-document.js";

/** Asks for what the playbook looks for in a tender and nobody in it speaks of. */
export const playbookChecks = /* @__PURE__ */ defineRule<ProcurementDocument>({
  id: "procurement/playbook-checks",
  title: "A tender for a connected place speaks of what the playbook looks for",
  level: "info",
  cites: /* @__PURE__ */ citesOf(playbookWords),
  carriesOut: /* @__PURE__ */ playbookWords.map(({ id }) => id),
  why: "The playbook asks buyers to question suppliers by the risk of what they buy: what is not asked is not answered.",
  resolution: "person",
  check(document, report) {
    if (!isChecked(document)) return;
    const asking = { path: ["purchase", "useCases"], forWhat: "the purchase of a connected place" };
    askFor(playbookWords, document, asking, report);
  },
});
