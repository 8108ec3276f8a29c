import { once } from "@bollard/model";
import { buyerKinds, nations } from "../buyer.js";
import { part } from "../item.js";

const section56 =
  "https://www.legislation.gov.uk/ukpga/2023/54/part/3/chapter/6/crossheading/technical-specifications";

/** What the Act asks of procurement documents: requirements, conditions, criteria, specifications. */
export const procurementActDocuments = /* @__PURE__ */ once(() =>
  part(
    { id: "procurement-act-documents", title: "Procurement Act 2023: what the documents may say" },
    {
      obligation: "duty",
      force: "law",
      addresses: ["buyer"],
      buyers: buyerKinds,
      nations,
      since: "2025-02-24",
      verified: "official-mirror",
      sources: ["pa23"],
      document: "Procurement Act 2023 (c. 54)",
    },
    [
      {
        id: "PA 2023 s.21",
        title: "Tender notice and associated documents",
        citeAs: "Procurement Act 2023, section 21",
        place: "section 21",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/21",
        summary:
          "A tender may be asked for once notice and documents say enough to prepare one. Requirements are clear and specific, and keep to section 56.",
        parameters: { demands: ["clear", "specific", "in line with section 56"] },
      },
      {
        id: "PA 2023 s.22",
        title: "Conditions of participation",
        citeAs: "Procurement Act 2023, section 22",
        place: "section 22",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/22",
        summary:
          "A condition must be a proportionate test of legal and financial capacity or technical ability. A certificate such as Cyber Essentials or ISO/IEC 27001 may be asked for only with its equivalents.",
        parameters: {
          demands: ["proportionate", "equivalents accepted", "in line with section 56"],
          forbids: [
            "insurance in place before award",
            "an earlier contract with a named authority",
            "one qualification without its equivalents",
          ],
        },
        note: "Evidence that a third party can verify may be asked for.",
      },
      {
        id: "PA 2023 s.23",
        title: "Award criteria",
        citeAs: "Procurement Act 2023, section 23",
        place: "section 23",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/23",
        summary:
          "A criterion belongs to the subject of the contract, is clear, measurable, specific and proportionate, and keeps to section 56. How it is judged and how much it counts is published.",
        parameters: {
          demands: [
            "bound to the subject of the contract",
            "clear",
            "measurable",
            "specific",
            "proportionate",
            "in line with section 56",
            "method of assessment published",
            "relative importance published",
          ],
        },
      },
      {
        id: "PA 2023 s.56(2)",
        title: "Specifications: performance before design",
        citeAs: "Procurement Act 2023, section 56(2)",
        place: "section 56(2)",
        url: section56,
        verified: "official-excerpt",
        sources: ["pa23-s56"],
        summary:
          "Say what is to be achieved rather than prescribe a design, a licensing model or a description, wherever performance or function would do.",
        parameters: { forbids: ["design", "licensing model", "descriptive characteristics"] },
      },
      {
        id: "PA 2023 s.56(3)",
        title: "Specifications: United Kingdom standards",
        citeAs: "Procurement Act 2023, section 56(3)",
        place: "section 56(3)",
        url: section56,
        verified: "official-excerpt",
        sources: ["pa23-s56"],
        summary:
          "A United Kingdom standard may be named only if it takes over an international one, or if there is no international one to name.",
        parameters: { members: ["BS EN", "BS ISO", "BS EN ISO", "BS ISO/IEC"] },
        note: "The members are the prefixes of standards that pass this limb.",
      },
      {
        id: "PA 2023 s.56(4)-(6)",
        title: "Specifications: equivalence",
        citeAs: "Procurement Act 2023, section 56(4) to (6)",
        place: "section 56(4) to (6)",
        url: section56,
        verified: "official-excerpt",
        sources: ["pa23-s56"],
        summary:
          "Whoever names a United Kingdom standard says beside it that an equivalent from elsewhere counts as meeting it. Certificates or other evidence may be asked for.",
        parameters: { demands: ["wording that accepts equivalents"] },
      },
      {
        id: "PA 2023 s.56(7)-(8)",
        title: "Specifications: brands and origin",
        citeAs: "Procurement Act 2023, section 56(7) and (8)",
        place: "section 56(7) and (8)",
        url: section56,
        verified: "official-excerpt",
        sources: ["pa23-s56"],
        summary:
          "No brand, patent, type, origin, maker or supplier, unless the requirement cannot be understood otherwise; then with a promise that equal quality or performance loses nothing.",
        parameters: {
          forbids: ["trade mark", "patent", "type", "place of origin", "producer", "supplier"],
          demands: ["wording that accepts equivalents"],
        },
      },
    ],
  ),
);
