import { once } from "@bollard/model";
import { part } from "./item.js";

/** The Regulations, what amended them, and what changed the names in them. */
export const instruments = /* @__PURE__ */ once(() =>
  part(
    { id: "instruments", title: "Instruments" },
    {
      obligation: "information",
      roles: [
        "operator-of-essential-services",
        "relevant-digital-service-provider",
        "competent-authority",
      ],
    },
    [
      {
        id: "SI 2018/506",
        title: "Network and Information Systems Regulations 2018",
        citeAs: "NIS Regulations 2018 (SI 2018/506)",
        place: "whole",
        url: "https://www.legislation.gov.uk/uksi/2018/506",
        summary:
          "Cyber law across sectors: duties of security and notification for operators of essential services and for relevant digital service providers.",
        parameters: {
          dates: { made: "2018-04-19", inForce: "2018-05-10", textReadAsOf: "2022-07-01" },
        },
        note: "Read as amended to 1 July 2022; later amendments are known only as far as other items say.",
      },
      {
        id: "SI 2018/629",
        title: "NIS (Amendment) Regulations 2018",
        citeAs: "SI 2018/629",
        place: "whole",
        document: "SI 2018/629",
        url: "https://www.legislation.gov.uk/uksi/2018/629",
        summary: "Understood to have amended the Regulations soon after they were made.",
        verified: "unchecked",
        sources: [],
        checked: "2026-11-22",
        confidence: "medium",
        note: "The instrument was not read.",
      },
      {
        id: "SI 2019/653",
        title: "NIS (Amendment etc.) (EU Exit) Regulations 2019",
        citeAs: "SI 2019/653",
        place: "whole",
        document: "SI 2019/653",
        url: "https://www.legislation.gov.uk/uksi/2019/653",
        sources: ["si653"],
        since: "2021-01-20",
        summary:
          "Takes the institutions of the EU out of the Regulations and turns duties across borders into powers.",
        parameters: { dates: { effective: "2021-01-20" } },
        note: "The day is the one that the annotations of the mirror give.",
      },
      {
        id: "SI 2020/1245",
        title: "NIS (Amendment and Transitional Provision etc.) Regulations 2020",
        citeAs: "SI 2020/1245",
        place: "whole",
        document: "SI 2020/1245",
        url: "https://www.legislation.gov.uk/uksi/2020/1245",
        sources: ["si1245", "nis"],
        verified: "official-excerpt",
        since: "2020-12-31",
        summary:
          "Rewrites enforcement and appeals, brings in nominated persons for operators abroad, and revises thresholds of Schedule 2.",
        parameters: {
          dates: { made: "2020-11-05", laid: "2020-11-10", inForce: "2020-12-31" },
        },
      },
      {
        id: "SI 2021/1461",
        title: "NIS (EU Exit) (Amendment) Regulations 2021",
        citeAs: "SI 2021/1461",
        place: "whole",
        document: "SI 2021/1461",
        url: "https://www.legislation.gov.uk/uksi/2021/1461",
        sources: ["si1461"],
        since: "2022-01-12",
        roles: ["relevant-digital-service-provider"],
        summary:
          "Digital service providers weigh the regulator's guidance, no longer figures of the EU, to tell whether an incident is substantial.",
        parameters: { dates: { inForce: "2022-01-12" } },
      },
      {
        id: "Health and Care Act 2022 Sch 4 paras 236-237",
        title: "Integrated care boards become operators",
        citeAs: "Health and Care Act 2022, Schedule 4 paragraphs 236 and 237",
        place: "Schedule 4 paragraphs 236 and 237",
        document: "Health and Care Act 2022 (c. 31)",
        url: "https://www.legislation.gov.uk/ukpga/2022/31/schedule/4",
        sources: ["hca22"],
        since: "2022-07-01",
        roles: ["operator-of-essential-services"],
        summary:
          "Adds regulation 8(2A), by which each integrated care board counts as an operator of essential services.",
        parameters: { dates: { inForce: "2022-07-01" } },
      },
      {
        id: "SI 2026/1015 and SI 2026/386",
        title: "The Information Commission replaces the Information Commissioner",
        citeAs: "SI 2026/1015 and SI 2026/386",
        place: "whole",
        document: "SI 2026/1015 and SI 2026/386, under the Data (Use and Access) Act 2025",
        url: "https://www.legislation.gov.uk/uksi/2026/1015/made",
        sources: ["duaa119"],
        verified: "secondary",
        checked: "2026-11-22",
        since: "2026-09-30",
        roles: ["relevant-digital-service-provider", "competent-authority"],
        summary:
          "From 30 September 2026 the Information Commission acts where the Regulations name the Information Commissioner.",
        parameters: { dates: { made: "2026-09-10", inForce: "2026-09-30" } },
        note: "The instruments themselves were not read.",
      },
      {
        id: "Machinery-of-government transfers",
        title: "Names in Schedule 1",
        citeAs: "NIS Regulations 2018, Schedule 1",
        place: "Schedule 1",
        url: "https://www.legislation.gov.uk/uksi/2018/506/schedule/1",
        sources: ["nis", "nis-schedules"],
        verified: "official-excerpt",
        confidence: "medium",
        standing: "note",
        roles: ["competent-authority"],
        summary:
          "Departments change their names: the current Schedule 1 names the Secretary of State for Energy Security and Net Zero where the text of 2022 named that for Business, Energy and Industrial Strategy.",
        parameters: { dates: { reorganisation: "2023-02-07" } },
        note: "The day of the reorganisation was not checked; other names of Schedule 1 may have changed too.",
      },
    ],
  ),
);
