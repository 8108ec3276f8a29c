import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Control of traffic signals. */
export const trafficLights = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "traffic-lights",
    title: "Automated traffic lights and traffic signal control",
    name: "traffic signal control",
    sector: "transport",
    summary:
      "Signal controllers, detectors, and urban, adaptive or connected control such as SCOOT and MOVA.",
    aliases: ["traffic-signals", "utc"],
    personalData: {
      processed: "depends",
      specialCategory: "usually-no",
      note: "Little by itself; number plates and video detection process personal data.",
    },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "tsrgd",
        why: "signals have to be prescribed ones",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        checks: [
          {
            id: "uc-traffic-lights-c1",
            subject: "place",
            looksFor: "sequences and equipment that conform with the directions",
          },
        ],
      },
      {
        instrument: "topas",
        why: "it holds the specifications and the register of products",
        applicability: "contract-or-practice",
        namedInTenders: true,
        confidence: "medium",
        checks: [
          {
            id: "uc-traffic-lights-c2",
            subject: "procurement",
            looksFor:
              "for each product its reference in the TOPAS register, by the current revision",
          },
        ],
      },
      {
        instrument: "en12675",
        why: "signals fail safe and watch for conflicts",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-traffic-lights-c3",
            subject: "device",
            looksFor: "a conflict monitor that no command from the network can reach",
          },
          {
            id: "uc-traffic-lights-c4",
            subject: "device",
            looksFor: "the safe state on a fault",
          },
        ],
      },
      {
        instrument: "utmc",
        why: "older interfaces have no protection",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-traffic-lights-c5",
            subject: "place",
            looksFor: "flows of UTMC, UG405 and the like inside protected tunnels only",
          },
          {
            id: "uc-traffic-lights-c6",
            subject: "device",
            looksFor: "the protocols, and how each authenticates",
          },
        ],
      },
      {
        instrument: "iec62443",
        why: "controllers at the roadside are operational technology",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-traffic-lights-c7",
            subject: "place",
            looksFor: "controllers that neither the internet nor a public mobile APN can reach",
          },
          {
            id: "uc-traffic-lights-c8",
            subject: "procurement",
            looksFor: "the security level that is the target of each zone",
          },
        ],
      },
      {
        instrument: "ncsc-ot",
        why: "signals must stand being cut off",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-traffic-lights-c9",
            subject: "place",
            looksFor: "a plan for isolation that leaves the signals in a safe local mode",
          },
        ],
      },
      {
        instrument: "dft-nis",
        why: "operators in transport have thresholds",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-traffic-lights-c10",
            subject: "place",
            looksFor: "a recorded standing under the NIS Regulations",
          },
        ],
      },
      {
        instrument: "cits",
        why: "signals speak to connected vehicles",
        applicability: "contract-or-practice",
        confidence: "medium",
        checks: [
          {
            id: "uc-traffic-lights-c11",
            subject: "device",
            looksFor: "signatures on SPAT and MAP messages, where they are broadcast",
          },
        ],
      },
      {
        instrument: "dtro",
        why: "orders on traffic are data",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-traffic-lights-c12",
            subject: "place",
            looksFor: "the digital traffic order that belongs to it, where there is one",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-traffic-lights-c13",
        subject: "device",
        looksFor: "a lock and a tamper alarm of the cabinet, and control of the engineer's port",
      },
      {
        id: "uc-traffic-lights-c14",
        subject: "place",
        looksFor: "a procedure to take over by hand, and a list of who may",
      },
      {
        id: "uc-traffic-lights-c15",
        subject: "place",
        looksFor: "requests for priority, of buses and emergency vehicles, that are authenticated",
      },
    ],
  }),
);
