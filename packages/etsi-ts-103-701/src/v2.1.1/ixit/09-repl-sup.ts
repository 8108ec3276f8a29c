import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 9 of V2.1.1. */
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
          "Method of isolating the DUT: take it off the network or put it into a self-contained environment.",
      },
      { name: "Hardware Replacement", meaning: "Method of replacing the hardware." },
      {
        name: "Connectivity and functionality",
        meaning: "How connectivity and functions are regained on the replacement device.",
      },
    ],
  }),
);
