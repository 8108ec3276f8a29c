import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Systems of buildings that are joined to networks. */
export const smartBuildings = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "smart-buildings",
    title: "Smart buildings",
    name: "smart buildings",
    sector: "built-natural-environment",
    summary:
      "Heating, ventilation, access, light, energy and occupancy of buildings, joined to networks and to the cloud.",
    aliases: ["building-management", "bms", "access-control"],
    personalData: {
      processed: "yes",
      specialCategory: "usually-no",
      note: "Occupancy and access tell where people were.",
    },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "iec62443",
        why: "the control of a building is operational technology",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-buildings-c1",
            subject: "procurement",
            looksFor:
              "a demand that suppliers state their development process by IEC 62443-4-1 and what components can do by 62443-4-2, or list the gaps",
          },
          {
            id: "uc-smart-buildings-c2",
            subject: "place",
            looksFor:
              "a zone of its own for the systems of each building, apart from office IT, with every flow across its border declared",
          },
        ],
      },
      {
        instrument: "bacnet",
        why: "field protocols often have no authentication",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-buildings-c3",
            subject: "device",
            looksFor:
              "BACnet/SC, KNX Secure or a gateway in their place among the protocols, and plain protocols kept inside one zone",
          },
        ],
      },
      {
        instrument: "iso19650-5",
        why: "plans and models of a building are sensitive",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-buildings-c4",
            subject: "procurement",
            looksFor:
              "requirements for handling information about the building with security in mind, and a list of who needs to know",
          },
        ],
      },
      {
        instrument: "capss",
        why: "access control and cameras are security systems",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-buildings-c5",
            subject: "procurement",
            looksFor:
              "a demand for CAPSS or an equivalent assurance of the product where the site is sensitive",
          },
        ],
      },
      {
        instrument: "en50710",
        why: "fire and security panels are serviced from afar",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-buildings-c6",
            subject: "device",
            looksFor:
              "remote access that needs consent on site or in a log, authentication, and an end after a set time",
          },
          {
            id: "uc-smart-buildings-c7",
            subject: "place",
            looksFor: "a fire system that works without the smart platform",
          },
        ],
      },
      {
        instrument: "en50131",
        why: "intruder detection has grades of alarms and ways to signal",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-buildings-c8",
            subject: "device",
            looksFor: "the grade of the intruder alarm",
          },
        ],
      },
      {
        instrument: "iso8102-20",
        why: "lifts are connected",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-buildings-c9",
            subject: "device",
            looksFor: "a lift controller that is said to conform, or to be isolated",
          },
        ],
      },
      {
        instrument: "bsa2022",
        why: "higher-risk buildings keep a golden thread of information",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-buildings-c10",
            subject: "place",
            looksFor:
              "who may change the digital record of the building, and how its integrity is kept",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "occupancy and access identify staff and visitors",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-buildings-c11",
            subject: "place",
            looksFor:
              "a reference to the impact assessment, and how long data of access and occupancy are kept",
          },
        ],
      },
      {
        instrument: "martyns-law",
        why: "large public buildings are to have measures for public protection",
        applicability: "watch",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-buildings-c12",
            subject: "place",
            looksFor: "the systems that alert or lock down, each with a fallback",
          },
        ],
      },
      {
        instrument: "npsa-cp",
        why: "systems that are harmless apart can tell much together",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-buildings-c13",
            subject: "place",
            looksFor: "an assessment of how sensitive the data of the building are together",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-smart-buildings-c14",
        subject: "device",
        looksFor: "the safe state of heating, ventilation and access when the controller fails",
      },
      {
        id: "uc-smart-buildings-c15",
        subject: "place",
        looksFor: "who answers for what among landlord, tenant and supplier of facilities",
      },
    ],
  }),
);
