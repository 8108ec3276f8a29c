import { defineMap } from "./define-map.js";
import { fromV211, ofPsti } from "./sides.js";

/** EN 303 645 V2.1.1 to the security requirements of PSTI: what the texts share, not what Schedule 2 accepts. */
export const en303645ToPsti = () =>
  defineMap(fromV211(), ofPsti(), [
    {
      sources: ["5.1-1", "5.1-2"],
      relation: "subset-of",
      targets: [
        "Schedule 1 paragraph 1(2)",
        "Schedule 1 paragraph 1(3)(a)",
        "Schedule 1 paragraph 1(3)(b)",
        "Schedule 1 paragraph 1(3)(c)",
        "Schedule 1 paragraph 1(3)(d)",
      ],
      rationale:
        "Both want passwords unique to each product or set by the user, and hard to predict for a whole class; PSTI names what may not shape them and covers required software too.",
      confidence: "high",
      lens: "semantic",
      official: true,
    },
    {
      sources: ["5.1-1"],
      relation: "subset-of",
      targets: ["Schedule 1 paragraph 1(2)"],
      rationale:
        "The same choice, a password of each product's own or one set by the user; PSTI asks it of software that must be installed as well.",
      confidence: "high",
      lens: "semantic",
      official: true,
    },
    {
      sources: ["5.2-1"],
      relation: "intersects",
      targets: [
        "Schedule 1 paragraph 2(2)(a)",
        "Schedule 1 paragraph 2(2)(b)(i)",
        "Schedule 1 paragraph 2(2)(b)(ii)",
        "Schedule 1 paragraph 2(3)",
      ],
      rationale:
        "Both publish a contact and when reports are acknowledged and followed up; the provision wants a whole policy, PSTI wants it in English, free and without personal data.",
      confidence: "high",
      lens: "semantic",
      official: true,
    },
    {
      sources: ["5.3-13"],
      relation: "subset-of",
      targets: ["Schedule 1 paragraph 3(2)", "Schedule 1 paragraph 3(4)"],
      rationale:
        "Both publish for how long updates come, in a way that users can reach and understand; PSTI adds an end date and its own terms of access.",
      confidence: "high",
      lens: "semantic",
      official: true,
    },
  ]);
