import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Generation, storage, heating and charging in a place. */
export const localEnergy = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "local-energy",
    title: "Smart local energy systems",
    name: "local energy systems",
    sector: "critical-infrastructure",
    summary:
      "Batteries, solar power, heat pumps, charging of vehicles, platforms for flexible demand, and microgrids.",
    aliases: ["ev-charging", "charge-points", "energy"],
    personalData: { processed: "yes", specialCategory: "usually-no" },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "esa-regs",
        why: "appliances are to be secure and to keep the grid stable",
        applicability: "watch",
        checks: [
          {
            id: "uc-local-energy-c1",
            subject: "device",
            looksFor:
              "a plan to conform once the regulations are made, a random delay of switching, and secure updates",
          },
        ],
      },
      {
        instrument: "load-control",
        why: "load is controlled from afar at scale",
        applicability: "watch",
        checks: [
          {
            id: "uc-local-energy-c2",
            subject: "procurement",
            looksFor:
              "the aggregator's plan for its licence, and its state by the Cyber Assessment Framework",
          },
          {
            id: "uc-local-energy-c3",
            subject: "place",
            looksFor: "how much load can be controlled in all, in megawatts",
          },
        ],
      },
      {
        instrument: "evscp",
        why: "private charge points have security duties of their own",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-local-energy-c4",
            subject: "device",
            looksFor:
              "a statement by Schedule 1: unique credentials, encrypted communication, signed updates, detection of tampering, a security log",
          },
        ],
      },
      {
        instrument: "pcp2023",
        why: "public charging has duties of its own",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-local-energy-c5",
            subject: "procurement",
            looksFor: "terms on payment, open data and reliability of public charge points",
          },
        ],
      },
      {
        instrument: "pas1878",
        why: "appliances can be classified by it",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-local-energy-c6",
            subject: "device",
            looksFor: "the class by PAS 1878, where one is claimed",
          },
        ],
      },
      {
        instrument: "grid-codes",
        why: "what feeds the grid is connected by its rules",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-local-energy-c7",
            subject: "place",
            looksFor: "for each site its reference under G98, G99 or G100",
          },
        ],
      },
      {
        instrument: "iec62351",
        why: "protocols control the energy",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-local-energy-c8",
            subject: "device",
            looksFor:
              "the security profile of OCPP, or the mode of OpenADR, IEC 61850 or IEC 62351",
          },
        ],
      },
      {
        instrument: "nis-2018",
        why: "operators of energy have thresholds",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-local-energy-c9",
            subject: "place",
            looksFor:
              "a recorded test of the thresholds of the NIS Regulations, and of those that the Bill (a proposal, not law) would set, such as 300 MW of load",
          },
        ],
      },
      {
        instrument: "csr-bill",
        why: "large controllers of load may come into scope",
        applicability: "watch",
        confidence: "medium",
        checks: [
          {
            id: "uc-local-energy-c10",
            subject: "place",
            looksFor:
              "a day on which the state of the Bill (a proposal, not law) is looked up again",
          },
        ],
      },
      {
        instrument: "iec62443",
        why: "site controllers are operational technology",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-local-energy-c11",
            subject: "place",
            looksFor: "zones and conduits, and a test of running as an island",
          },
        ],
      },
      {
        instrument: "pci-dss",
        why: "drivers pay for charging by card",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-local-energy-c12",
            subject: "procurement",
            looksFor: "an attestation under PCI DSS",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "energy data tell about households",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-local-energy-c13",
            subject: "place",
            looksFor: "how long data are kept, and consent or another basis",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-local-energy-c14",
        subject: "device",
        looksFor: "the safe state and the local limit when the cloud is lost",
      },
      {
        id: "uc-local-energy-c15",
        subject: "place",
        looksFor: "limits on how much is switched at once and how fast",
      },
    ],
  }),
);
