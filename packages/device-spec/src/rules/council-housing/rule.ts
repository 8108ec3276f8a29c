import { asked, decided } from "../device-check.js";
import { answerTo } from "../points/provision.js";
import { sensed, statementOfCompliance } from "../points/said.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const councilHousing = /* @__PURE__ */ defineUseCaseRule(
  "council-housing",
  "A sensor in somebody's home sees how they live, and a landlord acts on it: what it measures, hears and sends has to be plain.",
  [
    asked(
      "uc-council-housing-c5",
      "how accurate it is, where it is to hang and how often it measures",
    ),
    decided("uc-council-housing-c7", {
      asks: "whether an alarm that saves lives works without any network",
      look: answerTo("5.9-2", { notSupported: "unsaid" }),
    }),
    decided("uc-council-housing-c10", {
      asks: "that it measures and sends no more than is needed",
      look: answerTo("6-6"),
    }),
    decided("uc-council-housing-c11", statementOfCompliance),
    asked("uc-council-housing-c12", "which radio band it uses, and who owns the gateway"),
    decided("uc-council-housing-c14", {
      asks: "whether it has a microphone or a camera",
      look: sensed,
    }),
  ],
);
