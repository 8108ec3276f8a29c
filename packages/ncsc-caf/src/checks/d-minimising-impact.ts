import { once } from "@bollard/model";
import type { WrittenCheck } from "./check.js";

/** What to look for under objective D of both editions. */
export const checksOnImpact = /* @__PURE__ */ once(
  () =>
    [
      {
        subject: "place",
        looksFor: "the incident plan by reference, and the day of its last review",
        serves: { "caf-3.2-d1.a-c1": "D1.a", "caf-4.0-d1.a-c1": "D1.a" },
      },
      {
        subject: "place",
        looksFor: "for every service how it is cut off and what runs in its place meanwhile",
        serves: { "caf-3.2-d1.b-c1": "D1.b", "caf-4.0-d1.b-c1": "D1.b" },
      },
      {
        subject: "place",
        looksFor: "the day of the last incident exercise, not more than twelve months back",
        serves: { "caf-3.2-d1.c-c1": "D1.c", "caf-4.0-d1.c-c1": "D1.c" },
      },
      {
        subject: "place",
        looksFor: "the root cause at every incident that is closed",
        serves: { "caf-3.2-d2.a-c1": "D2.a", "caf-4.0-d2.a-c1": "D2.a" },
      },
      {
        subject: "place",
        looksFor:
          "the lessons of incidents and exercises as actions, each with an owner and a state",
        serves: { "caf-3.2-d2.b-c1": "D2.b", "caf-4.0-d2.b-c1": "D2.b" },
      },
    ] as const satisfies readonly WrittenCheck[],
);
