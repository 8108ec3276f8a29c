import { once } from "@bollard/model";
import { buyerKinds } from "../buyer.js";
import { part } from "../item.js";

/** Data protection, surveillance, accessibility, equality and information law. */
export const dataAndRights = /* @__PURE__ */ once(() =>
  part(
    { id: "data-and-rights", title: "Data and rights" },
    {
      obligation: "duty",
      force: "law",
      addresses: ["buyer"],
      buyers: buyerKinds,
      nations: ["england", "wales", "scotland", "northern-ireland"],
    },
    [
      {
        id: "UK GDPR Article 35",
        title: "Data protection impact assessment",
        citeAs: "UK GDPR, Article 35",
        document: "UK GDPR, assimilated Regulation (EU) 2016/679",
        place: "Article 35",
        url: "https://www.legislation.gov.uk/eur/2016/679/article/35",
        verified: "official-excerpt",
        sources: ["art35"],
        addresses: ["controller", "buyer"],
        summary:
          "Assess the impact before processing that is likely to be of high risk, and ask the data protection officer. Watching public places systematically and on a large scale always counts.",
        parameters: {
          members: [
            "35(3)(a) far-reaching automated evaluation of people",
            "35(3)(b) special-category or criminal data on a large scale",
            "35(3)(c) systematic large-scale monitoring of public places",
          ],
        },
        note: "Most town-centre cameras, number-plate readers and footfall counters come under 35(3)(c).",
      },
      {
        id: "UK GDPR Articles 25, 28, 32, 33, 36",
        title: "Other duties that a contract carries",
        citeAs: "UK GDPR, Articles 25, 28, 32, 33 and 36",
        document: "UK GDPR, assimilated Regulation (EU) 2016/679",
        place: "Articles 25, 28, 32, 33 and 36",
        url: "https://www.legislation.gov.uk/eur/2016/679",
        addresses: ["controller", "processor"],
        summary:
          "Protection by design, terms with processors, security, telling the regulator of a breach within 72 hours, and consulting it where a high risk stays.",
        parameters: { counts: { breachHours: 72 } },
      },
      {
        id: "DPA 2018 s.64",
        title: "Impact assessment for law enforcement",
        citeAs: "Data Protection Act 2018, section 64",
        document: "Data Protection Act 2018 (c. 12)",
        place: "section 64",
        url: "https://www.legislation.gov.uk/ukpga/2018/12/section/64",
        addresses: ["competent-authority"],
        buyers: ["police"],
        summary:
          "Police and other authorities under Part 3 assess for themselves, for instance when they use a council's cameras.",
      },
      {
        id: "DUAA 2025",
        title: "Data (Use and Access) Act 2025",
        citeAs: "Data (Use and Access) Act 2025",
        document: "Data (Use and Access) Act 2025 (c. 18)",
        url: "https://www.legislation.gov.uk/ukpga/2025/18",
        verified: "official-excerpt",
        sources: ["duaa"],
        addresses: ["controller", "buyer", "supplier"],
        since: "2025-08-20",
        summary:
          "Changes the UK GDPR, the Act of 2018 and the electronic-communications rules without replacing them, in stages up to the Information Commission on 30 September 2026.",
        parameters: {
          dates: {
            royalAssent: "2025-06-19",
            firstStage: "2025-08-20",
            mainStage: "2026-02-05",
            complaints: "2026-06-19",
            informationCommission: "2026-09-30",
          },
          counts: { complaintAcknowledgedDays: 30, fineAtMostPercentOfTurnover: 4 },
          pounds: { fineAtMost: 17_500_000 },
          members: ["SI 2025/904", "SI 2026/82", "SI 2026/1015"],
        },
        note: "The day of the complaints procedure comes from secondary notes.",
      },
      {
        id: "PoFA 2012 ss.29-33",
        title: "Surveillance Camera Code of Practice",
        citeAs: "Protection of Freedoms Act 2012, sections 29 to 33",
        document: "Protection of Freedoms Act 2012 (c. 9) and the Code as amended in November 2021",
        place: "sections 29 to 33",
        url: "https://www.gov.uk/government/publications/update-to-surveillance-camera-code",
        verified: "official-excerpt",
        sources: ["sccop", "frt"],
        force: "have-regard",
        buyers: ["council", "police"],
        mayAdopt: [
          "central-government",
          "arms-length-body",
          "nhs",
          "university",
          "utility",
          "port",
        ],
        nations: ["england", "wales"],
        since: "2022-01-12",
        summary:
          "Councils and policing bodies in England and Wales have regard to the Code and its twelve principles when they use surveillance cameras; others may follow it.",
        parameters: {
          counts: { principles: 12 },
          dates: { consultationOpened: "2025-12-04", consultationClosed: "2026-02-12" },
        },
        note: "The day of force was not checked. A new framework for facial recognition and a merged regulator were consulted on.",
      },
      {
        id: "SI 2018/952",
        title: "Accessibility of public sector websites and apps",
        citeAs:
          "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (SI 2018/952)",
        document:
          "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (SI 2018/952)",
        url: "https://www.legislation.gov.uk/uksi/2018/952",
        verified: "official-excerpt",
        sources: ["psbar"],
        addresses: ["buyer", "supplier"],
        summary:
          "Public sector sites and apps are accessible and say how far. Conformity is presumed from levels A and AA of the current WCAG, today 2.2.",
        parameters: {
          dates: { monitoredFrom: "2024-10" },
          members: ["WCAG 2.2 level A", "WCAG 2.2 level AA"],
        },
        note: "That SI 2022/1097 made the reference a moving one was not checked.",
      },
      {
        id: "Equality Act 2010 s.149",
        title: "Public sector equality duty",
        citeAs: "Equality Act 2010, section 149",
        document: "Equality Act 2010 (c. 15)",
        place: "section 149",
        url: "https://www.legislation.gov.uk/ukpga/2010/15/section/149",
        nations: ["england", "wales", "scotland"],
        summary:
          "Have due regard to equality when services are designed and bought, and to bias in video or other analytics.",
        note: "The section was not read. Northern Ireland has other equality law.",
      },
      {
        id: "Social Value Act 2012",
        title: "Public Services (Social Value) Act 2012",
        citeAs: "Public Services (Social Value) Act 2012",
        document: "Public Services (Social Value) Act 2012 (c. 3)",
        url: "https://www.legislation.gov.uk/ukpga/2012/3",
        confidence: "medium",
        nations: ["england", "wales"],
        summary: "Before services are bought, consider what they can do for the area's well-being.",
      },
      {
        id: "FOIA 2000 / EIR 2004",
        title: "Freedom of information and environmental information",
        citeAs: "Freedom of Information Act 2000 and Environmental Information Regulations 2004",
        document:
          "Freedom of Information Act 2000 (c. 36), Environmental Information Regulations 2004",
        url: "https://www.legislation.gov.uk/ukpga/2000/36",
        nations: ["england", "wales", "northern-ireland"],
        summary:
          "Terms say how requests are handled, and which details are marked as sensitive for security.",
      },
      {
        id: "Computer Misuse Act 1990",
        title: "Authority to test",
        citeAs: "Computer Misuse Act 1990",
        document: "Computer Misuse Act 1990 (c. 18)",
        url: "https://www.legislation.gov.uk/ukpga/1990/18",
        addresses: ["buyer", "supplier"],
        summary:
          "Clauses on penetration tests and on reports of vulnerabilities give authority in writing.",
      },
    ],
  ),
);
