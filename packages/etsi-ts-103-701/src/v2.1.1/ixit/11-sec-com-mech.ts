import { once } from "@bollard/model";
import { cryptography, guarantees } from "../../facets.js";
import { table } from "../at.js";

/** IXIT table 11 of V2.1.1. */
export const secComMech = /* @__PURE__ */ once(() =>
  table({
    name: "11-SecComMech",
    title: "Secure Communication Mechanisms",
    purpose: "The mechanisms that secure communication.",
    rows: "many",
    fields: [
      {
        name: "Description",
        meaning:
          "Purpose and protocol of the mechanism (a reference suffices for standard protocols).",
      },
      {
        name: "Interface",
        meaning:
          "References to the logical interfaces of table 28 that the mechanism secures, and whether they are remotely accessible.",
        value: { kind: "references", to: ["28-LogIntf"] },
        facets: [
          {
            key: "remotelyAccessible",
            meaning: "The interfaces are accessible from outside the local network.",
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
    ],
  }),
);
