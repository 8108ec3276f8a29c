import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 27 of V1.1.1. */
export const userIntf = /* @__PURE__ */ once(() =>
  table({
    name: "27-UserIntf",
    title: "User Interfaces",
    purpose: "User interfaces that take input of data.",
    rows: "many",
    fields: [{ name: "Description", meaning: "User interface that allows input.", quoted: false }],
  }),
);
