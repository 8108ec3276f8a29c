import { defineCode } from "../code.js";

/** Five principles for one true record of operational technology. */
export const otView = /* @__PURE__ */ defineCode({
  id: "ot-view",
  edition: "2025",
  label: "Definitive view of OT architecture (September 2025)",
  title:
    "Creating and maintaining a definitive view of your Operational Technology (OT) architecture",
  issuer: "NCSC with CISA, FBI, BSI, ASD, CCCS, NCSC-NL and NCSC-NZ",
  published: "2025-09-29",
  url: "https://www.ncsc.gov.uk/collection/operational-technology/definitive-view",
  aliases: ["definitiveviewofotarchitecture", "definitiveotview", "definitiveview", "otview"],
  standing: "guidance",
  status: "Published guidance.",
  summary: "Five principles for a record of operational technology that can be relied on.",
  clauses: [{ id: "all", title: "Principles" }],
  unit: "principle",
  confidence: "high",
  read: {
    sources: ["ot-refs", "dav-lists"],
    verified: "secondary",
    checked: "2026-11-25",
    note: "The titles were read in a copy of the contents; the guidance itself was not.",
  },
  items: () => [
    {
      id: "ot-view-1",
      number: "1",
      title: "Define processes for establishing and maintaining the definitive record",
      summary: "How the record comes about, from which sources, and how it is checked.",
      checks: [
        {
          id: "ot-view-1-c1",
          subject: "place",
          looksFor:
            "for each asset where its record comes from, when it was checked, and its owner",
        },
      ],
    },
    {
      id: "ot-view-2",
      number: "2",
      title: "Establish an OT information security management programme",
      summary: "The record itself is sensitive, and guarded.",
      checks: [
        {
          id: "ot-view-2-c1",
          subject: "place",
          looksFor: "how the register is classified, and who may see it",
        },
      ],
    },
    {
      id: "ot-view-3",
      number: "3",
      title: "Identify and categorise assets to support informed risk-based decisions",
      summary:
        "Assets are ranked by how critical and exposed they are, and how much they have to be up.",
      checks: [
        {
          id: "ot-view-3-c1",
          subject: "place",
          looksFor: "for each asset how critical and how exposed it is",
        },
      ],
    },
    {
      id: "ot-view-4",
      number: "4",
      title: "Identify and document connectivity within your OT system",
      summary: "Every link is written down, with its protocols and limits.",
      checks: [
        {
          id: "ot-view-4-c1",
          subject: "place",
          looksFor: "a list of flows in which no link is missing",
        },
      ],
    },
    {
      id: "ot-view-5",
      number: "5",
      title: "Understand and document third-party risks to your OT system",
      summary: "What others own, reach and are bound to is known.",
      checks: [
        {
          id: "ot-view-5-c1",
          subject: "place",
          looksFor: "a list of third parties who have access",
        },
      ],
    },
  ],
});
