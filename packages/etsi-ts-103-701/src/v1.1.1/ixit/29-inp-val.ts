import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 29 of V1.1.1. */
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
        facets: [
          {
            key: "sources",
            meaning: "The sources of input that the method covers.",
            value: { kind: "references", to: ["27-UserIntf", "28-ExtAPI", "11-ComMech"] },
            origin: "unit",
          },
        ],
        quoted: false,
      },
    ],
  }),
);
