import { defineMap } from "./define-map.js";
import { fromV211, ofAustralia } from "./sides.js";

/** EN 303 645 V2.1.1 to the smart device rules of Australia. */
export const en303645ToAustralia = () =>
  defineMap(fromV211(), ofAustralia(), [
    {
      sources: ["5.1-1"],
      relation: "subset-of",
      targets: ["Schedule 1 clause 2"],
      rationale:
        "Both want a password of each product's own or one that the user sets; the Australian rule adds limits on what makes one predictable.",
      confidence: "medium",
    },
    {
      sources: ["5.1-2"],
      relation: "intersects",
      targets: ["Schedule 1 clause 2"],
      rationale:
        "Both rule out unique passwords that can be predicted; the provision looks at attacks on a class of devices, Australia at what a password is made from.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1"],
      relation: "intersects",
      targets: ["Schedule 1 clause 3"],
      rationale:
        "Both publish the contact, the acknowledgement and the news that a reporter gets; Australia adds terms of access, the provision a policy around it.",
      confidence: "medium",
    },
    {
      sources: ["5.3-13"],
      relation: "subset-of",
      targets: ["Schedule 1 clause 4"],
      rationale:
        "Both publish for how long the product is supported; Australia adds an end date and forbids that the period becomes shorter.",
      confidence: "medium",
    },
  ]);
