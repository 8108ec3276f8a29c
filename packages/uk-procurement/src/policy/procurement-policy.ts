import { once } from "@bollard/model";
import { part } from "../item.js";

/** The policy statement and what the Cabinet Office arranges around it. */
export const procurementPolicy = /* @__PURE__ */ once(() =>
  part(
    { id: "procurement-policy", title: "Procurement policy" },
    {
      obligation: "information",
      force: "note",
      addresses: ["buyer"],
      buyers: ["central-government", "arms-length-body"],
      nations: ["england", "wales", "scotland", "northern-ireland"],
      verified: "secondary",
    },
    [
      {
        id: "NPPS 2025",
        title: "National Procurement Policy Statement (February 2025)",
        citeAs: "National Procurement Policy Statement, February 2025",
        document: "National Procurement Policy Statement, 12 February 2025",
        url: "https://www.gov.uk/government/publications/national-procurement-policy-statement",
        obligation: "duty",
        force: "have-regard",
        buyers: [
          "central-government",
          "arms-length-body",
          "nhs",
          "council",
          "police",
          "university",
          "port",
          "other-public-body",
        ],
        since: "2025-02-24",
        sources: ["npps", "pa23"],
        confidence: "medium",
        summary:
          "Sets what buying should serve: value for money, growth and local supply chains, social value, and suppliers who act responsibly.",
        parameters: {
          dates: { published: "2025-02-12", inEffect: "2025-02-24" },
          replaces: ["NPPS of May 2024", "NPPS of June 2021 (PPN 05/21)"],
        },
        note: "Summaries count three or four priorities; the statement was not read. Outside England it reaches reserved procurement only.",
      },
      {
        id: "PPN supplier security assurance",
        title: "No policy note of that name",
        document: "Search of the collection of procurement policy notes",
        sources: ["ppncoll", "goudie"],
        confidence: "medium",
        summary:
          "No note on supplier security assurance was found. Security stands in PPN 012, 013, 014, 017 and 020; assurance of suppliers comes from GovS 007, the Government Cyber Security Standard and NCSC guidance.",
      },
      {
        id: "Procurement Specific Questionnaire",
        title: "Procurement Specific Questionnaire (PSQ)",
        obligation: "may",
        force: "guidance",
        since: "2025-02-24",
        sources: ["procportal"],
        buyers: [
          "central-government",
          "arms-length-body",
          "nhs",
          "council",
          "police",
          "other-public-body",
        ],
        summary:
          "What every buyer asks is entered once on the central digital platform; what one procurement asks, policy notes included, goes into this optional questionnaire.",
        parameters: { replaces: ["Standard Selection Questionnaire (PPN 03/24)"] },
      },
      {
        id: "Government Commercial Agency",
        title: "Government Commercial Agency (GCA)",
        since: "2026-04-01",
        sources: ["gca"],
        buyers: [
          "central-government",
          "arms-length-body",
          "nhs",
          "council",
          "police",
          "other-public-body",
        ],
        summary:
          "Crown Commercial Service became part of the agency on 1 April 2026. Frameworks and call-offs that existed go on.",
        parameters: { replaces: ["Crown Commercial Service"] },
      },
    ],
  ),
);
