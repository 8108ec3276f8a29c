import { asked } from "../device-check.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const facialRecognition = /* @__PURE__ */ defineUseCaseRule(
  "facial-recognition",
  "A match can cost somebody their freedom: how well the algorithm does, and whether it is on, has to be known for the version in use.",
  [
    asked(
      "uc-facial-recognition-c12",
      "which reports show how well it resists spoofing and how accurate it is, for which version of the algorithm",
    ),
    asked(
      "uc-facial-recognition-c15",
      "how recognition is switched off, and where it is logged whether it is on",
    ),
  ],
);
