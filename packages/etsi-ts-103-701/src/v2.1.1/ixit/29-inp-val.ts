import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 29 of V2.1.1. */
export const inpVal = /* @__PURE__ */ once(() =>
  table({
    name: "29-InpVal",
    title: "Data Input Validation",
    purpose: "Methods of validating input.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "Method of validating input (format, structure, value, cardinality, ordering) and reaction to unexpected data.",
        quoted: false,
      },
      {
        name: "Source",
        meaning:
          "References to the user interfaces (table 27) or logical interfaces (table 28) that the method covers, and whether at application layer.",
        value: { kind: "references", to: ["27-UserIntf", "28-LogIntf"] },
        facets: [
          { key: "applicationLayer", meaning: "The method covers input at application layer." },
        ],
      },
    ],
  }),
);
