import { asked, decided } from "../device-check.js";
import { namesProtocol } from "../points/ixit.js";
import { encrypted, statementOfCompliance } from "../points/said.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const assistedLiving = /* @__PURE__ */ defineUseCaseRule(
  "assisted-living",
  "A call for help has to get through, without the mains and without the network that it usually takes.",
  [
    decided(
      "uc-assisted-living-c3",
      {
        asks: "which secure protocol it speaks by name, such as BS 8521-2",
        look: namesProtocol(/\bBS ?8521-2\b/i),
      },
      encrypted,
    ),
    asked("uc-assisted-living-c4", "which parts of EN 50134 it meets"),
    asked(
      "uc-assisted-living-c7",
      "how many hours the battery lasts in the device, and in the hub",
    ),
    asked("uc-assisted-living-c10", "whether it is a medical device, by a decision on record"),
    decided("uc-assisted-living-c13", statementOfCompliance),
    asked(
      "uc-assisted-living-c15",
      "how often it sends a sign of life, and when the lack of one raises an alert",
    ),
    asked(
      "uc-assisted-living-c16",
      "which second path it has, or that its card roams between networks",
    ),
  ],
);
