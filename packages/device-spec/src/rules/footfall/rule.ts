import { asked, decided } from "../device-check.js";
import { feature } from "../points/provision.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const footfall = /* @__PURE__ */ defineUseCaseRule(
  "footfall",
  "Counting people is harmless only as long as nobody can be told apart: what the device does with identifiers and images decides that.",
  [
    asked("uc-footfall-c3", "what it does with the identifiers of Wi-Fi and Bluetooth"),
    asked(
      "uc-footfall-c5",
      "what is processed on the device, how often the salt changes and which count is the smallest that is given out",
    ),
    decided("uc-footfall-c9", {
      asks: "that by default no raw image and no identifier leaves it",
      look: feature("personalDataToServices", false),
    }),
  ],
);
