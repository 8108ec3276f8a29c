import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Sensors in the homes of tenants. */
export const councilHousing = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "council-housing",
    title: "Council housing environment monitoring",
    name: "sensors in council housing",
    sector: "health-social-care",
    summary:
      "Sensors of temperature, humidity, carbon dioxide, leaks, boilers and alarms in tenants' homes.",
    aliases: ["housing", "damp-and-mould"],
    personalData: { processed: "yes", specialCategory: "usually-no" },
    physicalSafety: { impact: "direct", note: "Health is at stake." },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "awaab",
        why: "an alert of a sensor can put the landlord on notice",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-council-housing-c1",
            subject: "place",
            looksFor:
              "the way from an alert to a case, with times, severity and the limits that run from it",
          },
          {
            id: "uc-council-housing-c2",
            subject: "place",
            looksFor: "an export of the evidence for each case of a hazard",
          },
        ],
      },
      {
        instrument: "awaab-scot",
        why: "Scotland has rules of its own",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-council-housing-c3",
            subject: "place",
            looksFor: "the nation of each home, which decides the rules",
          },
        ],
      },
      {
        instrument: "fitness",
        why: "readings show whether a home is fit",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-council-housing-c4",
            subject: "place",
            looksFor: "alerts that reach the system for repairs",
          },
        ],
      },
      {
        instrument: "bs5250",
        why: "readings have to be understood",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-council-housing-c5",
            subject: "device",
            looksFor: "accuracy, where the sensor is to hang, and how often it measures",
          },
          {
            id: "uc-council-housing-c6",
            subject: "place",
            looksFor: "the thresholds, and how readings are interpreted",
          },
        ],
      },
      {
        instrument: "smoke-co",
        why: "alarms are connected",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-council-housing-c7",
            subject: "device",
            looksFor: "an alarm that saves lives without any network",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "data of a home tell who is in and what they do, and tenants may be vulnerable",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-council-housing-c8",
            subject: "place",
            looksFor: "an impact assessment, a notice to tenants, and a way to object",
          },
          {
            id: "uc-council-housing-c9",
            subject: "place",
            looksFor: "no use of the data against a tenancy without an assessment of its own",
          },
          {
            id: "uc-council-housing-c10",
            subject: "device",
            looksFor: "measuring and sending no more than is needed",
          },
        ],
      },
      {
        instrument: "psti",
        why: "the products may be connectable products of consumers",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-council-housing-c11",
            subject: "device",
            looksFor: "a statement of compliance, or reasons why the product is outside the regime",
          },
        ],
      },
      {
        instrument: "radio",
        why: "radio is used in the home",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-council-housing-c12",
            subject: "device",
            looksFor: "the radio band, and who owns the gateway",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-council-housing-c13",
        subject: "place",
        looksFor: "a procedure that resets the devices when a home is empty or let again",
      },
      {
        id: "uc-council-housing-c14",
        subject: "device",
        looksFor: "no microphone and no camera, or a plain declaration of them",
      },
      {
        id: "uc-council-housing-c15",
        subject: "place",
        looksFor: "a gateway that leaves the tenant's broadband alone, unless the tenant agreed",
      },
    ],
  }),
);
