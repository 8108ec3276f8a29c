import { defineCode } from "../code.js";

/** Twelve principles for the security of supply chains. */
export const ncscSc = /* @__PURE__ */ defineCode({
  id: "ncsc-sc",
  edition: "2018",
  label: "NCSC supply chain security principles",
  title: "Supply chain security: 12 principles",
  issuer: "National Cyber Security Centre and NPSA",
  published: "2018-01",
  url: "https://www.ncsc.gov.uk/collection/supply-chain-security",
  aliases: [
    "supplychainsecurityprinciples",
    "12principlesofsupplychainsecurity",
    "ncscsupplychain",
  ],
  standing: "guidance",
  status:
    "Published guidance, with companions on assessing supply chains of October 2022 and on mapping them of February 2023.",
  summary:
    "Twelve principles in four stages for gaining control of what suppliers bring, and keeping it.",
  clauses: [
    { id: "understand-risks", title: "Understand the risks" },
    { id: "establish-control", title: "Establish control" },
    { id: "check-arrangements", title: "Check your arrangements" },
    { id: "continuous-improvement", title: "Continuous improvement" },
  ],
  unit: "principle",
  confidence: "high",
  read: { sources: ["wiicode"], verified: "title" },
  items: () => [
    {
      id: "ncsc-sc-1",
      number: "1",
      parent: "understand-risks",
      title: "Understand what needs to be protected and why",
      summary: "Know how sensitive the contracts, data and assets are that suppliers touch.",
      checks: [
        {
          id: "ncsc-sc-1-c1",
          subject: "procurement",
          looksFor: "a rating of how sensitive the contract is",
        },
      ],
    },
    {
      id: "ncsc-sc-2",
      number: "2",
      parent: "understand-risks",
      title:
        "Know who your suppliers are and build an understanding of what their security looks like",
      summary: "Map the suppliers, those behind them too, and how far they have come.",
      checks: [
        {
          id: "ncsc-sc-2-c1",
          subject: "place",
          looksFor: "a list of suppliers and subcontractors, each with its level of assurance",
        },
      ],
    },
    {
      id: "ncsc-sc-3",
      number: "3",
      parent: "understand-risks",
      title: "Understand the security risk posed by your supply chain",
      summary: "Judge what risk each contract brings, and put contracts of like risk together.",
      checks: [
        {
          id: "ncsc-sc-3-c1",
          subject: "place",
          looksFor: "for each supplier its tier of risk",
        },
      ],
    },
    {
      id: "ncsc-sc-4",
      number: "4",
      parent: "establish-control",
      title: "Communicate your view of security needs to your suppliers",
      summary:
        "Suppliers know what is theirs to do, what to pass on, and which subcontracts need consent.",
      checks: [
        {
          id: "ncsc-sc-4-c1",
          subject: "procurement",
          looksFor: "who is responsible for which security, and a clause that passes duties on",
        },
      ],
    },
    {
      id: "ncsc-sc-5",
      number: "5",
      parent: "establish-control",
      title: "Set and communicate minimum security requirements for your suppliers",
      summary: "Ask for a minimum that fits the risk.",
      checks: [
        {
          id: "ncsc-sc-5-c1",
          subject: "procurement",
          looksFor: "a list of minimum requirements for the tier of risk",
        },
      ],
    },
    {
      id: "ncsc-sc-6",
      number: "6",
      parent: "establish-control",
      title:
        "Build security considerations into your contracting processes and require that your suppliers do the same",
      summary: "Tender, award, contract and exit all deal with security, and with proof of it.",
      checks: [
        {
          id: "ncsc-sc-6-c1",
          subject: "procurement",
          looksFor:
            "evidence asked for in the tender, and clauses on renewal, exit and return of data",
        },
      ],
    },
    {
      id: "ncsc-sc-7",
      number: "7",
      parent: "establish-control",
      title: "Meet your own security responsibilities as a supplier and consumer",
      summary: "Do your own part, report upwards, and act on what is found.",
      checks: [
        {
          id: "ncsc-sc-7-c1",
          subject: "place",
          looksFor: "for each contract the duties of the authority itself",
        },
      ],
    },
    {
      id: "ncsc-sc-8",
      number: "8",
      parent: "establish-control",
      title: "Raise awareness of security within your supply chain",
      summary: "Explain the risks, and share what is known and what works.",
      checks: [
        {
          id: "ncsc-sc-8-c1",
          subject: "procurement",
          looksFor: "a duty to raise awareness and to share information",
        },
      ],
    },
    {
      id: "ncsc-sc-9",
      number: "9",
      parent: "establish-control",
      title: "Provide support for security incidents",
      summary: "Settle how incidents are told, who helps, and how lessons are passed on.",
      checks: [
        {
          id: "ncsc-sc-9-c1",
          subject: "procurement",
          looksFor: "the time within which an incident is told, and a clause on helping each other",
        },
      ],
    },
    {
      id: "ncsc-sc-10",
      number: "10",
      parent: "check-arrangements",
      title: "Build assurance activities into your supply chain management",
      summary: "Audits, reports, certificates, tests and indicators show whether it holds.",
      checks: [
        {
          id: "ncsc-sc-10-c1",
          subject: "procurement",
          looksFor: "a right to assurance and audit",
        },
        {
          id: "ncsc-sc-10-c2",
          subject: "place",
          looksFor: "for each piece of evidence the day on which it runs out",
        },
      ],
    },
    {
      id: "ncsc-sc-11",
      number: "11",
      parent: "continuous-improvement",
      title: "Encourage the continuous improvement of security within your supply chain",
      summary: "Help suppliers to get better, without burdens that serve nothing.",
      checks: [
        {
          id: "ncsc-sc-11-c1",
          subject: "place",
          looksFor: "what suppliers are to improve, and how far it has come",
        },
      ],
    },
    {
      id: "ncsc-sc-12",
      number: "12",
      parent: "continuous-improvement",
      title: "Build trust with suppliers",
      summary: "Work as partners, and keep talking.",
      checks: [
        {
          id: "ncsc-sc-12-c1",
          subject: "place",
          looksFor: "how often each supplier is met for a review",
        },
      ],
    },
  ],
});
