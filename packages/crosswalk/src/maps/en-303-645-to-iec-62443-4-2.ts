import { defineMap } from "./define-map.js";
import { fromV211, ofIec6244342 } from "./sides.js";

/** EN 303 645 V2.1.1 to the component requirements of IEC 62443-4-2, whose places are known by id and short name alone. */
export const en303645ToIec6244342 = () =>
  defineMap(fromV211(), ofIec6244342(), [
    {
      sources: ["5.1-4"],
      relation: "subset-of",
      targets: ["CR 1.5"],
      rationale:
        "To change what one logs in with is one of several duties on authenticators in the part.",
      confidence: "medium",
    },
    {
      sources: ["5.1-1", "5.1-2", "5.4-1"],
      relation: "intersects",
      targets: ["CR 1.5"],
      rationale:
        "Both care for the first content and the protection of what one logs in with; the provisions want it per unit, the part does not spell that out.",
      confidence: "medium",
    },
    {
      sources: ["5.1-1"],
      relation: "intersects",
      targets: ["CR 1.7"],
      rationale:
        "Both speak of passwords; the provision of their being unique or chosen, the part of their strength.",
      confidence: "medium",
    },
    {
      sources: ["5.1-3", "5.3-7", "5.5-1"],
      relation: "subset-of",
      targets: ["CR 4.3"],
      rationale: "Each is one use of cryptography; the part has a rule for any use.",
      confidence: "medium",
    },
    {
      sources: ["5.1-5"],
      relation: "intersects",
      targets: ["CR 1.11"],
      rationale:
        "Both answer to guessing; the part limits failed log-ins, which is one way to do what the provision asks.",
      confidence: "medium",
    },
    {
      sources: ["5.3-1"],
      relation: "subset-of",
      targets: ["CR 3.10"],
      rationale:
        "Both want software that can be updated; the part asks it of each component that it covers.",
      confidence: "medium",
    },
    {
      sources: ["5.3-2", "5.3-7", "5.3-9", "5.3-10"],
      relation: "intersects",
      targets: ["EDR 3.10"],
      rationale:
        "Both bring genuine and whole updates onto a device; the part has that as an enhancement.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1", "5.5-1"],
      relation: "intersects",
      targets: ["CR 4.1"],
      rationale:
        "Both keep information confidential, at rest and on its way; the provisions name parameters and best practice, the part any information that needs it.",
      confidence: "medium",
    },
    {
      sources: ["5.5-6", "5.5-7", "5.8-1", "5.8-2"],
      relation: "subset-of",
      targets: ["CR 4.1"],
      rationale:
        "Each keeps one kind of data from being read on its way; the part does so for any that needs it.",
      confidence: "medium",
    },
    {
      sources: ["5.4-2"],
      relation: "intersects",
      targets: ["EDR 3.11"],
      rationale: "Both resist tampering; the provision for an identity, the part for the device.",
      confidence: "medium",
    },
    {
      sources: ["5.4-4"],
      relation: "intersects",
      targets: ["EDR 3.12"],
      rationale:
        "Both put secrets into a device in a sound way; the provision per unit, the part as a root of trust.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1"],
      relation: "intersects",
      targets: ["CR 3.1"],
      rationale:
        "Both guard what is sent against change; the provision by best-practice cryptography, the part for integrity.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4", "5.5-5"],
      relation: "intersects",
      targets: ["CR 1.1"],
      rationale:
        "Both want to know who acts before anything is done; the provisions over networks, the part for people at any interface.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4"],
      relation: "intersects",
      targets: ["CR 1.2"],
      rationale: "Both want a log-in first; the part for software and devices.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4", "5.5-5"],
      relation: "intersects",
      targets: ["CR 2.1"],
      rationale: "Both keep acts to those who may; the provisions by log-in, the part by rights.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-5"],
      relation: "subset-of",
      targets: ["CR 7.7"],
      rationale:
        "Both switch off what is not needed; the part covers functions, ports, protocols and services alike.",
      confidence: "medium",
    },
    {
      sources: ["5.6-6"],
      relation: "intersects",
      targets: ["CR 7.7"],
      rationale: "Both leave out what is not needed; the provision trims code, the part functions.",
      confidence: "medium",
    },
    {
      sources: ["5.6-3", "5.6-4"],
      relation: "intersects",
      targets: ["EDR 2.13"],
      rationale:
        "Both close physical ways in; the provisions any and those for debugging, the part those for diagnosis and test.",
      confidence: "medium",
    },
    {
      sources: ["5.6-7"],
      relation: "intersects",
      targets: ["CCSC 3"],
      rationale:
        "Both give software no more rights than it needs; of the part only the name of the requirement was read.",
      confidence: "medium",
    },
    {
      sources: ["5.6-9"],
      relation: "intersects",
      targets: ["CCSC 4"],
      rationale: "Both want sound development; the part points to its sister part for it.",
      confidence: "medium",
    },
    {
      sources: ["5.7-1"],
      relation: "intersects",
      targets: ["EDR 3.14"],
      rationale:
        "Both check what starts; the provision by secure boot, the part by integrity at start.",
      confidence: "medium",
    },
    {
      sources: ["5.7-1", "5.7-2"],
      relation: "intersects",
      targets: ["CR 3.4"],
      rationale:
        "Both find software that was changed; the provisions at start and with a notice, the part for software and information.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1", "5.9-2"],
      relation: "intersects",
      targets: ["CR 7.4"],
      rationale:
        "Both come back into a known state; the provisions after outages, the part after any disruption.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1"],
      relation: "intersects",
      targets: ["CR 7.1"],
      rationale:
        "Both keep going under strain; the provision at outages, the part under denial of service.",
      confidence: "medium",
    },
    {
      sources: ["5.10-1"],
      relation: "intersects",
      targets: ["CR 2.8", "CR 6.2"],
      rationale:
        "Both look at what a device records; the provision examines telemetry, the part says which events are recorded and that they can be watched.",
      confidence: "medium",
    },
    {
      sources: ["5.11-1"],
      relation: "intersects",
      targets: ["CR 4.2"],
      rationale:
        "Both erase what is left behind; the provision for users, the part when a component is taken out of use.",
      confidence: "medium",
    },
    {
      sources: ["5.13-1"],
      relation: "intersects",
      targets: ["CR 3.5"],
      rationale:
        "Both check input; the provision at every interface, the part where it bears on control.",
      confidence: "medium",
    },
  ]);
