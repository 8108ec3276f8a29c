import { once } from "@bollard/model";
import { area } from "../instrument.js";

/** Buying, products and networks, whatever the use. */
export const buyingAndProducts = /* @__PURE__ */ once(() =>
  area({ id: "buying-and-products", title: "Buying, products and networks" }, [
    {
      id: "proc-act-2023",
      title: "Procurement Act 2023",
      type: "law",
      edition: "in force from 24 February 2025",
      summary:
        "Governs public buying above its thresholds: notices, indicators of performance, exclusion and debarment, on grounds of national security too.",
      url: "https://www.legislation.gov.uk/ukpga/2023/54",
      sources: ["ppn014"],
      verified: "secondary",
    },
    {
      id: "ppn-014",
      title: "PPN 014: Cyber Essentials scheme",
      type: "procurement-policy",
      edition: "from 24 February 2025",
      summary:
        "Central government and the NHS ask for Cyber Essentials or an equivalent in certain contracts; a council may choose to.",
      url: "https://www.gov.uk/government/publications/ppn-014-cyber-essentials-scheme",
      sources: ["ppn014"],
      verified: "full-text",
    },
    {
      id: "psti",
      title: "PSTI Act 2022, Part 1, and SI 2023/1007",
      type: "law",
      edition: "in force from 29 April 2024",
      summary:
        "Sets a baseline of security for connectable products of consumers, with a statement of compliance.",
      url: "https://www.legislation.gov.uk/ukpga/2022/46",
    },
    {
      id: "radio",
      title: "Radio Equipment Regulations 2017 and exemptions from wireless licences",
      type: "law",
      edition: "SI 2017/1206; Ofcom's interface requirements, such as IR 2030",
      summary: "Radio devices conform, and keep to the limits within which no licence is needed.",
      url: "https://www.legislation.gov.uk/uksi/2017/1206",
      recognisedBy: {
        cite: "the law on radio equipment (SI 2017/1206)",
        says: /\bRadio Equipment Regulations\b|\b2017\/1206\b/i,
        example: "Sensors meet the Radio Equipment Regulations 2017.",
        counter: "Radio equipment is regulated by a knob.",
      },
    },
    {
      id: "nis-2018",
      title: "Network and Information Systems Regulations 2018",
      type: "law",
      edition: "SI 2018/506",
      summary:
        "Operators of essential services and some digital providers keep their systems secure and tell of incidents within 72 hours.",
      url: "https://www.legislation.gov.uk/uksi/2018/506",
      sources: ["nis-ref", "nis-schedule-2"],
      verified: "secondary",
    },
    {
      id: "csr-bill",
      title: "Cyber Security and Resilience (Network and Information Systems) Bill",
      type: "bill",
      edition: "a proposal: report stage in the Commons in April 2026, later state not known",
      status: "watch",
      summary:
        "A Bill, not law, that would bring data centres, managed services, large controllers of load and critical suppliers under the NIS regime.",
      url: "https://bills.parliament.uk/bills/4035",
      sources: ["nis-ref"],
      verified: "secondary",
      confidence: "medium",
    },
    {
      id: "pci-dss",
      title: "PCI DSS",
      type: "standard",
      edition: "v4.0.1",
      summary: "Protects the data of cards where payments are taken.",
      recognisedBy: {
        cite: "PCI DSS v4.0.1",
        says: /\bPCI[ -]?DSS\b/i,
        example: "Payments meet PCI DSS.",
        counter: "The card is a PCI card.",
      },
    },
    {
      id: "aicop-ref",
      title: "Code of Practice for the Cyber Security of AI, and ETSI EN 304 223",
      type: "code",
      edition: "2025",
      summary:
        "Principles for the security of systems with artificial intelligence, from design to end of life.",
    },
    {
      id: "npsa-cp",
      title: "NPSA security-minded approach to connected places",
      type: "guidance",
      edition: "page of 3 February 2023",
      summary:
        "Where sectors are joined up in a place, physical, personnel, cyber and information security are thought of together.",
      url: "https://www.cpni.gov.uk/security-minded-approach-developing-smart-cities",
      sources: ["npsa-cp"],
      verified: "secondary",
      confidence: "medium",
    },
  ]),
);
