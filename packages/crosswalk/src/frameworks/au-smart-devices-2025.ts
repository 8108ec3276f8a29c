import { defineTarget } from "./define-target.js";

/** Australian smart device rules 2025: ids and topics in our own words, as a target of links. */
export const auSmartDevices2025 = /* @__PURE__ */ defineTarget(
  {
    id: "au-smart-devices-2025",
    edition: "2025",
    label: "Australian smart device rules 2025",
    title: "Australia Cyber Security (Security Standards for Smart Devices) Rules 2025",
    issuer: "Home Affairs",
    kind: "law",
    rights: "own-paraphrase",
    published: "2025",
    inForce: { from: "2026-03-04" },
    url: "https://www.homeaffairs.gov.au/about-us/our-portfolios/cyber-security/security-standards-for-smart-devices",
    aliases: ["ausmartdevices", "australia", "australianrules"],
    obligation: "duty",
    verified: "secondary",
  },
  () => [
    { id: "Schedule 1 clause 2", title: "Passwords unique or user-defined, not predictable" },
    {
      id: "Schedule 1 clause 3",
      title: "Publish contact, acknowledgement and status-update timing for security issues",
    },
    {
      id: "Schedule 1 clause 4",
      title: "Publish defined support period with end date; never shorten",
    },
    { id: "Section 9", title: "Statement of compliance and record keeping" },
    {
      id: "Section 8",
      title: "Exclusions (computers, tablets, phones, therapeutic goods, road vehicles)",
    },
  ],
);
