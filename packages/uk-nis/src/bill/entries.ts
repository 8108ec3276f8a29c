import { once } from "@bollard/model";
import { propose } from "./proposal.js";

/** The entries of the Bill, as far as public sources told of it. */
export const entries = /* @__PURE__ */ once(() =>
  propose([
    {
      id: "CSR Bill: status",
      title: "The Bill and its stage",
      place: "whole",
      roles: [
        "operator-of-essential-services",
        "relevant-digital-service-provider",
        "relevant-managed-service-provider",
        "critical-supplier",
        "buyer",
      ],
      summary:
        "A government bill that would amend the Regulations. It came from the Commons to the Lords in June 2026 and was still there on 4 October 2026; no source that was found shows Royal Assent.",
      parameters: {
        dates: {
          introduced: "2025-11-12",
          commonsSecondReading: "2026-01-06",
          lordsSecondReading: "2026-07-14",
          lordsCommitteeFrom: "2026-09-01",
          stageAsOf: "2026-10-04",
        },
        disputedDates: {
          commonsCompleted: ["2026-06-16", "2026-06-10"],
          enteredLords: ["2026-06-17", "2026-06-25"],
        },
      },
      confidence: "medium",
      verified: "secondary",
      sources: ["bill-status", "desnz-consult", "bill385"],
      checked: "2026-11-25",
      mustRecheck: true,
      note: "A search on 25 November 2026 found nothing later than 4 October. Commentary expected Royal Assent late in 2026, a consultation of June 2026 in spring 2027, and full effect around 2028. Clause numbers are those of Bill 385; the Lords may have others.",
    },
    {
      id: "CSR Bill clauses 3-6",
      title: "New operators: data centres and large load controllers",
      place: "clauses 3 to 6",
      roles: ["operator-of-essential-services", "data-centre-operator", "large-load-controller"],
      summary:
        "Would make data centres an essential service from a rated IT load of 1 megawatt, or 10 for one that serves its owner alone, and those who control at least 300 megawatts of load operators.",
      parameters: {
        figures: [
          {
            what: "rated IT load of a data centre",
            bound: "at-least",
            value: 1,
            unit: "megawatts",
          },
          {
            what: "rated IT load of a data centre for its owner alone",
            bound: "at-least",
            value: 10,
            unit: "megawatts",
          },
          { what: "load under control", bound: "at-least", value: 300, unit: "megawatts" },
        ],
        members: ["regulator of data centres: Ofcom"],
      },
      confidence: "medium",
      verified: "secondary",
      sources: ["bill385", "press", "fs-data-centres", "hansard3"],
      checked: "2026-11-25",
      mustRecheck: true,
      note: "The factsheet of November 2025 named DSIT beside Ofcom as joint regulator; in committee on 5 February 2026 the minister proposed Ofcom by amendment. The figures come from secondary texts.",
    },
    {
      id: "CSR Bill clauses 7-8",
      title: "Digital services",
      place: "clauses 7 and 8",
      roles: ["relevant-digital-service-provider"],
      summary:
        "Would change how digital services are defined and write the duties of their providers anew.",
      confidence: "medium",
      verified: "official-excerpt",
      sources: ["bill385"],
      note: "Known from the titles of the clauses.",
    },
    {
      id: "CSR Bill clauses 9-11",
      title: "Managed service providers",
      place: "clauses 9 to 11",
      roles: ["relevant-managed-service-provider"],
      summary:
        "Would regulate providers of managed services in the UK, wherever established: registration with the Information Commission, a UK representative, security and incident reports. Micro and small ones stay out.",
      parameters: {
        figures: [
          {
            what: "to register, from commencement",
            bound: "at-most",
            value: 3,
            unit: "months",
          },
          { what: "estimated in scope, low", bound: "exactly", value: 556, unit: "enterprises" },
          {
            what: "estimated in scope, central",
            bound: "exactly",
            value: 788,
            unit: "enterprises",
          },
          { what: "estimated in scope, high", bound: "exactly", value: 1_019, unit: "enterprises" },
        ],
        recipients: ["Information Commission"],
        excludes: ["micro and small enterprises"],
      },
      confidence: "medium",
      verified: "secondary",
      sources: ["bill385", "fs-rmsp"],
      note: "Could reach suppliers that run a council's platform with privileged access.",
    },
    {
      id: "CSR Bill clause 12",
      title: "Critical suppliers",
      place: "clause 12",
      roles: ["critical-supplier"],
      summary:
        "Would let regulators designate a direct supplier of those they regulate, where a disruption is likely to have a significant impact on economy or society; size gives no exemption.",
      confidence: "medium",
      verified: "secondary",
      sources: ["bill385", "bill-status", "fs-rmsp"],
      note: "Against a designation there would be an appeal to the First-tier Tribunal.",
    },
    {
      id: "CSR Bill clause 15",
      title: "Incident reports",
      place: "clause 15",
      roles: [
        "operator-of-essential-services",
        "relevant-digital-service-provider",
        "relevant-managed-service-provider",
      ],
      summary:
        "Would ask for a first notice within 24 hours and a full one within 72, to the regulator and the NCSC at once, also of incidents that are only likely to have a significant impact.",
      parameters: {
        figures: [
          { what: "first notice", bound: "at-most", value: 24, unit: "hours" },
          { what: "full notice", bound: "at-most", value: 72, unit: "hours" },
        ],
        recipients: ["regulator", "NCSC as response team"],
      },
      confidence: "high",
      verified: "official-excerpt",
      sources: ["fs-incident", "bill385"],
      note: "The law of today knows no notice within 24 hours.",
    },
    {
      id: "CSR Bill clause 16",
      title: "Notices to customers",
      place: "clause 16",
      roles: [
        "data-centre-operator",
        "relevant-digital-service-provider",
        "relevant-managed-service-provider",
      ],
      summary:
        "Would have data centres and digital and managed service providers tell customers who were probably affected.",
      confidence: "high",
      verified: "official-excerpt",
      sources: ["fs-incident", "bill385"],
    },
    {
      id: "CSR Bill clause 21: higher band",
      title: "Higher maximum of a penalty",
      place: "clause 21, higher band",
      roles: [
        "operator-of-essential-services",
        "relevant-digital-service-provider",
        "relevant-managed-service-provider",
        "critical-supplier",
      ],
      summary:
        "Would replace the three bands of today by two, the higher one up to £17 million or 4% of turnover, whichever is more.",
      parameters: {
        figures: [
          { what: "penalty", bound: "at-most", value: 17_000_000, unit: "pounds" },
          { what: "penalty", bound: "at-most", value: 4, unit: "percent of turnover" },
        ],
        greaterOf: true,
      },
      confidence: "high",
      verified: "official-excerpt",
      sources: ["hansard21", "fs-enf"],
    },
    {
      id: "CSR Bill clause 21: standard band",
      title: "Standard maximum of a penalty",
      place: "clause 21, standard band",
      roles: [
        "operator-of-essential-services",
        "relevant-digital-service-provider",
        "relevant-managed-service-provider",
        "critical-supplier",
      ],
      summary:
        "The lower of the two bands is reported as up to £10 million or 2% of turnover, whichever is more.",
      parameters: {
        figures: [
          { what: "penalty", bound: "at-most", value: 10_000_000, unit: "pounds" },
          { what: "penalty", bound: "at-most", value: 2, unit: "percent of turnover" },
        ],
        greaterOf: true,
      },
      confidence: "low",
      verified: "unchecked",
      sources: ["fs-enf"],
      checked: "2026-11-25",
      mustRecheck: true,
      note: "That there would be two bands is confirmed; no source for the figures of the lower one was found, also not on 25 November 2026.",
    },
    {
      id: "CSR Bill Part 4 (clauses 43-58)",
      title: "Directions for national security",
      place: "Part 4, clauses 43 to 58",
      roles: [
        "operator-of-essential-services",
        "relevant-digital-service-provider",
        "relevant-managed-service-provider",
        "critical-supplier",
        "competent-authority",
      ],
      summary:
        "Would let the Secretary of State direct regulated persons and regulators where national security needs it, with penalties of their own, reported as up to 10% of turnover and £100,000 a day.",
      parameters: {
        figures: [
          {
            what: "penalty, as reported",
            bound: "at-most",
            value: 10,
            unit: "percent of turnover",
          },
          {
            what: "daily penalty, as reported",
            bound: "at-most",
            value: 100_000,
            unit: "pounds a day",
          },
        ],
      },
      confidence: "medium",
      verified: "secondary",
      sources: ["hansardP4", "press"],
      mustRecheck: true,
      note: "The subjects of the clauses are confirmed by the debate in committee; secondary texts do not agree on how the two figures combine.",
    },
    {
      id: "CSR Bill Part 3",
      title: "Functions of the Secretary of State",
      place: "Part 3",
      roles: ["government"],
      summary:
        "Would bring a statement of priorities, a code of practice, a power to add sectors by regulations, and a report at least every five years.",
      parameters: {
        figures: [{ what: "between reports", bound: "at-most", value: 5, unit: "years" }],
      },
      confidence: "medium",
      verified: "official-excerpt",
      sources: ["hansardP4", "bill385"],
    },
    {
      id: "CSR Bill: local government",
      title: "Councils as such stay out",
      place: "scope",
      roles: ["local-authority", "buyer"],
      summary:
        "Ministers said that functions of public authorities were largely left out, as government acts by its Cyber Action Plan. Councils would meet it in other roles or as customers of regulated suppliers.",
      confidence: "medium",
      verified: "secondary",
      sources: ["hansardP4"],
    },
  ]),
);
