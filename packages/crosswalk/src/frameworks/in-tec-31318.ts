import { defineTarget } from "./define-target.js";

/** TEC 31318:2021: ids and topics in our own words, as a target of links. */
export const inTec31318 = /* @__PURE__ */ defineTarget(
  {
    id: "in-tec-31318",
    edition: "2021",
    label: "TEC 31318:2021",
    title: "India TEC 31318:2021 Code of Practice for Securing Consumer IoT",
    issuer: "TEC/DoT",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2021",
    url: "https://www.tec.gov.in/",
    aliases: ["tec31318", "tec", "intec31318"],
    obligation: "should",
    verified: "unchecked",
  },
  () => [
    { id: "g1", title: "No shared default passwords" },
    { id: "g2", title: "Vulnerability report handling" },
    { id: "g3", title: "Software updates" },
    { id: "g4", title: "Secure parameter storage" },
    { id: "g5", title: "Secure communication" },
    { id: "g6", title: "Small attack surface" },
    { id: "g7", title: "Software integrity" },
    { id: "g8", title: "Personal data security" },
    { id: "g9", title: "Outage resilience" },
    { id: "g10", title: "Telemetry examination" },
    { id: "g11", title: "Data deletion" },
    { id: "g12", title: "Easy installation" },
    { id: "g13", title: "Input validation" },
  ],
);
