import { once } from "@bollard/model";
import { buyerKinds, nations } from "../buyer.js";
import { part } from "../item.js";

/** The instruments beside the Act: its detail, what came before it, and Scotland. */
export const procurementRegulations = /* @__PURE__ */ once(() =>
  part(
    { id: "procurement-regulations", title: "Regulations, savings and Scotland" },
    {
      obligation: "duty",
      force: "law",
      addresses: ["buyer"],
      buyers: buyerKinds,
      nations,
    },
    [
      {
        id: "SI 2024/692",
        title: "Procurement Regulations 2024",
        document: "Procurement Regulations 2024 (SI 2024/692)",
        url: "https://www.legislation.gov.uk/uksi/2024/692",
        since: "2025-02-24",
        verified: "official-excerpt",
        sources: ["si692", "procportal"],
        checked: "2026-11-25",
        summary:
          "Fills in the Act: what each notice holds, what suppliers enter once on the central digital platform, and which services get the light touch.",
        note: "Of the instrument itself only the opening of its explanatory note was read.",
      },
      {
        id: "SI 2024/716 reg 5 (as amended by SI 2024/959)",
        title: "Saving for older procurements",
        citeAs: "SI 2024/716, regulation 5, as amended by SI 2024/959",
        place: "regulation 5",
        document: "SI 2024/716, commencement and transitional Regulations",
        url: "https://www.legislation.gov.uk/uksi/2024/716/regulation/5",
        since: "2025-02-24",
        verified: "official-excerpt",
        sources: ["si716", "gowling-trans"],
        summary:
          "What was begun, awarded or set up before 24 February 2025 stays under the 2015 Regulations to its end.",
        parameters: { dates: { cutover: "2025-02-24", firstPlanned: "2024-10-28" } },
        note: "The excerpt still showed the planned date; the later one comes from SI 2024/959 and from law firms.",
      },
      {
        id: "Scottish procurement law",
        title: "Scotland has its own law",
        document:
          "Public Contracts (Scotland) Regulations 2015 (SSI 2015/446), Procurement Reform (Scotland) Act 2014 and others",
        url: "https://www.legislation.gov.uk/ssi/2015/446",
        sources: ["pa23"],
        nations: ["scotland"],
        summary:
          "Authorities with devolved Scottish functions buy under the Scottish Act of 2014 and the Scottish Regulations, which the Act of 2023 does not touch.",
        parameters: {
          members: [
            "Procurement Reform (Scotland) Act 2014",
            "Public Contracts (Scotland) Regulations 2015 (SSI 2015/446)",
          ],
        },
        note: "The exclusion stands in section 2 of the Act; the Scottish instruments were not read.",
      },
    ],
  ),
);
