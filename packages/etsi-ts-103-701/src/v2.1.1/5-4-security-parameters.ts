import { at } from "./at.js";

/** Test scenario TSO 5.4 of V2.1.1: its test groups in the order printed. */
export const securityParameters = /* @__PURE__ */ at(
  { id: "5.4", title: "Securely store sensitive security parameters", scenario: "TSO 5.4" },
  [
    {
      id: "5.4-1",
      cases: [
        {
          id: "5.4-1-1",
          kind: "conceptual",
          purpose: "Secure storage claims and completeness of table 10.",
          units: [
            {
              id: "5.4-1-1 a",
              verb: "assess",
              summary: "The Type of each parameter fits its Description.",
              failsWhen: "they are inconsistent",
              reads: [{ table: "10-SecParam", fields: ["Type", "Description"] }],
              automation: "assisted",
            },
            {
              id: "5.4-1-1 b",
              verb: "assess",
              summary:
                "The Security Guarantees cover at least what the Type demands: integrity and confidentiality for critical, integrity for public.",
              failsWhen: "a needed guarantee is missing",
              reads: [{ table: "10-SecParam", fields: ["Security Guarantees", "Type"] }],
              automation: "mechanical",
              automationHint: "the facet guarantees decides it",
            },
            {
              id: "5.4-1-1 c",
              verb: "assess",
              summary: "The Protection Scheme gives the claimed guarantees.",
              failsWhen: "the scheme is not suitable",
              reads: [
                { table: "10-SecParam", fields: ["Protection Scheme", "Security Guarantees"] },
              ],
              automation: "judgement",
            },
            {
              id: "5.4-1-1 d",
              verb: "assess",
              summary: "No other table hints at a sensitive parameter that table 10 lacks.",
              failsWhen: "there is a sign of incompleteness",
              reads: [
                { table: "10-SecParam", fields: ["ID"] },
                { table: "*", fields: [] },
              ],
              automation: "assisted",
              automationHint:
                "cross-check: every secret implied by 1, 7, 11, 13, 20 should be referenced from 10",
            },
          ],
        },
        {
          id: "5.4-1-2",
          kind: "functional",
          purpose: "Secure storage.",
          units: [
            {
              id: "5.4-1-2 a",
              verb: "functionally assess",
              summary: "The protection schemes are implemented as documented.",
              failsWhen: "a sign of deviation is found",
              reads: [{ table: "10-SecParam", fields: ["Protection Scheme"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.4-2",
      cases: [
        {
          id: "5.4-2-1",
          kind: "conceptual",
          purpose: "Tamper-resistant identities.",
          units: [
            {
              id: "5.4-2-1 a",
              verb: "check",
              summary:
                "Each parameter whose Description points to a hard-coded identity says so explicitly.",
              failsWhen: "the explicit statement is missing",
              reads: [{ table: "10-SecParam", fields: ["Description"] }],
              automation: "mechanical",
            },
            {
              id: "5.4-2-1 b",
              verb: "assess",
              summary:
                "The Security Guarantees of each hard-coded identity include tamper resistance (physical, electrical, by software).",
              failsWhen: "tamper resistance is not included",
              reads: [{ table: "10-SecParam", fields: ["Description", "Security Guarantees"] }],
              automation: "mechanical",
            },
            {
              id: "5.4-2-1 c",
              verb: "assess",
              summary: "The Protection Scheme provides the tamper resistance.",
              failsWhen: "the scheme is not suitable",
              reads: [
                {
                  table: "10-SecParam",
                  fields: ["Description", "Protection Scheme", "Security Guarantees"],
                },
              ],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.4-2-2",
          kind: "functional",
          purpose: "Tamper-resistant identities.",
          units: [
            {
              id: "5.4-2-2 a",
              verb: "functionally assess",
              summary:
                "The Protection Scheme of each hard-coded identity is implemented as documented.",
              failsWhen: "a sign of deviation is found",
              reads: [{ table: "10-SecParam", fields: ["Description", "Protection Scheme"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.4-3",
      cases: [
        {
          id: "5.4-3-1",
          kind: "conceptual",
          purpose: "Hard-coded critical parameters.",
          units: [
            {
              id: "5.4-3-1 a",
              verb: "check",
              summary:
                "Each critical parameter whose Provisioning Mechanism shows that it is hard-coded in source code says so in its Description.",
              failsWhen: "the Description does not say so",
              reads: [{ table: "10-SecParam", fields: ["Provisioning Mechanism", "Description"] }],
              automation: "mechanical",
            },
            {
              id: "5.4-3-1 b",
              verb: "assess",
              summary:
                "The Provisioning Mechanism of each hard-coded parameter makes sure that the value is not used in operation.",
              failsWhen: "the value is used in operation",
              reads: [{ table: "10-SecParam", fields: ["Description", "Provisioning Mechanism"] }],
              automation: "assisted",
              automationHint: "facet hardCodedInSource together with Type critical",
            },
          ],
        },
        {
          id: "5.4-3-2",
          kind: "functional",
          purpose: "Hard-coded critical parameters.",
          units: [
            {
              id: "5.4-3-2 a",
              verb: "functionally assess",
              summary:
                "The Provisioning Mechanism of each hard-coded parameter is really applied in operation.",
              failsWhen: "a sign is found that it is not",
              reads: [{ table: "10-SecParam", fields: ["Description", "Provisioning Mechanism"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.4-4",
      cases: [
        {
          id: "5.4-4-1",
          kind: "conceptual",
          purpose: "Generation of parameters for updates and service communication.",
          units: [
            {
              id: "5.4-4-1 a",
              verb: "check",
              summary:
                "Each critical parameter whose Description ties it to update checks or to the link with associated services is documented as such in its Generation Mechanism.",
              failsWhen: "it is not documented so",
              reads: [{ table: "10-SecParam", fields: ["Description", "Generation Mechanism"] }],
              automation: "mechanical",
            },
            {
              id: "5.4-4-1 b",
              verb: "assess",
              summary:
                "The Generation Mechanism makes the value unique per device and hinders attacks on device classes; standardised or certified sources rank highest.",
              failsWhen: "the value is not unique, or the generation is weak",
              reads: [{ table: "10-SecParam", fields: ["Generation Mechanism"] }],
              automation: "assisted",
            },
          ],
        },
      ],
    },
  ],
);
