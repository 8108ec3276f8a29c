import { asked } from "../device-check.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const environmentalMonitoring = /* @__PURE__ */ defineUseCaseRule(
  "environmental-monitoring",
  "Readings lead to decisions on health and traffic: they are worth what is known of their class, calibration and protection from tampering.",
  [
    asked(
      "uc-environmental-monitoring-c1",
      "which class of performance the sensor has",
      "how it is calibrated and drift is found",
    ),
    asked(
      "uc-environmental-monitoring-c5",
      "which class a sound meter has, what of the sound is processed on the device, and that no speech is stored",
    ),
    asked(
      "uc-environmental-monitoring-c7",
      "which radio band and duty cycle it uses, and what its radio conforms to",
    ),
    asked("uc-environmental-monitoring-c11", "how tampering and implausible readings are found"),
  ],
);
