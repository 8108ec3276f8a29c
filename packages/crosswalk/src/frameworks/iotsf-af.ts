import { defineTarget } from "./define-target.js";

/** IoTSF Assurance Framework: ids and topics in our own words, as a target of links. */
export const iotsfAf = /* @__PURE__ */ defineTarget(
  {
    id: "iotsf-af",
    edition: "3.0",
    label: "IoTSF Assurance Framework",
    title: "IoTSF IoT Security Assurance Framework",
    issuer: "IoT Security Foundation",
    kind: "guidance",
    rights: "own-paraphrase",
    published: "",
    url: "https://af.iotsf.org/",
    aliases: ["iotsf", "iotsfaf"],
    obligation: "should",
    verified: "unchecked",
  },
  () => [
    { id: "2.4.3", title: "Business processes and responsibility" },
    { id: "2.4.4", title: "Hardware and physical security" },
    { id: "2.4.5", title: "Device software" },
    { id: "2.4.6", title: "Device operating system" },
    { id: "2.4.7", title: "Wired and wireless interfaces" },
    { id: "2.4.8", title: "Authentication and authorisation" },
    { id: "2.4.9", title: "Encryption and key management" },
    { id: "2.4.10", title: "Web user interface" },
    { id: "2.4.11", title: "Mobile application" },
    { id: "2.4.12", title: "Data protection and privacy" },
    { id: "2.4.13", title: "Cloud and network elements" },
    { id: "2.4.14", title: "Supply chain and production" },
    { id: "2.4.15", title: "Configuration" },
    { id: "2.4.16", title: "Ownership transfer" },
  ],
);
