import { defineMap } from "./define-map.js";
import { fromV211, ofJcStar } from "./sides.js";

/** EN 303 645 V2.1.1 to the criteria of level 1 of JC-STAR whose topics were read. */
export const en303645ToJcStar = () =>
  defineMap(fromV211(), ofJcStar(), [
    {
      sources: ["5.1-1", "5.1-2"],
      relation: "intersects",
      targets: ["S1.1-02"],
      rationale:
        "Both rule out default passwords that are shared or guessable; the criteria speak of defaults alone.",
      confidence: "medium",
    },
    {
      sources: ["5.1-4"],
      relation: "equal",
      targets: ["S1.1-03"],
      rationale: "Both let users change what they log in with over networks.",
      confidence: "medium",
    },
    {
      sources: ["5.1-5"],
      relation: "equal",
      targets: ["S1.1-04"],
      rationale: "Both make trying one password after the other over networks impracticable.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1"],
      relation: "equal",
      targets: ["S1.1-05"],
      rationale:
        "Both publish a policy with a contact and times; the scheme takes the evidence of the United Kingdom for it.",
      confidence: "medium",
    },
    {
      sources: ["5.3-1", "5.3-2"],
      relation: "intersects",
      targets: ["S1.1-06"],
      rationale:
        "Both want software that can be updated; the provisions ask for a secure way, the criterion for the possibility.",
      confidence: "medium",
    },
    {
      sources: ["5.3-13"],
      relation: "intersects",
      targets: ["S1.1-16"],
      rationale:
        "Both tell users of the support of a product; the criterion wants more information of security beside it.",
      confidence: "medium",
    },
    {
      sources: ["5.5-4", "5.5-5"],
      relation: "intersects",
      targets: ["S1.1-01"],
      rationale:
        "Both want a log-in before a device is used or changed over networks; the criterion speaks of access over IP.",
      confidence: "medium",
    },
  ]);
