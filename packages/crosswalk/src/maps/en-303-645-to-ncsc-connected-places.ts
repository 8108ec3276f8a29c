import { defineMap } from "./define-map.js";
import { fromV211, ofConnectedPlaces } from "./sides.js";

/** EN 303 645 V2.1.1, which a supplier meets, to the principles that a place answers for. */
export const en303645ToConnectedPlaces = () =>
  defineMap(fromV211(), ofConnectedPlaces(), [
    {
      sources: ["5.1-1", "5.5-4", "5.5-5"],
      relation: "intersects",
      targets: ["ncsc-cp-11"],
      rationale:
        "Both decide who may do what; the provisions at the device, the principle over all accounts of the place.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1", "5.3-13"],
      relation: "intersects",
      targets: ["ncsc-cp-04"],
      rationale: "Both are facts about a supplier that a place wants before it buys.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1", "5.2-2", "5.3-8", "5.6-9"],
      relation: "intersects",
      targets: ["ncsc-cp-12"],
      rationale:
        "Both show how a supplier works; the principle manages all suppliers through the contract.",
      confidence: "medium",
    },
    {
      sources: ["5.2-3", "5.3-1", "5.3-13", "5.3-14", "5.3-15", "5.11-1", "5.11-3"],
      relation: "intersects",
      targets: ["ncsc-cp-13"],
      rationale:
        "Both plan for the life of a device, from updates to its end; the principle for the whole place.",
      confidence: "medium",
    },
    {
      sources: ["5.3-15"],
      relation: "intersects",
      targets: ["ncsc-cp-06"],
      rationale:
        "Both keep a device apart that cannot be updated; the principle by the architecture of the place.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1", "5.5-1", "5.8-1", "5.8-2", "5.8-3", "5.11-2", "6-4"],
      relation: "intersects",
      targets: ["ncsc-cp-08"],
      rationale:
        "Both protect data and take in little of it; the provisions in device and services, the principle wherever the data goes.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-2", "5.6-3", "5.6-4", "5.6-5"],
      relation: "intersects",
      targets: ["ncsc-cp-07"],
      rationale:
        "Both leave little to attack; the provisions at the device in the street, the principle at every system that is reachable.",
      confidence: "medium",
    },
    {
      sources: ["5.7-2", "5.10-1"],
      relation: "intersects",
      targets: ["ncsc-cp-10"],
      rationale: "Both give something to watch; the principle watches the whole place.",
      confidence: "medium",
    },
    {
      sources: ["5.8-3", "6-1", "6-2", "6-3", "6-5"],
      relation: "intersects",
      targets: ["ncsc-cp-05"],
      rationale:
        "Both tell people what is collected and on which ground; the principle asks which law holds for the place.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1", "5.9-2", "5.9-3"],
      relation: "intersects",
      targets: ["ncsc-cp-09"],
      rationale:
        "Both keep going at outages; the principle asks for resilience at the scale of the place.",
      confidence: "medium",
    },
  ]);
