import { asked, decided } from "../device-check.js";
import { guaranteed } from "../points/ixit.js";
import { answerTo, either } from "../points/provision.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const predictiveMaintenance = /* @__PURE__ */ defineUseCaseRule(
  "predictive-maintenance",
  "Work is planned, and safety judged, by what sensors say of machines: readings that can be changed on the way mislead both.",
  [
    asked(
      "uc-predictive-maintenance-c6",
      "what it conforms to where it is joined to a lift, or how it is kept apart from it",
    ),
    decided(
      "uc-predictive-maintenance-c11",
      {
        asks: "that what is measured arrives unchanged",
        look: either(guaranteed("integrity"), answerTo("5.5-1")),
      },
      { asks: "what stamps it with the time" },
    ),
  ],
);
