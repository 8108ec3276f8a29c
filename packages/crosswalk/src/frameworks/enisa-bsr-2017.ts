import { defineTarget } from "./define-target.js";

/** ENISA baseline recommendations 2017: ids and topics in our own words, as a target of links. */
export const enisaBsr2017 = /* @__PURE__ */ defineTarget(
  {
    id: "enisa-bsr-2017",
    edition: "2017",
    label: "ENISA baseline recommendations 2017",
    title: "ENISA Baseline Security Recommendations for IoT",
    issuer: "ENISA",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "2017-11",
    url: "https://www.enisa.europa.eu/publications/baseline-security-recommendations-for-iot",
    aliases: ["enisa", "enisabsr"],
    obligation: "should",
    verified: "secondary",
  },
  () => [
    { id: "GP-TM-17", title: "Works stand-alone" },
    { id: "GP-TM-22", title: "No weak or default passwords" },
    { id: "GP-TM-24", title: "Credentials salted, hashed or encrypted" },
    { id: "GP-TM-25", title: "Brute-force protection" },
    { id: "GP-TM-27", title: "Least privilege" },
    { id: "GP-TM-28", title: "Isolate privileged code" },
    { id: "GP-TM-31", title: "Tamper protection" },
    { id: "GP-TM-33", title: "Only needed physical ports" },
    { id: "GP-TM-34", title: "Effective cryptography" },
    { id: "GP-TM-35", title: "Key management" },
    { id: "GP-TM-38", title: "Data security in transit and at rest" },
    { id: "GP-TM-39", title: "Standard secure protocols" },
    { id: "GP-TM-40", title: "Credentials not exposed in traffic" },
    { id: "GP-TM-49", title: "No family-wide secrets" },
    { id: "GP-TM-50", title: "Only needed ports" },
    { id: "GP-TM-54", title: "Input validation" },
    { id: "GP-TM-55", title: "Logging" },
  ],
);
