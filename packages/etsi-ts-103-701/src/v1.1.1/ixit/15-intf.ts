import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 15 of V1.1.1. */
export const intf = /* @__PURE__ */ once(() =>
  table({
    name: "15-Intf",
    title: "Interfaces",
    purpose: "Network, logical and physical interfaces together.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "Purpose of the interface and whether exposure is never, intermittently or permanently required.",
        facets: [
          {
            key: "exposure",
            meaning: "Whether exposure is required.",
            value: { kind: "choice", of: ["never", "intermittent", "permanent"] },
          },
        ],
      },
      {
        name: "Type",
        meaning: "Network, logical or physical (air) interface.",
        facets: [
          {
            key: "types",
            meaning: "The kinds of interface that it is.",
            value: { kind: "choice", of: ["network", "logical", "physical", "air"], many: true },
          },
        ],
        quoted: false,
      },
      {
        name: "Status",
        meaning: "Enabled or disabled: permanently, by default, or outside periods of use.",
        facets: [
          {
            key: "state",
            meaning: "Whether and when the interface is enabled.",
            value: {
              kind: "choice",
              of: [
                "enabled",
                "disabled-permanently",
                "disabled-by-default",
                "disabled-outside-use",
              ],
            },
          },
        ],
      },
      {
        name: "Disclosed Information",
        meaning:
          "Information given away without authentication in the initialised state, each piece marked as security-relevant or not.",
        note: "Stands in table 28 from V2.1.1.",
      },
      {
        name: "Debug Interface",
        meaning: "Whether the (physical) interface can be used for debugging.",
        value: { kind: "boolean" },
        facets: [
          {
            key: "accessible",
            meaning: "The debug interface is physically accessible.",
            origin: "unit",
          },
        ],
      },
      {
        name: "Protection",
        meaning: "Means of protection: casing, disabling mechanism.",
        facets: [
          {
            key: "means",
            meaning: "The means of protection.",
            value: { kind: "choice", of: ["casing", "software-disabling", "other"], many: true },
          },
        ],
      },
    ],
  }),
);
