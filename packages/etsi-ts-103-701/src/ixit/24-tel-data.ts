import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 24, which both editions have alike. */
export const telData = /* @__PURE__ */ once(
  () =>
    ({
      name: "24-TelData",
      title: "Telemetry Data",
      purpose: "Telemetry collected.",
      rows: "many",
      fields: [
        { name: "Description", meaning: "What telemetry is collected." },
        { name: "Purpose", meaning: "Why it is collected: which function needs it." },
        {
          name: "Security Examination",
          meaning:
            "How it is examined for security anomalies; may be empty, but at least one entry needs it.",
        },
        {
          name: "Personal Data",
          meaning: "References to entries of table 21 contained in the telemetry.",
          value: { kind: "references", to: ["21-PersData"] },
        },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
