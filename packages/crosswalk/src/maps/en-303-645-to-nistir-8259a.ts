import { defineMap } from "./define-map.js";
import { fromV211, ofNistir8259a } from "./sides.js";

/** EN 303 645 V2.1.1 to the device capabilities of NISTIR 8259A. */
export const en303645ToNistir8259a = () =>
  defineMap(fromV211(), ofNistir8259a(), [
    {
      sources: ["5.7-2", "5.10-1"],
      relation: "intersects",
      targets: ["csa"],
      rationale:
        "Both notice that something is wrong with a device; the provisions speak of changed software and telemetry, NIST of reporting the state to whoever may see it.",
      confidence: "medium",
    },
    {
      sources: ["5.1-4", "5.5-5"],
      relation: "intersects",
      targets: ["dc"],
      rationale:
        "Both govern changes of settings; the provisions speak of authentication values and of networks, NIST of configuring all software by authorised parties.",
      confidence: "medium",
    },
    {
      sources: ["5.3-16", "5.4-2"],
      relation: "intersects",
      targets: ["di"],
      rationale:
        "Both let a device be recognised; the provisions speak of the model and of guarding an identity, NIST of unique logical and physical identifiers.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1", "5.8-1"],
      relation: "subset-of",
      targets: ["dp"],
      rationale:
        "Both protect stored secrets or personal data on its way; NIST covers all that a device stores and sends, against reading and changes.",
      confidence: "high",
    },
    {
      sources: ["5.5-1", "5.11-1"],
      relation: "intersects",
      targets: ["dp"],
      rationale:
        "Both protect data; the provisions ask for best-practice cryptography and easy erasure, NIST for the ability to encrypt and to make data inaccessible.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4"],
      relation: "subset-of",
      targets: ["la"],
      rationale:
        "Both let only authenticated parties through network interfaces; NIST covers local interfaces and limits to authorised ones too.",
      confidence: "high",
    },
    {
      sources: ["5.1-1", "5.1-3", "5.1-5", "5.6-1"],
      relation: "intersects",
      targets: ["la"],
      rationale:
        "Both restrict access to interfaces; the provisions fix the quality of log-in and what is off, NIST the ability to disable and restrict.",
      confidence: "medium",
    },
    {
      sources: ["5.3-1", "5.3-2", "5.3-9"],
      relation: "subset-of",
      targets: ["su"],
      rationale:
        "Both want software that can be updated safely and verified; NIST adds who may do it, rolling back and how it is configured.",
      confidence: "high",
    },
    {
      sources: ["5.3-4"],
      relation: "intersects",
      targets: ["su"],
      rationale:
        "Both let updating be automatic; the provision asks for automation, NIST for a choice between ways of updating.",
      confidence: "medium",
    },
  ]);
