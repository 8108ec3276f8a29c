import { at } from "./at.js";

/** Test scenario TSO 6 of V2.1.1: its test groups in the order printed. */
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
                "For each category, the way of documenting Description, Purpose, Authorized Parties and Lifecycle gives consumers clear and transparent information.",
              failsWhen: "it does not",
              reads: [
                {
                  table: "21-PersData",
                  fields: ["Description", "Purpose", "Authorized Parties", "Lifecycle"],
                },
                { table: "2-UserInfo", fields: ["Documentation of Personal Data"] },
              ],
              automation: "assisted",
              automationHint: "four fields non-empty per entry",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "6-1-2",
          kind: "functional",
          purpose: "Information on personal data.",
          units: [
            {
              id: "6-1-2 a",
              verb: "check",
              summary:
                "For each category, the information on what, why, by whom and how long is clear and transparent.",
              failsWhen: "it is not",
              reads: [{ table: "21-PersData", fields: ["ID"] }],
              automation: "document-check",
            },
            {
              id: "6-1-2 b",
              verb: "check",
              summary:
                "The information is as in Description, Purpose, Authorized Parties and Lifecycle.",
              failsWhen: "it differs",
              reads: [
                {
                  table: "21-PersData",
                  fields: ["Description", "Purpose", "Authorized Parties", "Lifecycle"],
                },
              ],
              automation: "document-check",
            },
          ],
          verdict: { inferred: true },
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
      id: "6-3A",
      cases: [
        {
          id: "6-3A-1",
          kind: "conceptual",
          purpose: "Withdrawing consent.",
          units: [
            {
              id: "6-3A-1 a",
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
          id: "6-3A-2",
          kind: "functional",
          purpose: "Withdrawing consent.",
          units: [
            {
              id: "6-3A-2 a",
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
      id: "6-3B",
      cases: [
        {
          id: "6-3B-1",
          kind: "conceptual",
          purpose: "Storing consent information.",
          units: [
            {
              id: "6-3B-1 a",
              verb: "assess",
              summary:
                "For data processed by consent, the DUT offers a means of storing information on the consent.",
              failsWhen: "there is none",
              reads: [{ table: "21-PersData", fields: ["Obtaining Consent", "Storing Consent"] }],
              automation: "mechanical",
              automationHint: "entry with consent basis needs non-empty field",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "6-3B-2",
          kind: "functional",
          purpose: "Storing consent information.",
          units: [
            {
              id: "6-3B-2 a",
              verb: "check",
              summary: "Information on the consent is stored as described.",
              failsWhen: "it differs",
              reads: [{ table: "21-PersData", fields: ["Storing Consent", "Obtaining Consent"] }],
              automation: "hands-on",
              note: "The unit's text names the field, which decides what it covers.",
            },
          ],
          verdict: { inferred: true },
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
    {
      id: "6-6",
      cases: [
        {
          id: "6-6-1",
          kind: "conceptual",
          purpose: "Minimisation, duration, disposal.",
          units: [
            {
              id: "6-6-1 a",
              verb: "assess",
              summary:
                "Processing of each category is necessary in view of Purpose and Processing Activities.",
              failsWhen: "it is not necessary",
              reads: [{ table: "21-PersData", fields: ["Purpose", "Processing Activities"] }],
              automation: "judgement",
            },
            {
              id: "6-6-1 b",
              verb: "assess",
              summary: "The duration in Lifecycle is reasonable.",
              failsWhen: "it is not reasonable",
              reads: [
                { table: "21-PersData", fields: ["Lifecycle", "Purpose", "Processing Activities"] },
              ],
              automation: "judgement",
            },
            {
              id: "6-6-1 c",
              verb: "assess",
              summary:
                "The disposal in Lifecycle is suited to delete the data where it is processed.",
              failsWhen: "it is not suited",
              reads: [{ table: "21-PersData", fields: ["Lifecycle"] }],
              automation: "assisted",
              automationHint: "field non-empty; each storing place has a disposal",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "6-6-2",
          kind: "functional",
          purpose: "Minimisation, duration, disposal.",
          units: [
            {
              id: "6-6-2 a",
              verb: "create",
              summary: "Create typical personal data.",
              automation: "hands-on",
            },
            {
              id: "6-6-2 b",
              verb: "functionally assess",
              summary: "Find out whether personal data is collected that the user did not create.",
              automation: "network-tool",
            },
            {
              id: "6-6-2 c",
              verb: "assess",
              summary: "Personal data that the user did not create is necessary.",
              failsWhen: "it is not necessary",
              reads: [{ table: "21-PersData", fields: ["Purpose", "Processing Activities"] }],
              automation: "judgement",
            },
            {
              id: "6-6-2 d",
              verb: "functionally assess",
              summary: "Data that is no longer needed is deleted.",
              failsWhen: "it is not deleted",
              automation: "hands-on",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
    {
      id: "6-7",
      cases: [
        {
          id: "6-7-1",
          kind: "conceptual",
          purpose: "Aggregation.",
          units: [
            {
              id: "6-7-1 a",
              verb: "assess",
              summary: "Data that serves only an aggregate is required for it.",
              failsWhen: "it is not required",
              reads: [{ table: "21-PersData", fields: ["Aggregation", "Processing Activities"] }],
              automation: "judgement",
            },
            {
              id: "6-7-1 b",
              verb: "assess",
              summary: "Aggregation happens as early as possible.",
              failsWhen: "it happens later than possible",
              reads: [{ table: "21-PersData", fields: ["Aggregation", "Processing Activities"] }],
              automation: "judgement",
            },
            {
              id: "6-7-1 c",
              verb: "assess",
              summary: "Retention of data and aggregate is minimised.",
              failsWhen: "it is not minimised",
              reads: [{ table: "21-PersData", fields: ["Aggregation", "Processing Activities"] }],
              automation: "judgement",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "6-7-2",
          kind: "functional",
          purpose: "Aggregation.",
          units: [
            {
              id: "6-7-2 a",
              verb: "create",
              summary: "Create data foreseen for aggregation.",
              reads: [{ table: "21-PersData", fields: ["Processing Activities", "Aggregation"] }],
              automation: "hands-on",
            },
            {
              id: "6-7-2 b",
              verb: "functionally assess",
              summary: "Aggregation works as specified.",
              failsWhen: "it deviates",
              reads: [{ table: "21-PersData", fields: ["Aggregation"] }],
              automation: "hands-on",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
    {
      id: "6-8",
      cases: [
        {
          id: "6-8-1",
          kind: "conceptual",
          purpose: "Anonymisation.",
          units: [
            {
              id: "6-8-1 a",
              verb: "assess",
              summary:
                "For each category, anonymisation is used and is appropriate to protect privacy.",
              failsWhen: "it is not used or not appropriate",
              reads: [{ table: "21-PersData", fields: ["Anonymization"] }],
              automation: "assisted",
              automationHint: "empty field is a flag",
            },
          ],
          verdict: { inferred: true },
        },
        {
          id: "6-8-2",
          kind: "functional",
          purpose: "Anonymisation.",
          units: [
            {
              id: "6-8-2 a",
              verb: "create",
              summary: "Create data foreseen for anonymisation.",
              reads: [{ table: "21-PersData", fields: ["Anonymization"] }],
              automation: "hands-on",
            },
            {
              id: "6-8-2 b",
              verb: "functionally assess",
              summary: "Anonymisation works as specified.",
              failsWhen: "it deviates",
              automation: "hands-on",
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
  ],
);
