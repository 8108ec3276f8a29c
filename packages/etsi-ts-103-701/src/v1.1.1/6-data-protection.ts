import { at } from "./at.js";

/** Test scenario TSO 6 of V1.1.1: its test groups in the order printed. */
export const dataProtection = /* @__PURE__ */ at(
  { id: "6", title: "Data protection provisions for consumer IoT", scenario: "TSO 6" },
  [
    {
      id: "6-1",
      cases: [
        {
          id: "6-1-1",
          kind: "conceptual",
          purpose: "Information on personal data.",
          units: [
            {
              id: "6-1-1 a",
              verb: "assess",
              summary:
                "Documentation of Personal Data suits consumers for getting the information.",
              failsWhen: "it does not",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Personal Data"] }],
              automation: "assisted",
            },
          ],
        },
        {
          id: "6-1-2",
          kind: "functional",
          purpose: "Information on personal data.",
          units: [
            {
              id: "6-1-2 a",
              verb: "functionally assess",
              summary: "The information obtained is consistent with the described documentation.",
              failsWhen: "it is not",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Personal Data"] }],
              automation: "document-check",
            },
            {
              id: "6-1-2 b",
              verb: "functionally assess",
              summary: "The information matches Processing Activities.",
              failsWhen: "it does not",
              reads: [
                { table: "2-UserInfo", fields: ["Documentation of Personal Data"] },
                { table: "21-PersData", fields: ["Processing Activities"] },
              ],
              automation: "document-check",
            },
            {
              id: "6-1-2 c",
              verb: "functionally assess",
              summary: "The information says understandably what is processed.",
              failsWhen: "it does not",
              automation: "document-check",
            },
            {
              id: "6-1-2 d",
              verb: "functionally assess",
              summary: "The information says understandably how, by whom and why.",
              failsWhen: "it does not",
              automation: "document-check",
            },
          ],
        },
      ],
    },
    {
      id: "6-2",
      cases: [
        {
          id: "6-2-1",
          kind: "conceptual",
          purpose: "Obtaining consent.",
          units: [
            {
              id: "6-2-1 a",
              verb: "assess",
              summary: "For data processed by consent, the opt-in is free, obvious and explicit.",
              failsWhen: "one of the three is missing",
              reads: [{ table: "21-PersData", fields: ["Obtaining Consent"] }],
              automation: "judgement",
            },
          ],
        },
        {
          id: "6-2-2",
          kind: "functional",
          purpose: "Obtaining consent.",
          units: [
            {
              id: "6-2-2 a",
              verb: "functionally assess",
              summary: "Consent is obtained as described.",
              failsWhen: "it is obtained differently",
              reads: [{ table: "21-PersData", fields: ["Obtaining Consent"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "6-3",
      cases: [
        {
          id: "6-3-1",
          kind: "conceptual",
          purpose: "Withdrawing consent.",
          units: [
            {
              id: "6-3-1 a",
              verb: "assess",
              summary:
                "For data processed by consent, Withdrawing Consent tells how to withdraw at any time by configuring device and service.",
              failsWhen: "it does not",
              reads: [
                { table: "21-PersData", fields: ["Obtaining Consent", "Withdrawing Consent"] },
              ],
              automation: "assisted",
              automationHint: "entry with consent basis needs non-empty field",
            },
          ],
        },
        {
          id: "6-3-2",
          kind: "functional",
          purpose: "Withdrawing consent.",
          units: [
            {
              id: "6-3-2 a",
              verb: "functionally assess",
              summary: "Consent can be withdrawn as described.",
              failsWhen: "it cannot",
              reads: [
                { table: "21-PersData", fields: ["Obtaining Consent", "Withdrawing Consent"] },
              ],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "6-4",
      cases: [
        {
          id: "6-4-1",
          kind: "conceptual",
          purpose: "Necessity of personal data in telemetry.",
          units: [
            {
              id: "6-4-1 a",
              verb: "assess",
              summary:
                "Personal data that telemetry references is necessary for the function named in Purpose.",
              failsWhen: "it is not necessary",
              reads: [
                { table: "24-TelData", fields: ["Personal Data", "Purpose"] },
                { table: "21-PersData", fields: ["ID"] },
              ],
              automation: "judgement",
            },
          ],
        },
      ],
    },
    {
      id: "6-5",
      cases: [
        {
          id: "6-5-1",
          kind: "conceptual",
          purpose: "Information on telemetry.",
          units: [
            {
              id: "6-5-1 a",
              verb: "assess",
              summary:
                "Documentation of Telemetry Data suits consumers for getting the information.",
              failsWhen: "it does not",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Telemetry Data"] }],
              automation: "assisted",
            },
          ],
        },
        {
          id: "6-5-2",
          kind: "functional",
          purpose: "Information on telemetry.",
          units: [
            {
              id: "6-5-2 a",
              verb: "functionally assess",
              summary: "The information obtained is consistent with the described documentation.",
              failsWhen: "it is not",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Telemetry Data"] }],
              automation: "document-check",
            },
            {
              id: "6-5-2 b",
              verb: "functionally assess",
              summary: "The information matches Purpose.",
              failsWhen: "it does not",
              reads: [
                { table: "2-UserInfo", fields: ["Documentation of Telemetry Data"] },
                { table: "24-TelData", fields: ["Purpose"] },
              ],
              automation: "document-check",
            },
            {
              id: "6-5-2 c",
              verb: "functionally check",
              summary: "The information says what telemetry is collected.",
              failsWhen: "it does not",
              automation: "document-check",
            },
            {
              id: "6-5-2 d",
              verb: "functionally check",
              summary: "The information says how, by whom and why telemetry is used.",
              failsWhen: "it does not",
              automation: "document-check",
            },
          ],
        },
      ],
    },
  ],
);
