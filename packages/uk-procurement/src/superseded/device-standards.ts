import { once } from "@bollard/model";
import { supersededIn } from "../superseded-reference.js";

/** Standards for connected devices. */
export const deviceStandards = /* @__PURE__ */ once(() =>
  supersededIn("iot-device-standard", [
    {
      id: "en303645-v2",
      superseded: "ETSI EN 303 645 V2.1.1 (2020-06)",
      aliases: ["EN 303 645 V2.1.1", "303 645 v2.1.1"],
      current: "ETSI EN 303 645 V3.1.3 (2024-09)",
      on: "2024-09",
      severity: "warning",
      exceptWhen: [
        { kind: "psti-context", note: "Deemed compliance under Schedule 2 is tied to V2.1.1." },
        {
          kind: "psti-context",
          note: "A statement of compliance names the edition that the Regulations fix.",
        },
      ],
      note: "The statute still names V2.1.1: no other exception matters as much.",
      sources: ["en303645", "si1007"],
      confidence: "high",
      verified: "official-excerpt",
      lintReady: true,
    },
    {
      id: "en303645-bare",
      superseded: "ETSI EN 303 645 with no version",
      aliases: ["EN 303 645"],
      current: "ETSI EN 303 645 V3.1.3 (or V2.1.1 for PSTI)",
      on: "2024-09",
      severity: "info",
      action: "qualify",
      exceptWhen: [
        {
          kind: "together-with",
          texts: ["V3.1.3", "V2.1.1", "2024-09", "2020-06"],
          note: "The version is given.",
        },
      ],
      sources: ["en303645"],
      confidence: "high",
      verified: "official-excerpt",
      lintReady: true,
    },
    {
      id: "ts103645-v1",
      superseded: "ETSI TS 103 645 V1.1.1 / V2.1.2",
      aliases: ["TS 103 645 V1.1.1", "TS 103 645 V2.1.2"],
      current: "ETSI EN 303 645 V3.1.3 (from TS 103 645 V3.1.1)",
      on: "2024-09",
      severity: "warning",
      sources: ["en303645"],
      confidence: "medium",
      verified: "official-excerpt",
    },
    {
      id: "ts103701-v1",
      superseded: "ETSI TS 103 701 V1.1.1 (2021-08)",
      aliases: ["TS 103 701 V1.1.1"],
      current: "ETSI TS 103 701 V2.1.1 (2025-05)",
      on: "2025-05",
      severity: "warning",
      exceptWhen: [
        {
          kind: "together-with",
          texts: ["V2.1.1"],
          note: "V1.1.1 assesses against EN 303 645 V2.1.1.",
        },
      ],
      sources: ["ts103701"],
      confidence: "high",
      verified: "secondary",
      lintReady: true,
    },
    {
      id: "nistir-8259",
      superseded: "NISTIR 8259 (May 2020)",
      aliases: ["NISTIR 8259"],
      current: "NIST IR 8259 Rev. 1",
      on: "2026",
      severity: "info",
      exceptWhen: [
        {
          kind: "title-or-quotation",
          note: "NISTIR 8259A and 8259B are documents of their own, which a whole word does not match.",
        },
      ],
      sources: ["nistiot"],
      confidence: "medium",
      verified: "secondary",
    },
    {
      id: "owasp-iot-2014",
      superseded: "OWASP IoT Top 10 2014",
      aliases: ["OWASP IoT Top 10 2014"],
      current: "OWASP IoT Top 10 2018 (or ISVS)",
      on: "2018",
      severity: "info",
      confidence: "medium",
    },
  ]),
);
