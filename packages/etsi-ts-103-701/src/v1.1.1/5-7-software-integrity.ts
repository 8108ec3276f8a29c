import { at } from "./at.js";

/** Test scenario TSO 5.7 of V1.1.1: its test groups in the order printed. */
export const softwareIntegrity = /* @__PURE__ */ at(
  { id: "5.7", title: "Ensure software integrity", scenario: "TSO 5.7" },
  [
    {
      id: "5.7-1",
      cases: [
        {
          id: "5.7-1-1",
          kind: "conceptual",
          purpose: "Secure boot.",
          units: [
            {
              id: "5.7-1-1 a",
              verb: "assess",
              summary:
                "Each mechanism guarantees at least a check that the device software is authentic and intact.",
              failsWhen: "one of the two is missing",
              reads: [{ table: "20-SecBoot", fields: ["Security Guarantees"] }],
              automation: "mechanical",
              automationHint: "the facet guarantees decides it",
            },
            {
              id: "5.7-1-1 b",
              verb: "assess",
              summary: "Description and Detection Mechanisms are suited to give the guarantees.",
              failsWhen: "they are not suited",
              reads: [
                {
                  table: "20-SecBoot",
                  fields: ["Description", "Detection Mechanisms", "Security Guarantees"],
                },
              ],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.7-1-2",
          kind: "functional",
          purpose: "Secure boot.",
          units: [
            {
              id: "5.7-1-2 a",
              verb: "functionally assess",
              summary:
                "The verification is implemented as documented (for instance tried by manipulating bits).",
              failsWhen: "a sign of deviation is found",
              reads: [{ table: "20-SecBoot", fields: ["ID"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.7-2",
      cases: [
        {
          id: "5.7-2-1",
          kind: "conceptual",
          purpose: "Alert and restriction after an unauthorised change.",
          units: [
            {
              id: "5.7-2-1 a",
              verb: "assess",
              summary:
                "User Notification with its content suffices to inform user or administrator.",
              failsWhen: "it does not suffice",
              reads: [{ table: "20-SecBoot", fields: ["User Notification"] }],
              automation: "assisted",
              automationHint: "empty field is a flag",
            },
            {
              id: "5.7-2-1 b",
              verb: "assess",
              summary: "Each Notification Functionality is necessary for the notification.",
              failsWhen: "one is not necessary",
              reads: [
                {
                  table: "20-SecBoot",
                  fields: ["Notification Functionality", "User Notification"],
                },
              ],
              automation: "judgement",
            },
          ],
        },
        {
          id: "5.7-2-2",
          kind: "functional",
          purpose: "Alert and restriction after an unauthorised change.",
          units: [
            {
              id: "5.7-2-2 a",
              verb: "functionally assess",
              summary: "The alert happens as described.",
              failsWhen: "it deviates",
              reads: [{ table: "20-SecBoot", fields: ["User Notification"] }],
              automation: "hands-on",
            },
            {
              id: "5.7-2-2 b",
              verb: "functionally assess",
              summary:
                "Communication with wider networks is limited to Notification Functionality.",
              failsWhen: "other communication is seen",
              reads: [{ table: "20-SecBoot", fields: ["Notification Functionality"] }],
              automation: "network-tool",
            },
          ],
        },
      ],
    },
  ],
);
