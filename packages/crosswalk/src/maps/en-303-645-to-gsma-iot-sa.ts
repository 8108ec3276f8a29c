import { defineMap } from "./define-map.js";
import { fromV211, ofGsma } from "./sides.js";

/** EN 303 645 V2.1.1 to the GSMA IoT security guidelines. */
export const en303645ToGsma = () =>
  defineMap(fromV211(), ofGsma(), [
    {
      sources: ["5.1-1"],
      relation: "intersects",
      targets: ["CLP13_6.9"],
      rationale:
        "Both speak of the passwords of a device; the provision of their being unique or chosen, the guideline of their management.",
      confidence: "medium",
    },
    {
      sources: ["5.3-1", "5.3-10"],
      relation: "intersects",
      targets: ["CLP13_7.5"],
      rationale:
        "Both bring updates over a network; the provisions want them possible and trusted on the way.",
      confidence: "medium",
    },
    {
      sources: ["5.3-9"],
      relation: "intersects",
      targets: ["CLP13_6.11"],
      rationale:
        "Both take in genuine software alone; the provision at the update, the guideline by signed images.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1"],
      relation: "intersects",
      targets: ["CLP13_6.2", "CLP13_7.1"],
      rationale:
        "Both keep secrets in a safe place; the guidelines name an anchor of trust and memory inside the chip.",
      confidence: "medium",
    },
    {
      sources: ["5.4-2"],
      relation: "intersects",
      targets: ["CLP13_6.3"],
      rationale:
        "Both resist tampering; the provision for an identity, the guideline for the anchor of trust.",
      confidence: "medium",
    },
    {
      sources: ["5.4-4"],
      relation: "intersects",
      targets: ["CLP13_6.8"],
      rationale: "Both want secrets per unit; the guideline when a device is provisioned.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1"],
      relation: "intersects",
      targets: ["CLP13_6.19"],
      rationale: "Both secure the communication of the device.",
      confidence: "medium",
    },
    {
      sources: ["5.6-4"],
      relation: "intersects",
      targets: ["CLP13_8.2"],
      rationale: "Both close the ways in for debugging; the guideline those for tests as well.",
      confidence: "medium",
    },
    {
      sources: ["5.6-7"],
      relation: "intersects",
      targets: ["CLP13_7.9"],
      rationale: "Both give software no more rights than it needs.",
      confidence: "medium",
    },
    {
      sources: ["5.6-8"],
      relation: "intersects",
      targets: ["CLP13_6.14"],
      rationale: "Both guard memory; the provision by hardware.",
      confidence: "medium",
    },
    {
      sources: ["5.6-9"],
      relation: "intersects",
      targets: ["CLP11_7"],
      rationale: "Both want secure development; the guideline for the whole of a service.",
      confidence: "medium",
    },
    {
      sources: ["5.7-1"],
      relation: "intersects",
      targets: ["CLP13_6.1", "CLP13_6.15"],
      rationale: "Both check what starts; the guidelines by a base of trust and the loaders.",
      confidence: "medium",
    },
    {
      sources: ["5.10-1"],
      relation: "intersects",
      targets: ["CLP12_5.7", "CLP13_7.2"],
      rationale:
        "Both look for what is unusual; the provision in telemetry, the guidelines at the service and at the device.",
      confidence: "medium",
    },
    {
      sources: ["5.13-1"],
      relation: "intersects",
      targets: ["CLP12_6.9"],
      rationale: "Both check input; the provision in the device, the guideline at the service.",
      confidence: "medium",
    },
    {
      sources: ["6-1"],
      relation: "intersects",
      targets: ["CLP11_6"],
      rationale: "Both care for the privacy of users; the provision by what it tells them.",
      confidence: "medium",
    },
  ]);
