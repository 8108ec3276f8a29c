import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Bays, car parks, and paying for them. */
export const parkingSensors = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "parking-sensors",
    title: "Parking sensors and smart parking",
    name: "smart parking",
    sector: "public-realm",
    summary:
      "Sensors in bays, car parks that read number plates, apps to pay, signs, and kerbside data.",
    aliases: ["parking", "smart-parking", "kerbside"],
    personalData: {
      processed: "depends",
      specialCategory: "usually-no",
      note: "Number plates and apps process personal data; a sensor in a bay does not.",
    },
    physicalSafety: { impact: "low" },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "tsrgd",
        why: "signs and markings of bays are prescribed",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-parking-sensors-c1",
            subject: "place",
            looksFor: "variable signs that are prescribed or authorised",
          },
        ],
      },
      {
        instrument: "tma2004",
        why: "a camera that enforces has to be approved",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-parking-sensors-c2",
            subject: "procurement",
            looksFor: "a certificate of an approved device where it serves to enforce",
          },
          {
            id: "uc-parking-sensors-c3",
            subject: "place",
            looksFor: "penalties that never rest on a sensor alone without approved evidence",
          },
        ],
      },
      {
        instrument: "nrswa",
        why: "sensors are put into the road",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-parking-sensors-c4",
            subject: "place",
            looksFor: "the permit for street works, and the reference under the CDM Regulations",
          },
        ],
      },
      {
        instrument: "apds",
        why: "an open model keeps the data of the bays usable elsewhere",
        applicability: "contract-or-practice",
        namedInTenders: true,
        confidence: "medium",
        checks: [
          {
            id: "uc-parking-sensors-c5",
            subject: "procurement",
            looksFor: "a demand for exports by APDS or ISO/TS 5206-1",
          },
        ],
      },
      {
        instrument: "pci-dss",
        why: "drivers pay by card",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-parking-sensors-c6",
            subject: "procurement",
            looksFor: "an attestation under PCI DSS, with its scope",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "number plates and payments are personal data",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-parking-sensors-c7",
            subject: "place",
            looksFor:
              "how long number plates are kept, and an impact assessment where they are read",
          },
        ],
      },
      {
        instrument: "radio",
        why: "sensors in the road use radio",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-parking-sensors-c8",
            subject: "device",
            looksFor: "the radio band and how long the battery is expected to last",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-parking-sensors-c9",
        subject: "device",
        looksFor:
          "keys that are unique to each sensor, and updates by radio or a plan to replace it",
      },
      {
        id: "uc-parking-sensors-c10",
        subject: "place",
        looksFor: "a plan for flat batteries and for taking the sensors out",
      },
    ],
  }),
);
