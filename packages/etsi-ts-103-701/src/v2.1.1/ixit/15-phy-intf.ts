import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 15 of V2.1.1. */
export const phyIntf = /* @__PURE__ */ once(() =>
  table({
    name: "15-PhyIntf",
    title: "Physical Interfaces",
    purpose: "Physical interfaces only.",
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
        meaning:
          "Kind of physical interface, such as network interface, physical port or air interface.",
        facets: [
          {
            key: "types",
            meaning: "The kinds of interface that it is.",
            value: { kind: "choice", of: ["network", "physical-port", "air"], many: true },
          },
        ],
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
        meaning:
          "Means of protection: casing, disabling mechanism, authentication or access control.",
        facets: [
          {
            key: "means",
            meaning: "The means of protection.",
            value: {
              kind: "choice",
              of: [
                "casing",
                "physical-protection",
                "disabling",
                "authentication-or-access-control",
                "other",
              ],
              many: true,
            },
          },
        ],
      },
    ],
  }),
);
