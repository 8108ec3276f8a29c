import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 3, which both editions have alike. */
export const vulnTypes = /* @__PURE__ */ once(
  () =>
    ({
      name: "3-VulnTypes",
      title: "Relevant Vulnerabilities",
      purpose: "Kinds of vulnerabilities and the manufacturer's reaction to each.",
      rows: "many",
      fields: [
        {
          name: "Description",
          meaning:
            "Kind of vulnerability, for instance in firmware, hardware, third-party software or cloud.",
          quoted: false,
        },
        {
          name: "Action",
          meaning: "How such a vulnerability is acted on: steps, parties, responsibilities.",
        },
        {
          name: "Time Frame",
          meaning: "Target time for the action.",
          facets: [
            {
              key: "days",
              meaning: "The longest time, in days.",
              value: { kind: "number", unit: "days" },
              origin: "unit",
            },
          ],
        },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
