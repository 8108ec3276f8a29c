import { at } from "./at.js";

/** Test scenario TSO 5.13 of V1.1.1: its test groups in the order printed. */
export const inputValidation = /* @__PURE__ */ at(
  { id: "5.13", title: "Validate input data", scenario: "TSO 5.13" },
  [
    {
      id: "5.13-1",
      cases: [
        {
          id: "5.13-1-1",
          kind: "conceptual",
          purpose: "Input validation methods.",
          units: [
            {
              id: "5.13-1-1 a",
              verb: "assess",
              summary:
                "Together the methods cover all sources: user interfaces (table 27), APIs (28) and remotely accessible communication mechanisms (11).",
              failsWhen: "a source is not covered",
              reads: [
                { table: "29-InpVal", fields: ["Description"] },
                { table: "27-UserIntf", fields: ["ID"] },
                { table: "28-ExtAPI", fields: ["ID"] },
                { table: "11-ComMech", fields: ["ID"] },
              ],
              automation: "mechanical",
              automationHint:
                "mechanical only if table 29 names its sources, which this edition does not ask for",
            },
            {
              id: "5.13-1-1 b",
              verb: "assess",
              summary: "Each method is effective for its input.",
              failsWhen: "one is not effective",
              reads: [{ table: "29-InpVal", fields: ["Description"] }],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.13-1-2",
          kind: "functional",
          purpose: "Input validation methods.",
          units: [
            {
              id: "5.13-1-2 a",
              verb: "functionally assess",
              summary:
                "Each method keeps unexpected input from being processed (fuzzing, web scanner).",
              failsWhen: "a sign of failure is found",
              reads: [{ table: "29-InpVal", fields: ["Description"] }],
              automation: "network-tool",
            },
            {
              id: "5.13-1-2 b",
              verb: "functionally assess",
              summary: "All user interfaces in the user documentation are in table 27.",
              failsWhen: "one is missing",
              reads: [{ table: "27-UserIntf", fields: ["ID"] }],
              automation: "document-check",
            },
            {
              id: "5.13-1-2 c",
              verb: "functionally assess",
              summary: "All remotely accessible APIs are in table 28.",
              failsWhen: "one is missing",
              reads: [{ table: "28-ExtAPI", fields: ["ID"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
  ],
);
