import { defineCode } from "../code.js";

/** Eight principles for connecting operational technology. */
export const otConnect = /* @__PURE__ */ defineCode({
  id: "ot-connect",
  edition: "2026",
  label: "Secure connectivity principles for Operational Technology (January 2026)",
  title: "Secure connectivity principles for Operational Technology",
  issuer: "NCSC with CISA, FBI, BSI, ASD, CCCS, NCSC-NL and NCSC-NZ",
  published: "2026-01-14",
  url: "https://www.ncsc.gov.uk/collection/operational-technology/secure-connectivity",
  aliases: ["secureconnectivityprinciples", "otconnectivityprinciples", "otconnect"],
  standing: "guidance",
  status: "Published guidance.",
  summary:
    "Eight principles for connecting operational technology safely; they suit traffic, lighting, buildings, energy and flood systems.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  confidence: "high",
  read: {
    sources: ["ot-refs", "ot-lists"],
    verified: "secondary",
    checked: "2026-11-25",
    note: "The titles are confirmed by several reports; the guidance itself was not read.",
  },
  items: () => [
    {
      id: "ot-connect-1",
      number: "1",
      title: "Balance the risks and opportunities",
      summary: "Each connection has a written case and an owner.",
      checks: [
        {
          id: "ot-connect-1-c1",
          subject: "place",
          looksFor: "for each connection of operational technology its purpose and its owner",
        },
      ],
    },
    {
      id: "ot-connect-2",
      number: "2",
      title: "Limit the exposure of your connectivity",
      summary: "Connections go outwards, for a time, and never stand open to the internet.",
      checks: [
        {
          id: "ot-connect-2-c1",
          subject: "place",
          looksFor: "no way in from the internet to operational technology",
        },
      ],
    },
    {
      id: "ot-connect-3",
      number: "3",
      title: "Centralise and standardise network connections",
      summary: "There are few ways in, all alike, and managed.",
      checks: [
        {
          id: "ot-connect-3-c1",
          subject: "place",
          looksFor: "remote access through a gateway that has a name",
        },
      ],
    },
    {
      id: "ot-connect-4",
      number: "4",
      title: "Use standardised and secure protocols",
      summary: "Industrial protocols are used in their secure versions, and checked at borders.",
      checks: [
        {
          id: "ot-connect-4-c1",
          subject: "device",
          looksFor: "for each protocol its version and its mode of security",
        },
      ],
    },
    {
      id: "ot-connect-5",
      number: "5",
      title: "Harden your OT boundary",
      summary: "What stands at the border is modern, supported, and does little else.",
      checks: [
        {
          id: "ot-connect-5-c1",
          subject: "place",
          looksFor: "devices at the border that are supported and patched",
        },
      ],
    },
    {
      id: "ot-connect-6",
      number: "6",
      title: "Limit the impact of compromise",
      summary: "Zones and separate duties keep an intruder from moving on.",
      checks: [
        {
          id: "ot-connect-6-c1",
          subject: "place",
          looksFor: "a model of zones that is in use",
        },
      ],
    },
    {
      id: "ot-connect-7",
      number: "7",
      title: "Ensure all connectivity is logged and monitored",
      summary: "Every connection is logged and watched.",
      checks: [
        {
          id: "ot-connect-7-c1",
          subject: "place",
          looksFor: "collected logs of connections",
        },
      ],
    },
    {
      id: "ot-connect-8",
      number: "8",
      title: "Establish an isolation plan",
      summary: "A site or a system can be cut off safely.",
      checks: [
        {
          id: "ot-connect-8-c1",
          subject: "place",
          looksFor: "a plan for isolation whose steps were tested",
        },
      ],
    },
  ],
});
