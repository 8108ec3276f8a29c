import { once } from "@bollard/model";
import { buyerKinds, nations } from "../buyer.js";
import { part } from "../item.js";

/** Whom the Act binds, and how a covered procurement runs. */
export const procurementAct = /* @__PURE__ */ once(() =>
  part(
    { id: "procurement-act", title: "Procurement Act 2023: the procedure" },
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
        id: "PA 2023 s.2",
        title: "Contracting authorities",
        citeAs: "Procurement Act 2023, section 2",
        place: "section 2",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/2",
        obligation: "definition",
        summary:
          "A contracting authority is a public authority, a public undertaking or, for utilities contracts, a private utility. Authorities with devolved Scottish functions are left to Scottish law.",
        parameters: {
          excludes: [
            "devolved Scottish authorities",
            "Security Service",
            "Secret Intelligence Service",
            "GCHQ",
            "Advanced Research and Invention Agency",
          ],
        },
        note: "A United Kingdom body that works in Scotland on reserved matters comes under the Act.",
      },
      {
        id: "PA 2023 s.3 and Schedule 1",
        title: "Public contracts and thresholds",
        citeAs: "Procurement Act 2023, section 3 and Schedule 1",
        place: "section 3 and Schedule 1, amounts by SI 2025/1200",
        url: "https://www.legislation.gov.uk/uksi/2025/1200",
        obligation: "definition",
        since: "2026-01-01",
        verified: "secondary",
        sources: ["thresholds"],
        summary:
          "A contract is a public contract from a threshold upwards, tax included. Since 1 January 2026: £135,018 in central government, £207,720 elsewhere for goods and services, £5,193,000 for works.",
        parameters: {
          dates: { from: "2026-01-01" },
          pounds: {
            centralGoodsAndServices: 135_018,
            subCentralGoodsAndServices: 207_720,
            works: 5_193_000,
            utilitiesGoodsAndServices: 415_440,
            defenceGoodsAndServices: 415_440,
            lightTouch: 663_540,
            lightTouchUtilities: 884_720,
            concession: 5_193_000,
            lightTouchConcession: 5_372_609,
            centralGoodsAndServicesBefore: 139_688,
            subCentralGoodsAndServicesBefore: 214_904,
            worksBefore: 5_372_609,
          },
        },
        note: "Contracts regulated by the Welsh Ministers have amounts of their own.",
      },
      {
        id: "PA 2023 s.11",
        title: "Covered procurement only under the Act",
        citeAs: "Procurement Act 2023, section 11",
        place: "section 11",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/11",
        summary:
          "There are three ways to award a public contract: after a competition (section 19), directly (sections 41 and 43), or under a framework (section 45).",
        parameters: { members: ["competitive award", "direct award", "award under a framework"] },
      },
      {
        id: "PA 2023 s.12",
        title: "Procurement objectives",
        citeAs: "Procurement Act 2023, section 12",
        place: "section 12",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/12",
        summary:
          "Weigh value for money, public benefit, openness of information and integrity; treat suppliers the same unless a difference justifies otherwise; think of what keeps small firms out.",
        parameters: {
          members: ["value for money", "public benefit", "sharing of information", "integrity"],
        },
      },
      {
        id: "PA 2023 s.13",
        title: "Regard to the National Procurement Policy Statement",
        citeAs: "Procurement Act 2023, section 13",
        place: "section 13",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/13",
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
        summary: "Contracting authorities must have regard to the statement that is current.",
        parameters: {
          excludes: [
            "private utilities",
            "call-offs under frameworks and dynamic markets",
            "devolved Welsh procurement",
            "transferred Northern Ireland procurement",
          ],
        },
      },
      {
        id: "PA 2023 s.14",
        title: "Regard to the Wales procurement policy statement",
        citeAs: "Procurement Act 2023, section 14",
        place: "section 14",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/14",
        force: "have-regard",
        nations: ["wales"],
        summary:
          "Devolved Welsh authorities have regard to the statement that the Welsh Ministers publish.",
      },
      {
        id: "PA 2023 ss.15-17",
        title: "Planned procurement and market engagement",
        citeAs: "Procurement Act 2023, sections 15 to 17",
        place: "sections 15 to 17",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/15",
        summary:
          "A planned procurement notice announces what is to come. The market may be sounded before, with a notice or reasons for none, as long as competition does not suffer.",
        parameters: {
          counts: { qualifyingNoticeDaysAtLeast: 40, qualifyingNoticeMonthsAtMost: 12 },
        },
      },
      {
        id: "PA 2023 s.18",
        title: "Lots",
        citeAs: "Procurement Act 2023, section 18",
        place: "section 18",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/18",
        summary:
          "Before the tender notice, consider dividing the contract into lots; if not, say why.",
      },
      {
        id: "PA 2023 s.19",
        title: "Most advantageous tender",
        citeAs: "Procurement Act 2023, section 19",
        place: "section 19",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/19",
        summary:
          "The contract goes to the tender that meets the requirements and does best by the published criteria. Whoever fails a condition of participation is out.",
        parameters: { replaces: ["most economically advantageous tender"] },
      },
      {
        id: "PA 2023 s.20",
        title: "Competitive tendering procedures",
        citeAs: "Procurement Act 2023, section 20",
        place: "section 20",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/20",
        summary:
          "Choose the open procedure of one stage, or design a competitive flexible one; it must be in proportion to the contract's nature, complexity and cost.",
        parameters: { members: ["open", "competitive flexible"] },
      },
      {
        id: "PA 2023 s.28",
        title: "Sub-contractors",
        citeAs: "Procurement Act 2023, section 28",
        place: "section 28",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/28",
        summary: "Ask who will be sub-contracted, and look for each of them in the debarment list.",
        parameters: { demands: ["question about sub-contracting", "check of the debarment list"] },
      },
      {
        id: "PA 2023 ss.26-30, 57-66 and Schedule 7",
        title: "Exclusion and debarment, national security among the grounds",
        citeAs: "Procurement Act 2023, sections 26 to 30 and 57 to 66 and Schedule 7",
        place: "sections 26 to 30 and 57 to 66, Schedule 7",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/26",
        verified: "secondary",
        sources: ["natsec"],
        confidence: "medium",
        summary:
          "An excluded supplier's tender must, an excludable one's may be set aside. A threat to national security is one ground of choice; the National Security Unit for Procurement is consulted.",
        parameters: { dates: { guidanceUpdated: "2026-06-24" } },
        note: "That the ground is paragraph 14 of Schedule 7 was not checked.",
      },
      {
        id: "PA 2023 Schedule 2 paragraph 25",
        title: "National security exemption",
        citeAs: "Procurement Act 2023, Schedule 2 paragraph 25",
        place: "Schedule 2 paragraph 25",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/schedule/2",
        obligation: "may",
        verified: "secondary",
        sources: ["natsec", "ppn022"],
        confidence: "medium",
        summary:
          "Where national security needs it, a contract may stand outside the Act in whole or in part; the reasons are put on record.",
      },
      {
        id: "PA 2023 s.52",
        title: "Key performance indicators",
        citeAs: "Procurement Act 2023, section 52",
        place: "section 52",
        url: "https://www.legislation.gov.uk/ukpga/2023/54/section/52",
        verified: "secondary",
        sources: ["wardh-kpi"],
        checked: "2026-11-25",
        summary:
          "Before a public contract worth more than £5 million is made, set and publish three or more indicators, unless none would suit the contract.",
        parameters: {
          pounds: { above: 5_000_000 },
          counts: { indicatorsAtLeast: 3 },
          excludes: ["light touch contracts", "frameworks"],
        },
      },
    ],
  ),
);
