import { defineMap } from "./define-map.js";
import { fromV211, ofEnisa } from "./sides.js";

/** EN 303 645 V2.1.1 to the measures of ENISA for IoT. */
export const en303645ToEnisa = () =>
  defineMap(fromV211(), ofEnisa(), [
    {
      sources: ["5.1-1", "5.1-2"],
      relation: "intersects",
      targets: ["GP-TM-22"],
      rationale:
        "Both are against weak and default passwords; the provisions want them unique or chosen, the measure strong and changed.",
      confidence: "medium",
    },
    {
      sources: ["5.1-3"],
      relation: "intersects",
      targets: ["GP-TM-24"],
      rationale:
        "Both protect what one logs in with by cryptography; the provision on its way in, the measure where it is stored as well.",
      confidence: "medium",
    },
    {
      sources: ["5.1-5"],
      relation: "intersects",
      targets: ["GP-TM-25"],
      rationale:
        "Both answer to trying one password after the other; the measure by limits and delays.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1", "5.5-8"],
      relation: "intersects",
      targets: ["GP-TM-35"],
      rationale:
        "Both keep keys under control; the provisions in the device and by process, the measure over the life of a key.",
      confidence: "medium",
    },
    {
      sources: ["5.4-2"],
      relation: "intersects",
      targets: ["GP-TM-31"],
      rationale:
        "Both resist tampering; the provision for an identity, the measure for the hardware.",
      confidence: "medium",
    },
    {
      sources: ["5.4-3", "5.4-4"],
      relation: "intersects",
      targets: ["GP-TM-49"],
      rationale:
        "Both end secrets that a family of devices shares; the provisions in code and per unit.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1", "5.8-1"],
      relation: "intersects",
      targets: ["GP-TM-38"],
      rationale:
        "Both protect data on its way; the measure names rest and the rest of its life, too.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1"],
      relation: "intersects",
      targets: ["GP-TM-39"],
      rationale:
        "Both secure communication by means that are well known; the measure names protocols, the provision best practice.",
      confidence: "medium",
    },
    {
      sources: ["5.5-6", "5.5-7"],
      relation: "intersects",
      targets: ["GP-TM-40"],
      rationale: "Both keep secrets out of traffic that can be read.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-5"],
      relation: "intersects",
      targets: ["GP-TM-50"],
      rationale:
        "Both leave open only what is needed; the provisions interfaces and services, the measure ports.",
      confidence: "medium",
    },
    {
      sources: ["5.6-3", "5.6-4"],
      relation: "intersects",
      targets: ["GP-TM-33"],
      rationale: "Both close physical ways in; the provisions name those for debugging.",
      confidence: "medium",
    },
    {
      sources: ["5.6-7"],
      relation: "intersects",
      targets: ["GP-TM-27"],
      rationale: "Both give no more rights than needed.",
      confidence: "medium",
    },
    {
      sources: ["5.6-8"],
      relation: "intersects",
      targets: ["GP-TM-28"],
      rationale:
        "Both keep code apart from code; the provision by access to memory in hardware, the measure by isolation of what is privileged.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1", "5.9-2"],
      relation: "intersects",
      targets: ["GP-TM-17"],
      rationale: "Both keep working without a network; the provisions add power and the way back.",
      confidence: "medium",
    },
    {
      sources: ["5.10-1"],
      relation: "intersects",
      targets: ["GP-TM-55"],
      rationale:
        "Both rest on records; the provision looks through telemetry, the measure writes a log.",
      confidence: "medium",
    },
    {
      sources: ["5.13-1"],
      relation: "intersects",
      targets: ["GP-TM-54"],
      rationale: "Both check input before it is used.",
      confidence: "medium",
    },
  ]);
