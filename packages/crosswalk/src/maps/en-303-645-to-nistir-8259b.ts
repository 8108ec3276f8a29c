import { defineMap } from "./define-map.js";
import { fromV211, ofNistir8259b } from "./sides.js";

/** EN 303 645 V2.1.1 to the supporting capabilities of NISTIR 8259B. */
export const en303645ToNistir8259b = () =>
  defineMap(fromV211(), ofNistir8259b(), [
    {
      sources: ["5.2-1"],
      relation: "intersects",
      targets: ["iqr"],
      rationale:
        "Both take in reports of weaknesses; the capability takes in any question of customers.",
      confidence: "medium",
    },
    {
      sources: ["5.3-13"],
      relation: "intersects",
      targets: ["id"],
      rationale:
        "Both tell customers of support; the capability of any news that bears on security.",
      confidence: "medium",
    },
    {
      sources: ["5.12-2", "5.12-3"],
      relation: "intersects",
      targets: ["ea"],
      rationale:
        "Both teach users; the provisions how to set up and check, the capability how to use a product securely at all.",
      confidence: "medium",
    },
  ]);
