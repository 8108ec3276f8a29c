import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 26 of V2.1.1. */
export const userDec = /* @__PURE__ */ once(() =>
  table({
    name: "26-UserDec",
    title: "User Decisions",
    purpose: "Decisions that the user is asked for.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning: "Decision the user takes in installation or maintenance.",
        facets: [
          {
            key: "consentTo",
            meaning: "The update mechanisms to which the decision gives consent.",
            value: { kind: "references", to: ["7-UpdMech"] },
            origin: "unit",
          },
        ],
      },
      {
        name: "Options",
        meaning: "Choices and the default value.",
        facets: [
          {
            key: "default",
            meaning: "The option that holds when the user does nothing.",
            value: { kind: "text" },
          },
        ],
      },
      {
        name: "Triggered By",
        meaning: "What makes the decision appear.",
        facets: [
          {
            key: "initialisation",
            meaning: "The decision is asked during initialisation.",
            origin: "unit",
          },
        ],
      },
    ],
  }),
);
