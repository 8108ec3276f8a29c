import { defineCode } from "../code.js";

/** The five controls of Cyber Essentials. */
export const cyberEssentials = /* @__PURE__ */ defineCode({
  id: "cyber-essentials",
  edition: "3.3",
  label: "Cyber Essentials: Requirements for IT Infrastructure v3.3",
  title: "Cyber Essentials: Requirements for IT Infrastructure",
  issuer: "National Cyber Security Centre; IASME",
  kind: "scheme",
  published: "2026-04",
  url: "https://www.ncsc.gov.uk/cyberessentials/overview",
  aliases: ["cyberessentials", "cyberessentialsv33", "cyberessentialsdanzell"],
  standing: "certification-scheme",
  status:
    "Certified; v3.3 and the question set Danzell count for accounts of assessment from 27 April 2026.",
  summary:
    "Five technical controls. Where a cloud service offers multi-factor authentication and it is off, the assessment fails.",
  clauses: [{ id: "all", title: "Controls" }],
  unit: "control",
  obligation: "shall",
  confidence: "high",
  read: {
    sources: ["ce-danzell"],
    verified: "secondary",
    checked: "2026-11-25",
    note: "A certificate is about the IT of the supplier, not about the product. Devices are in its scope only on the network of the one who is certified.",
  },
  items: () => [
    {
      id: "cyber-essentials-1",
      number: "1",
      title: "Firewalls",
      summary: "Each device in scope stands behind a firewall, at the border or on itself.",
      checks: [
        {
          id: "cyber-essentials-1-c1",
          subject: "procurement",
          looksFor: "the number of the certificate, its scope, its level and its end",
        },
      ],
    },
    {
      id: "cyber-essentials-2",
      number: "2",
      title: "Secure configuration",
      summary: "Defaults, and functions that nobody needs, are removed.",
    },
    {
      id: "cyber-essentials-3",
      number: "3",
      title: "Security update management",
      summary: "Software is supported, and critical or high fixes are in within 14 days.",
      checks: [
        {
          id: "cyber-essentials-3-c1",
          subject: "procurement",
          looksFor: "a statement that fixes are in within 14 days",
        },
      ],
    },
    {
      id: "cyber-essentials-4",
      number: "4",
      title: "User access control",
      summary: "Accounts are personal, have no more rights than needed, and take several factors.",
    },
    {
      id: "cyber-essentials-5",
      number: "5",
      title: "Malware protection",
      summary: "Malware is kept out, by a guard or by a list of what may run.",
    },
  ],
});
