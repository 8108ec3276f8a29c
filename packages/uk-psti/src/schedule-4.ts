import { once } from "@bollard/model";
import { part } from "./item.js";

/** Schedule 4: what a statement of compliance must hold. */
export const schedule4 = /* @__PURE__ */ once(() =>
  part(
    { id: "Schedule 4", title: "Minimum information required for statements of compliance" },
    { obligation: "duty", roles: ["manufacturer"], requirement: "statement-of-compliance" },
    [
      {
        id: "Schedule 4 paragraph 1(1)(a)",
        title: "Statement: the product",
        summary: "Which product it is, by type and batch.",
        parameters: { statement: { field: "product", parts: ["type", "batch"] } },
      },
      {
        id: "Schedule 4 paragraph 1(1)(b)",
        title: "Statement: names and addresses",
        summary:
          "The name and address of every manufacturer and, where there is one, of every authorised representative.",
        parameters: { statement: { field: "manufacturers", parts: ["name", "address"] } },
      },
      {
        id: "Schedule 4 paragraph 1(1)(c)",
        title: "Statement: who prepared it",
        summary: "A declaration that the manufacturer prepared it or had it prepared.",
        parameters: { statement: { field: "declarationOfPreparation" } },
      },
      {
        id: "Schedule 4 paragraph 1(1)(d)",
        title: "Statement: declaration of compliance",
        summary:
          "A declaration that the manufacturer has, in its opinion, met either what applies of Schedule 1 or the conditions of Schedule 2.",
        parameters: {
          statement: { field: "declarationOfCompliance" },
          oneOf: ["Schedule 1", "Schedule 2"],
        },
      },
      {
        id: "Schedule 4 paragraph 1(1)(e)",
        title: "Statement: defined support period",
        summary:
          "The defined support period as it stood when the manufacturer first supplied the product.",
        parameters: { statement: { field: "definedSupportPeriod" } },
      },
      {
        id: "Schedule 4 paragraph 1(1)(f)",
        title: "Statement: signatory",
        summary: "The signature, name and function of whoever signs.",
        parameters: { statement: { field: "signatory", parts: ["signature", "name", "function"] } },
      },
      {
        id: "Schedule 4 paragraph 1(1)(g)",
        title: "Statement: place and date",
        summary: "Where and when it was issued.",
        parameters: { statement: { field: "issue", parts: ["place", "date"] } },
      },
      {
        id: "Schedule 4 paragraph 1(2)",
        title: "Statement: the standard relied on",
        summary:
          "Where the declaration rests on Schedule 2 and so on a standard: its identification number, version and date of issue, where there are such.",
        parameters: {
          statement: {
            field: "standard",
            parts: ["identification number", "version", "date of issue"],
          },
        },
      },
    ],
  ),
);
