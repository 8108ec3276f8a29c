import { once } from "@bollard/model";
import { part } from "./item.js";
import { jcStar, singaporeCls } from "./references.js";

/** Schedule 2A: when the duty to have a statement of compliance counts as met. */
export const schedule2A = /* @__PURE__ */ once(() =>
  part(
    {
      id: "Schedule 2A",
      title: "Deemed compliance with the duty to have a statement of compliance",
    },
    {
      obligation: "may",
      roles: ["manufacturer", "importer", "distributor"],
      requirement: "statement-of-compliance",
      since: "2025-12-04",
      witnesses: ["si1267"],
    },
    [
      {
        id: "Schedule 2A paragraph 1",
        title: "Statement of compliance: deemed compliance",
        summary:
          "The duty of section 9(2) counts as met if condition A or B is met. Importers and distributors must be satisfied that it is.",
        witnesses: ["si1267", "act"],
        note: "Sections 15(5) and 22(3) bind importers and distributors. Conformity with EN 303 645 or ISO/IEC 29147 does not stand in for the statement; only the two labels do.",
      },
      {
        id: "Schedule 2A paragraph 2",
        title: "Statement of compliance: condition A, JC-STAR",
        summary:
          "Condition A: the product currently has a JC-STAR STAR-1 conformance label that has not expired.",
        parameters: { labels: [jcStar] },
      },
      {
        id: "Schedule 2A paragraph 3",
        title: "Statement of compliance: condition B, Singapore CLS",
        summary:
          "Condition B: the product currently has a Singapore CLS label, of whatever level, that has not expired.",
        parameters: { labels: [singaporeCls] },
      },
    ],
  ),
);
