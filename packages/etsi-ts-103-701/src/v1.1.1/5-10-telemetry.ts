import { at } from "./at.js";

/** Test scenario TSO 5.10 of V1.1.1: its test groups in the order printed. */
export const telemetry = /* @__PURE__ */ at(
  { id: "5.10", title: "Examine system telemetry data", scenario: "TSO 5.10" },
  [
    {
      id: "5.10-1",
      cases: [
        {
          id: "5.10-1-1",
          kind: "conceptual",
          purpose: "Examination of telemetry.",
          units: [
            {
              id: "5.10-1-1 a",
              verb: "check",
              summary: "At least one Security Examination is given.",
              failsWhen: "there is none",
              reads: [{ table: "24-TelData", fields: ["Security Examination"] }],
              automation: "mechanical",
            },
            {
              id: "5.10-1-1 b",
              verb: "assess",
              summary: "The telemetry in Description suits the examination for anomalies.",
              failsWhen: "it does not",
              reads: [{ table: "24-TelData", fields: ["Security Examination", "Description"] }],
              automation: "judgement",
            },
          ],
        },
      ],
    },
  ],
);
