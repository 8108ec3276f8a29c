import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Travel planned, booked and paid in one place. */
export const maas = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "maas",
    title: "Mobility as a Service",
    name: "mobility as a service",
    sector: "transport",
    summary: "Apps and platforms that plan, book and pay journeys by several kinds of transport.",
    aliases: ["mobility-as-a-service"],
    personalData: { processed: "yes", specialCategory: "usually-no" },
    physicalSafety: { impact: "low" },
    devices: false,
    confidence: "high",
    overlays: [
      {
        instrument: "maas-cop",
        why: "it is the Department's own code, voluntary",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-maas-c1",
            subject: "procurement",
            looksFor: "a demand that bidders say where they stand in each area of the code",
          },
          {
            id: "uc-maas-c2",
            subject: "place",
            looksFor: "a statement on how choices are ranked and who is included",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "places and payments make a profile",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-maas-c3",
            subject: "place",
            looksFor: "an impact assessment, who controls what, and how long journeys are kept",
          },
        ],
      },
      {
        instrument: "pecr",
        why: "location data are used and devices read",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-maas-c4",
            subject: "place",
            looksFor: "consent, or the exception that is relied on",
          },
        ],
      },
      {
        instrument: "aadc",
        why: "children are likely to use the app",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-maas-c5",
            subject: "place",
            looksFor: "an assessment of whether the design suits children",
          },
        ],
      },
      {
        instrument: "pci-dss",
        why: "travellers pay by card",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-maas-c6",
            subject: "procurement",
            looksFor: "an attestation under PCI DSS",
          },
        ],
      },
      {
        instrument: "bods",
        why: "operators of buses publish data",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-maas-c7",
            subject: "procurement",
            looksFor: "open formats, and the licence of the data",
          },
        ],
      },
      {
        instrument: "itso",
        why: "tickets are carried on cards and phones",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-maas-c8",
            subject: "procurement",
            looksFor: "the security of the interface to ITSO or EMV",
          },
        ],
      },
      {
        instrument: "psbar",
        why: "a public body may run it",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-maas-c9",
            subject: "procurement",
            looksFor: "a statement of conformance with WCAG",
          },
        ],
      },
      {
        instrument: "nis-2018",
        why: "large digital services or their clouds may be in scope",
        applicability: "must-if-in-scope",
        confidence: "low",
        checks: [
          {
            id: "uc-maas-c10",
            subject: "place",
            looksFor: "the supplier's standing under the NIS Regulations",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-maas-c11",
        subject: "device",
        looksFor: "authentication of interfaces, and a limit of rate for each partner",
      },
      {
        id: "uc-maas-c12",
        subject: "procurement",
        looksFor: "commitments by the code of practice for app stores and developers",
      },
      {
        id: "uc-maas-c13",
        subject: "place",
        looksFor: "who watches for accounts taken over and for fraud",
      },
    ],
  }),
);
