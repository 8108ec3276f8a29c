import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 9 of V1.1.1. */
export const replSup = /* @__PURE__ */ once(() =>
  table({
    name: "9-ReplSup",
    title: "Replacement Support",
    purpose: "Isolation and replacement of devices that cannot be updated.",
    rows: "one",
    fields: [
      {
        name: "Isolation",
        meaning:
          "Method of isolating the product: take it off the network or put it into a self-contained environment.",
      },
      { name: "Hardware Replacement", meaning: "Method of replacing the hardware." },
    ],
  }),
);
