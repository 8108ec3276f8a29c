import { at } from "./at.js";

/** Test scenario TSO 5.8 of V1.1.1: its test groups in the order printed. */
export const personalDataSecurity = /* @__PURE__ */ at(
  { id: "5.8", title: "Ensure that personal data is secure", scenario: "TSO 5.8" },
  [
    {
      id: "5.8-1",
      cases: [
        {
          id: "5.8-1-1",
          kind: "conceptual",
          purpose: "Cryptography for communicating personal data.",
          units: [
            {
              id: "5.8-1-1 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-1 for the mechanisms that personal data entries reference; at least confidentiality is needed.",
              failsWhen: "one of them fails, or confidentiality is missing",
              reads: [
                { table: "21-PersData", fields: ["Communication Mechanisms"] },
                { table: "11-ComMech", fields: ["Security Guarantees"] },
              ],
              automation: "delegated",
              automationHint:
                "mechanical part: referenced mechanisms must list confidentiality; a parameter without reference is a flag",
              delegatesTo: ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"],
            },
          ],
        },
        {
          id: "5.8-1-2",
          kind: "functional",
          purpose: "Cryptography really used for communicating personal data.",
          units: [
            {
              id: "5.8-1-2 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-2 for the mechanisms that personal data entries reference.",
              failsWhen: "one of them fails",
              reads: [
                { table: "21-PersData", fields: ["Communication Mechanisms"] },
                { table: "11-ComMech", fields: ["Security Guarantees"] },
              ],
              automation: "delegated",
              delegatesTo: ["5.5-1-2 a"],
            },
          ],
        },
      ],
    },
    {
      id: "5.8-2",
      cases: [
        {
          id: "5.8-2-1",
          kind: "conceptual",
          purpose:
            "Cryptography for communicating sensitive personal data exchanged with associated services.",
          units: [
            {
              id: "5.8-2-1 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-1 for the mechanisms that sensitive personal data exchanged with associated services reference; at least confidentiality is needed.",
              failsWhen: "one of them fails, or confidentiality is missing",
              reads: [
                { table: "21-PersData", fields: ["Communication Mechanisms", "Sensitive"] },
                { table: "11-ComMech", fields: ["Security Guarantees"] },
              ],
              automation: "delegated",
              automationHint:
                "mechanical part: referenced mechanisms must list confidentiality; a parameter without reference is a flag",
              delegatesTo: ["5.5-1-1 a", "5.5-1-1 b", "5.5-1-1 c", "5.5-1-1 d"],
            },
          ],
        },
        {
          id: "5.8-2-2",
          kind: "functional",
          purpose:
            "Cryptography really used for communicating sensitive personal data exchanged with associated services.",
          units: [
            {
              id: "5.8-2-2 a",
              verb: "apply",
              summary:
                "Run every unit of 5.5-1-2 for the mechanisms that sensitive personal data exchanged with associated services reference.",
              failsWhen: "one of them fails",
              reads: [
                { table: "21-PersData", fields: ["Communication Mechanisms", "Sensitive"] },
                { table: "11-ComMech", fields: ["Security Guarantees"] },
              ],
              automation: "delegated",
              delegatesTo: ["5.5-1-2 a"],
            },
          ],
        },
      ],
    },
    {
      id: "5.8-3",
      cases: [
        {
          id: "5.8-3-1",
          kind: "functional",
          purpose: "Documentation of sensors.",
          units: [
            {
              id: "5.8-3-1 a",
              verb: "functionally check",
              summary: "The documentation of sensors is accessible as stated.",
              failsWhen: "it is not accessible",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Sensors"] }],
              automation: "document-check",
            },
            {
              id: "5.8-3-1 b",
              verb: "functionally assess",
              summary: "It is understandable (D.3).",
              failsWhen: "it is not understandable",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Sensors"] }],
              automation: "document-check",
            },
            {
              id: "5.8-3-1 c",
              verb: "functionally assess",
              summary: "All obvious sensing capabilities are in table 22.",
              failsWhen: "one is missing",
              reads: [{ table: "22-ExtSens", fields: ["ID"] }],
              automation: "hands-on",
            },
          ],
          note: "The group has no conceptual case.",
        },
      ],
    },
  ],
);
