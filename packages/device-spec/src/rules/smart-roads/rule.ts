import { asked } from "../device-check.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const smartRoads = /* @__PURE__ */ defineUseCaseRule(
  "smart-roads",
  "Lights and beacons along a road are reached by radio and trusted by drivers: they have to go on without their centre and give nobody away.",
  [
    asked(
      "uc-smart-roads-c5",
      "how it gets its certificates, how long they last and how pseudonyms guard privacy",
    ),
    asked(
      "uc-smart-roads-c6",
      "that lights fall back to a schedule when the management system is lost",
    ),
    asked("uc-smart-roads-c12", "which radio bands it uses, and under which licences"),
  ],
);
