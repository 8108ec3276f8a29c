import { edition } from "@bollard/etsi-en-303-645";
import type { UnitExamples } from "./example.js";

/** An ICS that answers every recommendation of either edition. */
export const answered = Object.fromEntries(
  [...edition("3.1.3").items, ...edition("2.1.1").items].flatMap(({ id, obligation }) =>
    obligation === "shall" ? [] : [[id as string, { support: "Y" as const }]],
  ),
);

/** Examples of the unit on reporting; both editions have the recommendation. */
export const reporting: UnitExamples = {
  "5.0-1-1 a": {
    passes: { ics: { ...answered, "5.2-2": { support: "N", detail: "Too small a team." } } },
    fails: { ics: { "5.2-2": { support: "N" }, "5.2-3": { support: "N/A", detail: " " } } },
  },
};
