import { decided } from "../device-check.js";
import { answerTo } from "../points/provision.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const smartStations = /* @__PURE__ */ defineUseCaseRule(
  "smart-stations",
  "What a screen or a loudspeaker tells a crowd, the crowd does: nobody else may be able to speak through it.",
  [
    decided("uc-smart-stations-c12", {
      asks: "that screens and loudspeakers refuse what was not authenticated",
      look: answerTo("5.5-4"),
    }),
  ],
);
