import { once } from "@bollard/model";
import { defineUseCase } from "../use-case.js";

/** Sensors that count people. */
export const footfall = /* @__PURE__ */ once(() =>
  defineUseCase({
    id: "footfall",
    title: "Footfall and crowd sensors",
    name: "counting of people",
    sector: "public-realm",
    summary: "Counts of people by beam, heat, camera, radar, or the signals of their devices.",
    aliases: ["crowd", "people-counting"],
    personalData: {
      processed: "depends",
      specialCategory: "usually-no",
      note: "It depends on how people are counted.",
    },
    physicalSafety: { impact: "none" },
    devices: true,
    confidence: "high",
    overlays: [
      {
        instrument: "uk-gdpr",
        why: "identifiers of devices and images of people are personal data",
        applicability: "must-if-in-scope",
        checks: [
          {
            id: "uc-footfall-c1",
            subject: "place",
            looksFor: "how people are counted, and whether identifiers are collected",
          },
          {
            id: "uc-footfall-c2",
            subject: "place",
            looksFor: "an impact assessment, or the decision that none is needed",
          },
        ],
      },
      {
        instrument: "pecr",
        why: "signals of people's devices are read",
        applicability: "must-if-in-scope",
        namedInTenders: true,
        confidence: "medium",
        checks: [
          {
            id: "uc-footfall-c3",
            subject: "device",
            looksFor: "what is done with the identifiers of Wi-Fi and Bluetooth",
          },
          {
            id: "uc-footfall-c4",
            subject: "place",
            looksFor: "the lawful basis, and the exception from PECR that is relied on",
          },
        ],
      },
      {
        instrument: "ico-anon",
        why: "a claim that counts are anonymous has to hold",
        applicability: "contract-or-practice",
        namedInTenders: true,
        checks: [
          {
            id: "uc-footfall-c5",
            subject: "device",
            looksFor:
              "processing on the device, how often the salt changes, and the smallest count that is given out",
          },
          {
            id: "uc-footfall-c6",
            subject: "place",
            looksFor: "a reference to the assessment of whether people can be identified again",
          },
        ],
      },
      {
        instrument: "sccop",
        why: "a counter with a camera may be a surveillance camera system",
        applicability: "must-if-in-scope",
        binds: ["council", "police"],
        confidence: "medium",
        checks: [
          {
            id: "uc-footfall-c7",
            subject: "place",
            looksFor: "counters with cameras listed under the governance of cameras",
          },
        ],
      },
      {
        instrument: "psed",
        why: "groups of people can be counted or affected unevenly",
        applicability: "must-if-in-scope",
        confidence: "medium",
        checks: [
          {
            id: "uc-footfall-c8",
            subject: "place",
            looksFor: "a reference to the equality assessment",
          },
        ],
      },
    ],
    checks: [
      {
        id: "uc-footfall-c9",
        subject: "device",
        looksFor: "a default under which no raw image and no identifier leaves the device",
      },
      {
        id: "uc-footfall-c10",
        subject: "place",
        looksFor: "a notice to the public where people are counted",
      },
      {
        id: "uc-footfall-c11",
        subject: "place",
        looksFor:
          "a ban on using the counts to enforce or identify, or an approval of its own for that",
      },
    ],
  }),
);
