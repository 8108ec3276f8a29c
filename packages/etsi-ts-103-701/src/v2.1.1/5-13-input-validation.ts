import { at } from "./at.js";

/** Test scenario TSO 5.13 of V2.1.1: its test groups in the order printed. */
export const inputValidation = /* @__PURE__ */ at(
  { id: "5.13", title: "Validate input data", scenario: "TSO 5.13" },
  [
    {
      id: "5.13-1A",
      cases: [
        {
          id: "5.13-1A-1",
          kind: "conceptual",
          purpose: "Validation of input from user interfaces.",
          units: [
            {
              id: "5.13-1A-1 a",
              verb: "check",
              summary: "Each user interface has at least one validation method.",
              failsWhen: "one has none",
              reads: [
                { table: "27-UserIntf", fields: ["ID"] },
                { table: "29-InpVal", fields: ["Source"] },
              ],
              automation: "mechanical",
              automationHint: "set difference 27 - sources(29)",
              note: "The text does not name Source; that it decides is inferred.",
            },
            {
              id: "5.13-1A-1 b",
              verb: "assess",
              summary:
                "Each method for application-layer input from a user interface validates against unexpected data.",
              failsWhen: "one is not effective",
              reads: [{ table: "29-InpVal", fields: ["Source", "Description"] }],
              automation: "judgement",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "5.13-1A-2",
          kind: "functional",
          purpose: "Validation of input from user interfaces.",
          units: [
            {
              id: "5.13-1A-2 a",
              verb: "functionally assess",
              summary: "All user interfaces in the user documentation are in table 27.",
              failsWhen: "one is missing",
              reads: [{ table: "27-UserIntf", fields: ["ID"] }],
              automation: "document-check",
            },
            {
              id: "5.13-1A-2 b",
              verb: "functionally assess",
              summary:
                "Each method for application-layer input from a user interface keeps unexpected input from being processed.",
              failsWhen: "a sign of failure is found",
              reads: [{ table: "29-InpVal", fields: ["Source"] }],
              automation: "network-tool",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
    {
      id: "5.13-1B",
      cases: [
        {
          id: "5.13-1B-1",
          kind: "conceptual",
          purpose: "Validation of input from network interfaces.",
          units: [
            {
              id: "5.13-1B-1 a",
              verb: "check",
              summary:
                "Each logical interface that can communicate over a network has at least one validation method.",
              failsWhen: "one has none",
              reads: [
                { table: "28-LogIntf", fields: ["Access"] },
                { table: "29-InpVal", fields: ["Source"] },
              ],
              automation: "mechanical",
              automationHint: "set difference network-reachable 28 - sources(29)",
              note: "The text does not name Source; that it decides is inferred.",
            },
            {
              id: "5.13-1B-1 b",
              verb: "assess",
              summary:
                "Each method for application-layer input over a network validates against unexpected data.",
              failsWhen: "one is not effective",
              reads: [{ table: "29-InpVal", fields: ["Source", "Description"] }],
              automation: "judgement",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "5.13-1B-2",
          kind: "functional",
          purpose: "Validation of input from network interfaces.",
          units: [
            {
              id: "5.13-1B-2 a",
              verb: "functionally assess",
              summary:
                "Each method for application-layer input over a network keeps unexpected input from being processed.",
              failsWhen: "a sign of failure is found",
              reads: [{ table: "29-InpVal", fields: ["Source"] }],
              automation: "network-tool",
            },
            {
              id: "5.13-1B-2 b",
              verb: "functionally assess",
              summary: "All network interfaces in the user documentation are in table 15.",
              failsWhen: "one is missing",
              reads: [{ table: "15-PhyIntf", fields: ["ID"] }],
              automation: "document-check",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
  ],
);
