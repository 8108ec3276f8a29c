import { once } from "@bollard/model";
import { part } from "./item.js";

/** What operators and digital service providers have to do. */
export const dutyItems = /* @__PURE__ */ once(() =>
  part(
    { id: "duties", title: "Duties" },
    { obligation: "duty", roles: ["operator-of-essential-services"] },
    [
      {
        id: "NIS reg 8(2), 8(7A), 8(11)",
        title: "Operator: notify the status",
        place: "regulation 8(2), (7A) and (11)",
        summary:
          "Tells the authority in writing within three months that regulation 8(1) is met, and as soon as practicable, with evidence, when it has ground to believe that the criteria are no longer met.",
        parameters: {
          figures: [
            {
              what: "after falling within regulation 8(1)",
              bound: "at-most",
              value: 3,
              unit: "months",
            },
          ],
          dates: { deadlineOfFirstOperators: "2018-08-10" },
        },
      },
      {
        id: "NIS reg 8A",
        title: "Operator abroad: nominate a person",
        summary:
          "With a head office abroad, names a person in the UK and notifies the authority: always in energy and digital infrastructure, elsewhere when the authority asks by notice.",
        since: "2020-12-31",
        parameters: {
          figures: [
            { what: "after the designation", bound: "at-most", value: 3, unit: "months" },
            { what: "for changes", bound: "at-most", value: 7, unit: "days" },
          ],
          contents: ["name of the operator", "name and address of the person", "contact details"],
        },
      },
      {
        id: "NIS reg 10",
        title: "Operator: security",
        summary:
          "Takes proportionate technical and organisational measures against the risks to its systems and against the impact of incidents, by the state of the art and with regard to the authority's guidance.",
        note: "Names no control. In practice authorities assess with the Cyber Assessment Framework.",
      },
      {
        id: "NIS reg 11(1)-(4)",
        title: "Operator: notify incidents",
        summary:
          "Notifies the authority in writing of an incident with a significant impact on the continuity of the service, without undue delay and within 72 hours of becoming aware.",
        parameters: {
          figures: [{ what: "after becoming aware", bound: "at-most", value: 72, unit: "hours" }],
          factors: ["users affected", "length of the incident", "area affected"],
          contents: [
            "operator and services",
            "time of the incident",
            "its length",
            "its nature and impact",
            "impact across borders",
            "whatever else helps the authority",
          ],
          recipients: ["the designated competent authority"],
        },
      },
      {
        id: "NIS reg 12(1)-(2)",
        title: "Provider: security",
        roles: ["relevant-digital-service-provider"],
        summary:
          "Takes proportionate measures for the systems behind its services in the UK, by the state of the art, with the five elements of Regulation (EU) 2018/151.",
        parameters: {
          members: [
            "security of systems and facilities",
            "handling of incidents",
            "business continuity",
            "monitoring, auditing and testing",
            "international standards",
          ],
        },
      },
      {
        id: "NIS reg 12(3)-(7)",
        title: "Provider: notify incidents",
        roles: ["relevant-digital-service-provider"],
        sources: ["nis", "si1461"],
        summary:
          "Notifies the Information Commission of an incident with a substantial impact, without undue delay and within 72 hours of first becoming aware, if it has the information to judge that.",
        parameters: {
          figures: [
            { what: "after first becoming aware", bound: "at-most", value: 72, unit: "hours" },
          ],
          factors: [
            "users affected, above all those who build on the service",
            "length of the incident",
            "area affected",
            "extent of the disruption",
            "impact on economy and society",
            "guidance of the regulator",
          ],
          contents: [
            "provider and services",
            "time of the incident",
            "its length",
            "its nature and impact",
            "impact across borders",
            "whatever else helps the regulator",
          ],
          recipients: ["the Information Commission (in the text: the Information Commissioner)"],
        },
      },
      {
        id: "NIS reg 12(9)",
        title: "Operator that relies on a provider",
        summary:
          "Notifies its authority without undue delay when an incident at a digital service provider on which it relies has a significant impact on its own service.",
        parameters: { recipients: ["the designated competent authority"] },
      },
      {
        id: "NIS reg 14",
        title: "Provider: register",
        roles: ["relevant-digital-service-provider"],
        summary:
          "Gives the regulator name, address and contact details within three months of meeting the conditions, and changes within three months.",
        parameters: {
          figures: [
            { what: "after the conditions are met", bound: "at-most", value: 3, unit: "months" },
            { what: "for changes", bound: "at-most", value: 3, unit: "months" },
          ],
          dates: { deadlineOfFirstProviders: "2018-11-01" },
          contents: ["name", "address of head office or representative", "contact details"],
        },
      },
      {
        id: "NIS reg 14A",
        title: "Provider abroad: nominate a representative",
        roles: ["relevant-digital-service-provider"],
        summary:
          "A provider with its head office abroad that is no micro or small enterprise names a representative in the UK within three months of first offering its service there.",
        parameters: {
          figures: [
            {
              what: "after first offering the service",
              bound: "at-most",
              value: 3,
              unit: "months",
            },
          ],
          contents: ["name of the representative", "contact details"],
        },
      },
      {
        id: "NIS record keeping",
        title: "No period for keeping records",
        obligation: "information",
        roles: ["operator-of-essential-services", "relevant-digital-service-provider"],
        citeAs: "NIS Regulations 2018, regulations 15 and 16",
        place: "regulations 15 and 16",
        url: "https://www.legislation.gov.uk/uksi/2018/506/regulation/15",
        summary:
          "The Regulations set no period for keeping records; evidence is asked for by information notices and inspections.",
        note: "Regulation (EU) 2018/151 is understood to ask providers to keep documentation at hand; that was not checked.",
      },
    ],
  ),
);
