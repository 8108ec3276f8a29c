import { defineMap } from "./define-map.js";
import { fromV211, ofCaf } from "./sides.js";

/** EN 303 645 V2.1.1, which a supplier meets, to the outcomes of the CAF 4.0 that an operator answers for. */
export const en303645ToCaf = () =>
  defineMap(fromV211(), ofCaf(), [
    {
      sources: ["5.1-1", "5.5-4"],
      relation: "intersects",
      targets: ["B2.a"],
      rationale:
        "Both rest on who gets in; the provisions on the device, the outcome on people and devices of a whole organisation.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1", "5.2-3", "5.3-13", "5.6-9"],
      relation: "intersects",
      targets: ["A4.b"],
      rationale:
        "Both rest on suppliers that develop and support software securely; the provisions are what one device shows of it.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1", "5.2-2", "5.2-3", "5.3-1", "5.3-2", "5.3-8"],
      relation: "intersects",
      targets: ["B4.d"],
      rationale:
        "Both deal with weaknesses; the provisions bring the news and the update, the outcome has an operator know of them and act.",
      confidence: "medium",
    },
    {
      sources: ["5.3-16"],
      relation: "intersects",
      targets: ["A3.a"],
      rationale:
        "Both let one know which device one has; the outcome wants the whole estate recorded.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1"],
      relation: "intersects",
      targets: ["B3.c"],
      rationale:
        "Both protect what is stored; the provision secrets of a device, the outcome data that the service rests on.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1", "5.5-6", "5.5-7", "5.8-1", "5.8-2"],
      relation: "intersects",
      targets: ["B3.b"],
      rationale:
        "Both protect data on its way; the provisions between device and services, the outcome over every link that matters.",
      confidence: "medium",
    },
    {
      sources: ["5.5-5"],
      relation: "intersects",
      targets: ["B4.c"],
      rationale:
        "Both guard changes; the provision those of a device over networks, the outcome how systems are managed.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-5", "5.12-2"],
      relation: "intersects",
      targets: ["B4.b"],
      rationale:
        "Both rest on secure configuration; the provisions as delivered and as guidance, the outcome as it is kept.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1", "5.9-2"],
      relation: "intersects",
      targets: ["B5.b"],
      rationale:
        "Both build for outages; the provisions into a device, the outcome into networks and systems.",
      confidence: "medium",
    },
    {
      sources: ["5.10-1"],
      relation: "intersects",
      targets: ["C1.a"],
      rationale:
        "Both rest on what is recorded; the provision looks through the telemetry of devices, the outcome wants the sources that monitoring needs.",
      confidence: "medium",
    },
    {
      sources: ["5.11-1"],
      relation: "intersects",
      targets: ["B3.e"],
      rationale:
        "Both leave nothing behind; the provision by a function of the device, the outcome whenever media are reused or given away.",
      confidence: "medium",
    },
  ]);
