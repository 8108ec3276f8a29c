import { at } from "./at.js";

/** Test scenario TSO 4 of V1.1.1: its test groups in the order printed. */
export const reporting = /* @__PURE__ */ at(
  { id: "4", title: "Reporting implementation", scenario: "TSO 4" },
  [
    {
      id: "4-1",
      cases: [
        {
          id: "4-1-1",
          kind: "conceptual",
          purpose: "Justifications for recommendations not applied.",
          units: [
            {
              id: "4-1-1 a",
              verb: "check",
              summary:
                "The ICS gives a reason for each recommendation marked as not applicable or not fulfilled.",
              failsWhen: "a recommendation whose Support is N or N/A has an empty Detail",
              reads: [{ table: "ICS", fields: ["Support", "Detail"] }],
              automation: "mechanical",
              automationHint:
                "answers to recommendations with Support N or N/A need a Detail that is not empty",
            },
          ],
        },
      ],
    },
  ],
);
