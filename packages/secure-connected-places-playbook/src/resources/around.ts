import { once } from "@bollard/model";
import { group } from "../resource.js";

const department = "Department for Science, Innovation and Technology";

/** What was made beside the playbook. */
export const besidePlaybook = /* @__PURE__ */ once(() =>
  group({ id: "playbook-related", title: "Beside the playbook" }, [
    {
      id: "scp-public-comms",
      title: "Explainers for the public and guide to consultation",
      issuer: department,
      summary:
        "An infographic, a video and a guide that help to explain schemes to residents and to consult them.",
      url: "https://www.gov.uk/guidance/secure-connected-places",
      read: {
        place: "named in a list",
        sources: ["ukauthority-dsit"],
        verified: "secondary",
      },
      confidence: "medium",
      checks: [
        {
          id: "scp-public-comms-c1",
          subject: "place",
          looksFor: "for each deployment in public a notice or a web page, and somebody to turn to",
        },
        {
          id: "scp-public-comms-c2",
          subject: "place",
          looksFor: "a record of consultation, for each deployment that observes people",
        },
      ],
    },
    {
      id: "scp-incident-reporting",
      title: "Guide to incident management reporting",
      issuer: department,
      summary: "How incidents are reported; known by name only.",
      sameAs: "scp-incident",
      read: {
        place: "named in a list",
        sources: ["ukauthority-dsit"],
        verified: "secondary",
      },
      confidence: "low",
    },
  ]),
);

/** The guidance collection. */
export const guidanceCollection = /* @__PURE__ */ once(() =>
  group({ id: "collection", title: "Guidance collection" }, [
    {
      id: "scp-collection",
      title: "Secure connected places (smart cities) guidance collection",
      issuer:
        "Department for Digital, Culture, Media and Sport, now Science, Innovation and Technology",
      summary: "One place on GOV.UK for the guidance that buyers and operators need, by topic.",
      audience: ["buyers and operators of connected places"],
      url: "https://www.gov.uk/government/publications/secure-connected-places-smart-cities-guidance-collection",
      date: "2021",
      read: {
        place: "named by others",
        sources: ["catapult-blog", "govuk-collection"],
        verified: "secondary",
        note: "The date is that of its start; its list of pages was not read.",
      },
      confidence: "medium",
      checks: [
        {
          id: "scp-collection-c1",
          subject: "place",
          looksFor: "for each topic of the collection which guidance was followed",
        },
        {
          id: "scp-collection-c2",
          subject: "procurement",
          looksFor:
            "references to the NCSC principles, the product security regime and guidance on data protection, as far as they concern the purchase",
        },
      ],
    },
    {
      id: "scp-collection-procurement",
      title: "Managing your connected place's procurement and supply chain",
      issuer:
        "Department for Digital, Culture, Media and Sport, now Science, Innovation and Technology",
      summary: "How to look at the security of suppliers and of those behind them.",
      audience: ["public buyers"],
      url: "https://www.gov.uk/government/publications/secure-connected-places-smart-cities-guidance-collection/managing-your-connected-places-procurement-and-supply-chain",
      sharesChecksOf: "scp-procurement",
      read: {
        place: "address only",
        sources: ["govuk-collection"],
        verified: "secondary",
      },
      confidence: "medium",
    },
  ]),
);

/** What others say on the same subject. */
export const related = /* @__PURE__ */ once(() =>
  group({ id: "related", title: "Related guidance" }, [
    {
      id: "scp-npsa",
      title: "NPSA: security-minded approach to developing connected places",
      issuer: "National Protective Security Authority",
      summary:
        "Physical, personnel, cyber and information security thought of together when sectors are joined up.",
      url: "https://www.cpni.gov.uk/security-minded-approach-developing-smart-cities",
      date: "2023-02-03",
      read: {
        place: "excerpt of the page",
        sources: ["npsa-cp"],
        verified: "secondary",
        note: "The address is that of CPNI, which is NPSA now.",
      },
      confidence: "medium",
      checks: [
        {
          id: "scp-npsa-c1",
          subject: "place",
          looksFor:
            "an assessment of how sensitive the data are, put together and with the places of sensitive assets",
        },
        {
          id: "scp-npsa-c2",
          subject: "place",
          looksFor: "a review by security for each decision to share or publish",
        },
        {
          id: "scp-npsa-c3",
          subject: "procurement",
          looksFor: "how suppliers handle sensitive data on design and places",
        },
      ],
    },
    {
      id: "scp-five-eyes",
      title: "Cybersecurity Best Practices for Smart Cities",
      issuer: "CISA, NSA, FBI, NCSC-UK, ACSC, CCCS and NCSC-NZ",
      summary:
        "Seven agencies of five countries on planning and design, the supply chain, and resilience in operation.",
      url: "https://www.cisa.gov/resources-tools/resources/cybersecurity-best-practices-smart-cities",
      date: "2023-04",
      read: {
        place: "whole",
        sources: [],
        verified: "unchecked",
      },
      confidence: "high",
      checks: [
        {
          id: "scp-five-eyes-c1",
          subject: "place",
          looksFor: "a plan to isolate automated infrastructure and to run it by hand",
        },
        {
          id: "scp-five-eyes-c2",
          subject: "procurement",
          looksFor:
            "what is asked of suppliers of software, of hardware and devices, and of cloud and managed services",
        },
        {
          id: "scp-five-eyes-c3",
          subject: "place",
          looksFor:
            "least privilege, multi-factor authentication, segments that trust nobody, and patches",
        },
      ],
    },
  ]),
);

/** What was found out about connected places. */
export const evidence = /* @__PURE__ */ once(() =>
  group({ id: "evidence", title: "Evidence" }, [
    {
      id: "scp-survey-2022",
      title: "Surveying UK Connected Places (2022)",
      issuer: "Pye Tait Consulting for the Department for Digital, Culture, Media and Sport",
      summary:
        "A survey for government of those who design, buy and run connected places: governance, data, risk, guidance.",
      date: "2022",
      read: {
        place: "a notice on the survey",
        sources: ["innovationwm"],
        verified: "secondary",
        note: "The report was not found, so that no figure of it is here.",
      },
      confidence: "high",
      figures: [],
    },
    {
      id: "scp-market-analysis-2022",
      title: "Connected Places Market Analysis",
      issuer: "Department for Digital, Culture, Media and Sport",
      summary: "Research on the suppliers of connected-place technology in the United Kingdom.",
      date: "2022-10",
      read: {
        place: "named by others",
        sources: ["eag-2022-10", "catapult-blog"],
        verified: "secondary",
      },
      confidence: "high",
    },
  ]),
);
