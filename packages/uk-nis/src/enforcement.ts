import { once } from "@bollard/model";
import { part } from "./item.js";

/** How the Regulations are enforced, and what a contravention can cost. */
export const enforcement = /* @__PURE__ */ once(() =>
  part(
    { id: "enforcement", title: "Enforcement and penalties" },
    {
      obligation: "information",
      roles: [
        "operator-of-essential-services",
        "relevant-digital-service-provider",
        "competent-authority",
      ],
    },
    [
      {
        id: "NIS reg 15",
        title: "Information notice",
        summary:
          "Asks for information to tell whether somebody is an operator, to assess security, to look into events and failures or to check policies; it says what, why, how and by when.",
      },
      {
        id: "NIS reg 16",
        title: "Inspection",
        summary:
          "By the authority, its appointee or a person whom it tells the operator to appoint, at the operator's reasonable cost if so required; inspectors may enter, copy, remove, take statements and test.",
      },
      {
        id: "NIS reg 17",
        title: "Enforcement notice",
        summary:
          "Names reasons, failure, steps and time, after the alleged failure was made known and representations were heard.",
        parameters: {
          figures: [
            {
              what: "to ask why no further action is taken",
              bound: "at-most",
              value: 28,
              unit: "days",
            },
          ],
        },
      },
      {
        id: "NIS reg 18(6)(a)",
        title: "Penalty: contravention that is not material",
        summary: "Up to £1,000,000 for a contravention that the authority finds not material.",
        parameters: {
          figures: [{ what: "penalty", bound: "at-most", value: 1_000_000, unit: "pounds" }],
        },
      },
      {
        id: "NIS reg 18(6)(c)",
        title: "Penalty: material contravention",
        summary:
          "Up to £8,500,000 for a material contravention that does not meet the criteria of sub-paragraph (d).",
        parameters: {
          figures: [{ what: "penalty", bound: "at-most", value: 8_500_000, unit: "pounds" }],
        },
        note: "Sub-paragraph (b) was left out from 31 December 2020; there are three bands.",
      },
      {
        id: "NIS reg 18(6)(d)",
        title: "Penalty: material contravention with significant risk or impact",
        summary:
          "Up to £17,000,000 for a material contravention that has, or could have, created a significant risk to the service or a significant impact on it.",
        parameters: {
          figures: [{ what: "penalty", bound: "at-most", value: 17_000_000, unit: "pounds" }],
        },
      },
      {
        id: "NIS regs 19A-19B",
        title: "Appeal",
        summary:
          "To the First-tier Tribunal, by the principles of judicial review; it may suspend the decision meanwhile, and confirms it or quashes it and sends it back.",
        since: "2020-12-31",
      },
      {
        id: "NIS reg A20",
        title: "Civil proceedings",
        summary:
          "An injunction or a like remedy to enforce an enforcement notice, at the earliest 28 days after the last relevant one was served.",
        since: "2020-12-31",
        parameters: {
          figures: [{ what: "after the last notice", bound: "at-least", value: 28, unit: "days" }],
        },
      },
      {
        id: "NIS reg 21",
        title: "Fees",
        summary:
          "Operators and providers pay the reasonable costs of the authority's functions, by invoice, as a civil debt.",
        parameters: {
          figures: [
            { what: "after receipt of the invoice", bound: "at-most", value: 30, unit: "days" },
          ],
        },
      },
      {
        id: "NIS reg 25",
        title: "Review",
        roles: ["government"],
        summary:
          "The Secretary of State reviews the Regulations and reports: by 9 May 2020, by 9 May 2022, then at least every five years.",
        parameters: {
          figures: [{ what: "between reports", bound: "at-most", value: 5, unit: "years" }],
          dates: { firstReport: "2020-05-09", secondReport: "2022-05-09" },
        },
        note: "The impact assessment of the Bill is said to expect the next report in 2027; that was not checked.",
      },
    ],
  ),
);
