import { at } from "./at.js";

/** Test scenario TSO 5.12 of V2.1.1: its test groups in the order printed. */
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
          kind: "conceptual",
          purpose: "Guidance for checking set-up and maintenance.",
          units: [
            {
              id: "5.12-3-1 a",
              verb: "conceptually assess",
              summary:
                "Each step, with its parameter where needed, for checking secure set-up is covered.",
              failsWhen: "a step is missing",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Setup Check"] }],
              automation: "assisted",
            },
            {
              id: "5.12-3-1 b",
              verb: "conceptually assess",
              summary:
                "Each step, with its parameter where needed, for checking that the DUT stays secure is covered.",
              failsWhen: "a step is missing",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Maintenance Check"] }],
              automation: "assisted",
            },
          ],
          verdict: { inferred: true },
          note: "This conceptual case is new.",
        },
        {
          id: "5.12-3-2",
          kind: "functional",
          purpose: "Guidance for checking set-up and maintenance.",
          units: [
            {
              id: "5.12-3-2 a",
              verb: "perform",
              summary: "Set up a secure example configuration.",
              automation: "hands-on",
            },
            {
              id: "5.12-3-2 b",
              verb: "functionally assess",
              summary: "The set-up check tells correctly whether the DUT is securely set up.",
              failsWhen: "it tells wrongly",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Setup Check"] }],
              automation: "hands-on",
            },
            {
              id: "5.12-3-2 c",
              verb: "functionally assess",
              summary: "The maintenance check tells correctly whether the DUT is kept secure.",
              failsWhen: "it tells wrongly",
              reads: [{ table: "2-UserInfo", fields: ["Documentation of Maintenance Check"] }],
              automation: "hands-on",
            },
            {
              id: "5.12-3-2 d",
              verb: "perform",
              summary: "Set up a deliberately insecure configuration.",
              automation: "hands-on",
            },
            {
              id: "5.12-3-2 e",
              verb: "repeat",
              summary: "Repeat units b and c.",
              failsWhen: "one of them tells wrongly",
              automation: "hands-on",
              delegatesTo: ["5.12-3-2 b", "5.12-3-2 c"],
            },
          ],
          verdict: { inferred: true },
        },
      ],
    },
  ],
);
