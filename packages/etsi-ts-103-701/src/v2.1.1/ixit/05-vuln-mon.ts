import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 5 of V2.1.1. */
export const vulnMon = /* @__PURE__ */ once(() =>
  table({
    name: "5-VulnMon",
    title: "Vulnerability Monitoring",
    purpose: "Procedures for monitoring, identifying and rectifying vulnerabilities.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "How vulnerabilities are monitored for, identified as relevant for the DUT or its associated services, and rectified.",
        quoted: false,
      },
    ],
  }),
);
