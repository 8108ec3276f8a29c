import { defineMap } from "./define-map.js";
import { fromV211, ofIec6244341 } from "./sides.js";

/** EN 303 645 V2.1.1 to the development practices of IEC 62443-4-1, whose places are known by id and short name alone. */
export const en303645ToIec6244341 = () =>
  defineMap(fromV211(), ofIec6244341(), [
    {
      sources: ["5.2-1"],
      relation: "intersects",
      targets: ["DM-1"],
      rationale:
        "Both receive reports of weaknesses; the provision publishes how, the part wants a process.",
      confidence: "medium",
    },
    {
      sources: ["5.2-2"],
      relation: "intersects",
      targets: ["DM-3", "DM-4"],
      rationale:
        "Both deal with what was reported; the provision in good time, the part by assessing first and addressing then.",
      confidence: "medium",
    },
    {
      sources: ["5.2-3"],
      relation: "intersects",
      targets: ["DM-2", "DM-4", "SVV-3"],
      rationale:
        "Both find and mend weaknesses; the provision through the support period, the part by review, by testing and by addressing what is found.",
      confidence: "medium",
    },
    {
      sources: ["5.3-8"],
      relation: "intersects",
      targets: ["SUM-5"],
      rationale: "Both bring security updates in good time.",
      confidence: "medium",
    },
    {
      sources: ["5.3-11"],
      relation: "intersects",
      targets: ["SUM-2"],
      rationale:
        "Both tell users of updates; the provision of the risk that one removes, the part of the risk of leaving it out.",
      confidence: "medium",
    },
    {
      sources: ["5.4-3", "5.13-1"],
      relation: "intersects",
      targets: ["SI-2"],
      rationale:
        "Both rest on how code is written; the provisions forbid secrets in it and check input, the part has rules of coding.",
      confidence: "medium",
    },
    {
      sources: ["5.5-2"],
      relation: "intersects",
      targets: ["SM-9"],
      rationale:
        "Both care for code that comes from others; the provision wants reviewed cryptography, the part manages the security of bought-in parts.",
      confidence: "medium",
    },
    {
      sources: ["5.5-8"],
      relation: "intersects",
      targets: ["SM-8"],
      rationale:
        "Both keep keys under control; the provision those of the device, the part those of the maker.",
      confidence: "medium",
    },
    {
      sources: ["5.6-6"],
      relation: "intersects",
      targets: ["SD-4"],
      rationale:
        "Both keep a design small; the provision its code, the part by practices of secure design.",
      confidence: "medium",
    },
    {
      sources: ["5.6-9"],
      relation: "intersects",
      targets: ["SM-1"],
      rationale:
        "Both want secure development; the part is a whole process where the provision names one.",
      confidence: "medium",
    },
    {
      sources: ["5.11-3"],
      relation: "intersects",
      targets: ["SG-4"],
      rationale: "Both tell users how to be rid of a product or of what is in it.",
      confidence: "medium",
    },
    {
      sources: ["5.12-2"],
      relation: "intersects",
      targets: ["SG-3"],
      rationale: "Both tell users how to set a product up securely.",
      confidence: "medium",
    },
    {
      sources: ["5.12-3"],
      relation: "intersects",
      targets: ["SG-5"],
      rationale:
        "Both help users to run a product securely; the provision lets them check its state, the part says how to operate it.",
      confidence: "medium",
    },
  ]);
