import { at } from "./at.js";

/** Test scenario TSO 5.12 of V1.1.1: its test groups in the order printed. */
export const installationAndMaintenance = /* @__PURE__ */ at(
  { id: "5.12", title: "Make installation and maintenance of devices easy", scenario: "TSO 5.12" },
  [
    {
      id: "5.12-1",
      cases: [
        {
          id: "5.12-1-1",
          kind: "conceptual",
          purpose: "Decisions asked of the user.",
          units: [
            {
              id: "5.12-1-1 a",
              verb: "assess",
              summary: "Each decision is necessary in the operational environment.",
              failsWhen: "one is not necessary",
              reads: [{ table: "26-UserDec", fields: ["Description"] }],
              automation: "judgement",
            },
            {
              id: "5.12-1-1 b",
              verb: "assess",
              summary: "The default in Options follows security best practice.",
              failsWhen: "it does not",
              reads: [{ table: "26-UserDec", fields: ["Options"] }],
              automation: "assisted",
              automationHint: "every entry needs a default",
            },
          ],
        },
        {
          id: "5.12-1-2",
          kind: "functional",
          purpose: "Decisions asked of the user.",
          units: [
            {
              id: "5.12-1-2 a",
              verb: "perform",
              summary: "Trigger all decisions.",
              reads: [{ table: "26-UserDec", fields: ["Triggered By"] }],
              automation: "hands-on",
            },
            {
              id: "5.12-1-2 b",
              verb: "functionally assess",
              summary: "Each decision is asked prominently.",
              failsWhen: "one is hidden",
              reads: [{ table: "26-UserDec", fields: ["ID"] }],
              automation: "hands-on",
            },
            {
              id: "5.12-1-2 c",
              verb: "functionally assess",
              summary: "Decision and Options are understandable (D.3).",
              failsWhen: "they are not understandable",
              reads: [{ table: "26-UserDec", fields: ["Options"] }],
              automation: "hands-on",
            },
            {
              id: "5.12-1-2 d",
              verb: "functionally assess",
              summary: "The decisions match Description and Options.",
              failsWhen: "they differ",
              reads: [{ table: "26-UserDec", fields: ["Description", "Options"] }],
              automation: "hands-on",
            },
          ],
        },
      ],
    },
    {
      id: "5.12-2",
      cases: [
        {
          id: "5.12-2-1",
          kind: "functional",
          purpose: "Guidance for secure set-up.",
          units: [
            {
              id: "5.12-2-1 a",
              verb: "perform",
              summary: "Set the DUT up with Documentation of Secure Setup.",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Secure Setup"] }],
              automation: "hands-on",
            },
            {
              id: "5.12-2-1 b",
              verb: "functionally assess",
              summary: "Each security-relevant decision is covered.",
              failsWhen: "one is not covered",
              reads: [
                { table: "2-UserInfo", fields: ["Documentation of Secure Setup"] },
                { table: "26-UserDec", fields: ["ID"] },
              ],
              automation: "document-check",
            },
            {
              id: "5.12-2-1 c",
              verb: "functionally assess",
              summary: "Recommendations for a secure choice are included.",
              failsWhen: "they are missing",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Secure Setup"] }],
              automation: "document-check",
            },
          ],
          note: "The group has no conceptual case.",
        },
      ],
    },
    {
      id: "5.12-3",
      cases: [
        {
          id: "5.12-3-1",
          kind: "functional",
          purpose: "Guidance for checking set-up.",
          units: [
            {
              id: "5.12-3-1 a",
              verb: "perform",
              summary: "Set up an example configuration.",
              automation: "hands-on",
            },
            {
              id: "5.12-3-1 b",
              verb: "functionally assess",
              summary: "Each step of the check is documented.",
              failsWhen: "a step is missing",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Setup Check"] }],
              automation: "document-check",
            },
            {
              id: "5.12-3-1 c",
              verb: "functionally assess",
              summary: "The check gives a reasonable result.",
              failsWhen: "it does not",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Setup Check"] }],
              automation: "hands-on",
            },
          ],
          note: "The group has no conceptual case in this edition.",
        },
      ],
    },
  ],
);
