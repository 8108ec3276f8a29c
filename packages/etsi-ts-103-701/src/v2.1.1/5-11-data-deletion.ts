import { at } from "./at.js";

/** Test scenario TSO 5.11 of V2.1.1: its test groups in the order printed. */
export const dataDeletion = /* @__PURE__ */ at(
  { id: "5.11", title: "Make it easy for users to delete user data", scenario: "TSO 5.11" },
  [
    {
      id: "5.11-1",
      cases: [
        {
          id: "5.11-1-1",
          kind: "conceptual",
          purpose: "Erasing user data.",
          units: [
            {
              id: "5.11-1-1 a",
              verb: "assess",
              summary:
                "At least one function that is simple for the user (D.3) erases all data of that user from the device.",
              failsWhen: "there is none",
              reads: [
                {
                  table: "25-DelFunc",
                  fields: ["Description", "Initiation and Interaction", "Target Type"],
                },
              ],
              automation: "assisted",
              automationHint: "at least one entry with target device",
            },
            {
              id: "5.11-1-1 b",
              verb: "assess",
              summary: "Each function is adequate to erase the targeted data.",
              failsWhen: "one is not adequate",
              reads: [{ table: "25-DelFunc", fields: ["Description"] }],
              automation: "judgement",
            },
            {
              id: "5.11-1-1 c",
              verb: "assess",
              summary:
                "Together the functions reach everything of the respective user: configuration, keys and passwords, personal data.",
              failsWhen: "something is not covered",
              reads: [
                { table: "25-DelFunc", fields: ["Description"] },
                { table: "10-SecParam", fields: ["ID"] },
                { table: "21-PersData", fields: ["ID"] },
              ],
              automation: "assisted",
              automationHint: "cross-check with tables 10 and 21",
            },
          ],
          verdict: {
            note: "Whether a device that stores no user data passes, as in V1.1.1, is not verified.",
          },
        },
        {
          id: "5.11-1-2",
          kind: "functional",
          purpose: "Erasing user data.",
          units: [
            {
              id: "5.11-1-2 a",
              verb: "create",
              summary: "Create typical user data.",
              automation: "hands-on",
            },
            {
              id: "5.11-1-2 b",
              verb: "perform",
              summary: "Run each erase function: the interaction is as documented.",
              failsWhen: "it differs",
              reads: [
                { table: "25-DelFunc", fields: ["Target Type", "Initiation and Interaction"] },
              ],
              automation: "hands-on",
            },
            {
              id: "5.11-1-2 c",
              verb: "perform",
              summary: "Run each erase function: the data is gone afterwards.",
              failsWhen: "data still exists",
              reads: [{ table: "25-DelFunc", fields: ["Target Type"] }],
              automation: "hands-on",
            },
            {
              id: "5.11-1-2 d",
              verb: "check",
              summary:
                "With several users, a user without elevated rights cannot delete data of another user.",
              failsWhen: "it is possible",
              automation: "hands-on",
            },
          ],
          verdict: { note: "That unit d leads to FAIL is inferred.", inferred: true },
        },
      ],
    },
    {
      id: "5.11-2",
      cases: [
        {
          id: "5.11-2-1",
          kind: "conceptual",
          purpose: "Deleting data at associated services.",
          units: [
            {
              id: "5.11-2-1 a",
              verb: "assess",
              summary:
                "At least one simple function (D.3) removes all personal data at associated services.",
              failsWhen: "there is none",
              reads: [
                {
                  table: "25-DelFunc",
                  fields: ["Description", "Initiation and Interaction", "Target Type"],
                },
              ],
              automation: "assisted",
              automationHint: "at least one entry with target associated-service",
            },
            {
              id: "5.11-2-1 b",
              verb: "assess",
              summary:
                "Together the functions cover all associated services that store personal data.",
              failsWhen: "a service is not covered",
              reads: [
                { table: "21-PersData", fields: ["Processing Activities"] },
                { table: "25-DelFunc", fields: ["Target Type"] },
              ],
              automation: "mechanical",
              automationHint: "set difference services(21) - services(25)",
            },
          ],
        },
        {
          id: "5.11-2-2",
          kind: "functional",
          purpose: "Deleting data at associated services.",
          units: [
            {
              id: "5.11-2-2 a",
              verb: "create",
              summary: "Create typical personal data at associated services.",
              reads: [{ table: "21-PersData", fields: ["Processing Activities"] }],
              automation: "hands-on",
            },
            {
              id: "5.11-2-2 b",
              verb: "perform",
              summary: "Run each function: the interaction is as documented.",
              failsWhen: "it differs",
              reads: [
                { table: "25-DelFunc", fields: ["Target Type", "Initiation and Interaction"] },
              ],
              automation: "hands-on",
            },
            {
              id: "5.11-2-2 c",
              verb: "perform",
              summary: "Run each function: the data is gone afterwards.",
              failsWhen: "data still exists",
              reads: [{ table: "25-DelFunc", fields: ["Target Type"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.11-3",
      cases: [
        {
          id: "5.11-3-1",
          kind: "functional",
          purpose: "Instructions for deletion.",
          units: [
            {
              id: "5.11-3-1 a",
              verb: "create",
              summary: "Create typical personal data.",
              automation: "hands-on",
            },
            {
              id: "5.11-3-1 b",
              verb: "functionally assess",
              summary: "Documentation of Deletion covers all deletion functions.",
              failsWhen: "one is not covered",
              reads: [
                { table: "25-DelFunc", fields: ["ID"] },
                { table: "2-UserInfo", fields: ["Documentation of Deletion"] },
              ],
              automation: "document-check",
            },
            {
              id: "5.11-3-1 c",
              verb: "perform",
              summary: "Follow the documentation: it is concise and complete.",
              failsWhen: "it is not concise, or steps are missing",
              reads: [
                { table: "25-DelFunc", fields: ["Target Type"] },
                { table: "2-UserInfo", fields: ["Documentation of Deletion"] },
              ],
              automation: "hands-on",
            },
          ],
          note: "The group has no conceptual case.",
        },
      ],
    },
    {
      id: "5.11-4",
      cases: [
        {
          id: "5.11-4-1",
          kind: "functional",
          purpose: "Confirmation of deletion.",
          units: [
            {
              id: "5.11-4-1 a",
              verb: "create",
              summary: "Create typical personal data at associated services.",
              automation: "hands-on",
            },
            {
              id: "5.11-4-1 b",
              verb: "perform",
              summary:
                "Run each deletion function for personal data on the DUT or at associated services.",
              reads: [
                { table: "25-DelFunc", fields: ["ID"] },
                { table: "2-UserInfo", fields: ["Documentation of Deletion"] },
              ],
              automation: "hands-on",
            },
            {
              id: "5.11-4-1 c",
              verb: "functionally assess",
              summary: "A clear confirmation appears.",
              failsWhen: "there is none, or it is unclear",
              reads: [{ table: "25-DelFunc", fields: ["Confirmation"] }],
              automation: "hands-on",
            },
          ],
          verdict: { inferred: true, note: "The case has other units than in V1.1.1." },
          note: "The group has no conceptual case.",
        },
      ],
    },
  ],
);
