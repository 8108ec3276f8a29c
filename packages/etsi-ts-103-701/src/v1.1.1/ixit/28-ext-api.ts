import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 28 of V1.1.1. */
export const extAPI = /* @__PURE__ */ once(() =>
  table({
    name: "28-ExtAPI",
    title: "External APIs",
    purpose: "External APIs.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning: "API through which external sources can send data.",
        quoted: false,
      },
    ],
  }),
);
