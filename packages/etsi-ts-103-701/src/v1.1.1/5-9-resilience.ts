import { at } from "./at.js";

/** Test scenario TSO 5.9 of V1.1.1: its test groups in the order printed. */
export const resilience = /* @__PURE__ */ at(
  { id: "5.9", title: "Make systems resilient to outages", scenario: "TSO 5.9" },
  [
    {
      id: "5.9-1",
      cases: [
        {
          id: "5.9-1-1",
          kind: "conceptual",
          purpose: "Resilience to outages.",
          units: [
            {
              id: "5.9-1-1 a",
              verb: "assess",
              summary: "The mechanisms together protect from network and power outages.",
              failsWhen: "they do not",
              reads: [{ table: "23-ResMech", fields: ["Security Guarantees"] }],
              automation: "assisted",
              automationHint: "at least one entry of each Type",
            },
            {
              id: "5.9-1-1 b",
              verb: "assess",
              summary: "Each mechanism can reach its guarantees.",
              failsWhen: "one cannot",
              reads: [{ table: "23-ResMech", fields: ["Description", "Security Guarantees"] }],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.9-1-2",
          kind: "functional",
          purpose: "Resilience to outages.",
          units: [
            {
              id: "5.9-1-2 a",
              verb: "perform",
              summary: "Cut the network: the mechanisms work as described.",
              failsWhen: "they deviate",
              reads: [{ table: "23-ResMech", fields: ["Description"] }],
              automation: "hands-on",
            },
            {
              id: "5.9-1-2 b",
              verb: "perform",
              summary: "Cut the power: the mechanisms work as described.",
              failsWhen: "they deviate",
              reads: [{ table: "23-ResMech", fields: ["Description"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.9-2",
      cases: [
        {
          id: "5.9-2-1",
          kind: "conceptual",
          purpose: "Operation and recovery.",
          units: [
            {
              id: "5.9-2-1 a",
              verb: "apply",
              summary: "Run every unit of 5.9-1-1.",
              failsWhen: "one of them fails",
              reads: [{ table: "23-ResMech", fields: ["ID"] }],
              automation: "delegated",
              delegatesTo: ["5.9-1-1 a", "5.9-1-1 b"],
            },
            {
              id: "5.9-2-1 b",
              verb: "assess",
              summary: "Mechanisms of type network keep the DUT operating and locally functional.",
              failsWhen: "they do not",
              reads: [{ table: "23-ResMech", fields: ["Type"] }],
              automation: "judgement",
            },
            {
              id: "5.9-2-1 c",
              verb: "assess",
              summary: "Mechanisms of type power bring the DUT back in the same or a better state.",
              failsWhen: "they do not",
              reads: [{ table: "23-ResMech", fields: ["Type"] }],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.9-2-2",
          kind: "functional",
          purpose: "Operation and recovery.",
          units: [
            {
              id: "5.9-2-2 a",
              verb: "perform",
              summary: "Cut the network: the mechanisms work and the DUT stays locally functional.",
              failsWhen: "it does not",
              reads: [{ table: "23-ResMech", fields: ["Description"] }],
              automation: "hands-on",
            },
            {
              id: "5.9-2-2 b",
              verb: "perform",
              summary: "Cut the power: the DUT resumes in the same or a better state.",
              failsWhen: "it does not",
              reads: [{ table: "23-ResMech", fields: ["Description"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.9-3",
      cases: [
        {
          id: "5.9-3-1",
          kind: "conceptual",
          purpose: "Orderly connection.",
          units: [
            {
              id: "5.9-3-1 a",
              verb: "assess",
              summary:
                "The Resilience Measures of each communication mechanism give an orderly connection, by standards for setting up and ending it.",
              failsWhen: "they do not",
              reads: [{ table: "11-ComMech", fields: ["Resilience Measures"] }],
              automation: "judgement",
            },
            {
              id: "5.9-3-1 b",
              verb: "assess",
              summary:
                "The Resilience Measures support a stable network (no simultaneous mass reconnection, random delay, load balancing).",
              failsWhen: "they do not",
              reads: [{ table: "11-ComMech", fields: ["Resilience Measures"] }],
              automation: "assisted",
            },
          ],
        },
        {
          id: "5.9-3-2",
          kind: "functional",
          purpose: "Orderly connection.",
          units: [
            {
              id: "5.9-3-2 a",
              verb: "functionally assess",
              summary: "The Resilience Measures are implemented as described.",
              failsWhen: "they deviate",
              reads: [{ table: "11-ComMech", fields: ["Resilience Measures"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
  ],
);
