import { once } from "@bollard/model";
import { table } from "../at.js";

/** IXIT table 28 of V2.1.1. */
export const logIntf = /* @__PURE__ */ once(() =>
  table({
    name: "28-LogIntf",
    title: "Logical Interfaces",
    purpose: "All logical interfaces.",
    rows: "many",
    fields: [
      { name: "Description", meaning: "Purpose of the logical interface." },
      {
        name: "Access",
        meaning:
          "The network or physical interface through which the logical interface is reached, and whether remotely.",
        value: { kind: "references", to: ["15-PhyIntf"] },
        facets: [
          { key: "network", meaning: "The interface is reached through a network interface." },
          { key: "remote", meaning: "The interface is reached from outside the local network." },
        ],
        note: "That it names entries of table 15 was seen in one vendor's tables.",
      },
      {
        name: "Status",
        meaning: "Enabled or disabled.",
        facets: [
          {
            key: "state",
            meaning: "Whether the interface is enabled.",
            value: { kind: "choice", of: ["enabled", "disabled"] },
            origin: "unit",
          },
        ],
      },
      {
        name: "Disclosed Information",
        meaning:
          "Information given away without authentication in the initialised state, each piece marked as security-relevant or not.",
      },
      {
        name: "Resilience Measures",
        meaning: "Measures for orderly connection and against mass reconnection.",
        facets: [
          {
            key: "againstMassReconnection",
            meaning: "Simultaneous reconnection of many devices is avoided.",
            origin: "unit",
          },
        ],
      },
      {
        name: "Debug Interface",
        meaning: "Whether the interface can be used for debugging.",
        quoted: false,
        confidence: "low",
        note: "A heading at two entries of one vendor's table only; no test unit refers to it.",
      },
    ],
  }),
);
