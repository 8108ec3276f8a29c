import { defineMap } from "./define-map.js";
import { fromV211, ofSingaporeLabel } from "./sides.js";

/** EN 303 645 V2.1.1 to the levels of the label of Singapore, as far as their content was read. */
export const en303645ToSingaporeLabel = () =>
  defineMap(fromV211(), ofSingaporeLabel(), [
    {
      sources: ["5.1-1", "5.2-1", "5.3-2"],
      relation: "intersects",
      targets: ["cls-1"],
      rationale:
        "Both begin with passwords that are not shared, a way to report and updates; the level has the maker declare it to the scheme.",
      confidence: "medium",
    },
  ]);
