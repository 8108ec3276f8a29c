import { once } from "@bollard/model";
import { secParamFields } from "../../ixit/10-sec-param-fields.js";
import { table } from "../at.js";

/** IXIT table 10 of V2.1.1. */
export const secParam = /* @__PURE__ */ once(() =>
  table({
    name: "10-SecParam",
    title: "Security Parameters",
    purpose: "All sensitive security parameters persistently stored in intended use.",
    rows: "many",
    fields: [
      secParamFields(),
      {
        name: "Secure Communication Mechanisms",
        meaning: "References to entries of table 11 that secure communication of the parameter.",
        value: { kind: "references", to: ["11-SecComMech"] },
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
