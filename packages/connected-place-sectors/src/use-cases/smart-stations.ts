import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Stations of trains and buses. */
export const smartStations = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "smart-stations",
    title: "Smart stations",
    name: "smart stations",
    sector: "transport",
    summary:
      "Flow of passengers, analysis of video, Wi-Fi, gates, signs and building systems in rail and bus stations.",
    aliases: ["stations"],
    personalData: { processed: "yes", specialCategory: "usually-no" },
    physicalSafety: { impact: "direct" },
    devices: true,
    confidence: "medium",
    overlays: [
      {
        instrument: "clc50701",
        why: "it is the rail sector's specification on security",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-stations-c1",
            subject: "procurement",
            looksFor:
              "conformity with TS 50701, later IEC 63452, where systems of the railway are touched",
          },
          {
            id: "uc-smart-stations-c2",
            subject: "place",
            looksFor: "networks of the railway apart from those of shops and of the public",
          },
        ],
      },
      {
        instrument: "rail-sec",
        why: "stations have a regime of security",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-stations-c3",
            subject: "place",
            looksFor: "a reference to the security plan",
          },
        ],
      },
      {
        instrument: "dft-nis",
        why: "operators of rail have thresholds",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-stations-c4",
            subject: "place",
            looksFor: "the standing under the NIS Regulations, and whom to report to",
          },
        ],
      },
      {
        instrument: "sccop",
        why: "only police and local authorities have to regard it, and others may follow it",
        applicability: "contract-or-practice",
        checks: [
          {
            id: "uc-smart-stations-c5",
            subject: "place",
            looksFor: "which regime governs the cameras",
          },
        ],
      },
      {
        instrument: "uk-gdpr",
        why: "Wi-Fi, video analysis and gates follow people",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-stations-c6",
            subject: "place",
            looksFor: "an impact assessment for each function of analysis",
          },
          {
            id: "uc-smart-stations-c7",
            subject: "place",
            looksFor: "signs that tell people",
          },
        ],
      },
      {
        instrument: "pecr",
        why: "signals of people's devices are analysed",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-stations-c8",
            subject: "place",
            looksFor: "the lawful basis, or the exception that is relied on",
          },
        ],
      },
      {
        instrument: "iec62443",
        why: "building and platform systems are operational technology",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-smart-stations-c9",
            subject: "place",
            looksFor: "zones, those of lifts, escalators and tunnels among them",
          },
        ],
      },
      {
        instrument: "martyns-law",
        why: "the public is to be protected",
        applicability: "watch",
        confidence: "medium",
        checks: [
          {
            id: "uc-smart-stations-c10",
            subject: "place",
            looksFor: "a fallback for the systems that alert",
          },
        ],
      },
      {
        instrument: "pci-dss",
        why: "ticket machines and shops take cards",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-smart-stations-c11",
            subject: "procurement",
            looksFor: "an attestation under PCI DSS",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-smart-stations-c12",
        subject: "device",
        looksFor: "screens and loudspeakers that refuse what was not authenticated",
      },
      {
        id: "uc-smart-stations-c13",
        subject: "place",
        looksFor: "who answers for what among those who share the station",
      },
    ],
  }),
);
