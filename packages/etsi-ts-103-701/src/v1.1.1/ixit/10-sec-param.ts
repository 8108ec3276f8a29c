import { once } from "@bollard/model";
import { secParamFields } from "../../ixit/10-sec-param-fields.js";
import { table } from "../at.js";

/** IXIT table 10 of V1.1.1. */
export const secParam = /* @__PURE__ */ once(() =>
  table({
    name: "10-SecParam",
    title: "Security Parameters",
    purpose: "All sensitive security parameters persistently stored in intended use.",
    rows: "many",
    fields: [
      secParamFields(),
      {
        name: "Communication Mechanisms",
        meaning: "References to entries of table 11 over which the parameter is communicated.",
        value: { kind: "references", to: ["11-ComMech"] },
      },
      {
        name: "Generation Mechanism",
        meaning:
          "How the value is generated (uniqueness, entropy); mandatory for parameters that protect updates or the link to associated services.",
        facets: [
          {
            key: "uniquePerDevice",
            meaning: "Each device gets a value of its own.",
            origin: "unit",
          },
        ],
      },
    ],
  }),
);
