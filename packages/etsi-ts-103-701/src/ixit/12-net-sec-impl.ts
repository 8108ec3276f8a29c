import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 12, which both editions have alike. */
export const netSecImpl = /* @__PURE__ */ once(
  () =>
    ({
      name: "12-NetSecImpl",
      title: "Network and Security Implementations",
      purpose: "Implementations that deliver network and security functions.",
      rows: "many",
      fields: [
        {
          name: "Description",
          meaning: "Implementation of a network or security function, its scope, name and version.",
        },
        {
          name: "Review/Evaluation Method",
          meaning: "How the implementation was reviewed or evaluated.",
          facets: [
            {
              key: "done",
              meaning: "The implementation has been reviewed or evaluated.",
              origin: "unit",
            },
          ],
        },
        {
          name: "Report",
          meaning: "Report or evidence of the review, with the name and version it covers.",
        },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
