import type { UnitExamples } from "./example.js";

/** Examples of the unit on reporting; both editions have the recommendation. */
export const reporting: UnitExamples = {
  "5.0-1-1 a": {
    passes: { ics: { "5.2-2": { support: "N", detail: "Planned for 2027." } } },
    fails: { ics: { "5.2-2": { support: "N" }, "5.2-3": { support: "N/A", detail: " " } } },
  },
};
