import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 14 of V2.1.1. */
export const secMgmt = /* @__PURE__ */ once(() =>
  table({
    name: "14-SecMgmt",
    title: "Secure Management Processes",
    purpose: "Processes for the lifecycle of critical security parameters.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "Process for critical security parameters over generation, provisioning, storage, updates, decommissioning with archival and destruction, and expiry or compromise.",
        facets: [
          {
            key: "stages",
            meaning: "The stages of the lifecycle that the process covers.",
            value: {
              kind: "choice",
              of: [
                "generation",
                "provisioning",
                "storage",
                "updates",
                "decommissioning",
                "expiry-and-compromise",
              ],
              many: true,
            },
            origin: "unit",
          },
        ],
        quoted: false,
      },
      {
        name: "Cross-Reference",
        meaning: "Links to entries of table 10.",
        quoted: false,
        confidence: "low",
        note: "A heading in one vendor's tables only; no test unit refers to it.",
      },
    ],
  }),
);
