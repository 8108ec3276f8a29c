import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Systems of airports. */
export const smartAirports = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "smart-airports",
    title: "Smart airports",
    name: "smart airports",
    sector: "transport",
    summary:
      "Handling of passengers, biometrics, baggage, airfield, building and security systems.",
    aliases: ["airports"],
    personalData: {
      processed: "yes",
      specialCategory: "depends",
      note: "Biometrics that identify are special category data.",
    },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "cap1753",
        why: "the Civil Aviation Authority oversees security by it",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-airports-c1",
            subject: "place",
            looksFor:
              "the critical systems in scope, the days of the self-assessment and of the ASSURE audit, and the accountable and responsible managers",
          },
        ],
      },
      {
        instrument: "nis-2018",
        why: "airports with more than 10 million terminal passengers a year are above the threshold",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-airports-c2",
            subject: "place",
            looksFor:
              "whether there is an operator of an essential service, and the way to report within 72 hours",
          },
        ],
      },
      {
        instrument: "dft-nis",
        why: "the Department says when an incident is reported",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-airports-c3",
            subject: "place",
            looksFor:
              "the Department for Transport and the Civil Aviation Authority in the list of whom to tell",
          },
        ],
      },
      {
        instrument: "avsec",
        why: "aviation has law on security and on the data of aerodromes",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-airports-c4",
            subject: "place",
            looksFor: "a list of critical systems, and what keeps their integrity",
          },
        ],
      },
      {
        instrument: "iec62443",
        why: "baggage and airfield systems are operational technology",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-airports-c5",
            subject: "place",
            looksFor: "zones for baggage, airfield lighting, fuel and building systems",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "passengers board by biometrics and are filmed",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-airports-c6",
            subject: "place",
            looksFor: "the condition under Article 9, and another way for passengers who decline",
          },
        ],
      },
      {
        instrument: "ico-bio-rec",
        why: "biometric data that identify are special category data",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-airports-c7",
            subject: "procurement",
            looksFor: "how templates are protected and when they are deleted",
          },
        ],
      },
      {
        instrument: "pci-dss",
        why: "travellers pay by card",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-airports-c8",
            subject: "procurement",
            looksFor: "an attestation under PCI DSS",
          },
        ],
      },
      {
        instrument: "proc-act-2023",
        why: "the airport may be a contracting authority or a utility",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-airports-c9",
            subject: "procurement",
            looksFor: "the regime under which the purchase is made",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-smart-airports-c10",
        subject: "procurement",
        looksFor: "duties that are passed on to those who work in the terminal",
      },
    ],
  }),
);
