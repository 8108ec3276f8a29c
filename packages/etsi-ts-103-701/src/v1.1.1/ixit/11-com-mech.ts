import { once } from "@bollard/model";
import { cryptography, guarantees } from "../../facets.js";
import { table } from "../at.js";

/** IXIT table 11 of V1.1.1. */
export const comMech = /* @__PURE__ */ once(() =>
  table({
    name: "11-ComMech",
    title: "Communication Mechanisms",
    purpose: "All communication mechanisms.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "Purpose and protocol of the mechanism (a reference suffices for standard protocols), and whether it is remotely accessible.",
        facets: [
          {
            key: "remotelyAccessible",
            meaning: "The mechanism is accessible from outside the local network.",
          },
        ],
      },
      {
        name: "Security Guarantees",
        meaning:
          "Security goals and threats, such as authentication of peer or origin, integrity, confidentiality and protection from replay.",
        facets: [guarantees],
      },
      {
        name: "Cryptographic Details",
        meaning: "Protocols, operations, primitives, modes, key sizes and handling of keys.",
        facets: cryptography,
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
        note: "Stands in table 28 from V2.1.1.",
      },
    ],
  }),
);
