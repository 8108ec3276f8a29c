import { asked, decided } from "../device-check.js";
import { namesProtocol } from "../points/ixit.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const smartBuildings = /* @__PURE__ */ defineUseCaseRule(
  "smart-buildings",
  "Equipment of a building is reached over field protocols that often trust everybody, and is serviced from afar: whoever runs the building has to know what the device itself does about it.",
  [
    decided(
      "uc-smart-buildings-c3",
      {
        asks: "whether it speaks BACnet/SC or KNX Secure, or needs a gateway in their place",
        look: namesProtocol(/\bBACnet\/SC\b|\bBACnet Secure Connect\b|\bKNX Secure\b/i),
      },
      { asks: "how plain field protocols are kept inside one zone" },
    ),
    asked(
      "uc-smart-buildings-c6",
      "whether remote access needs consent on site or in a log, how its users authenticate, and when it ends",
    ),
    asked("uc-smart-buildings-c8", "which grade an intruder alarm has"),
    asked("uc-smart-buildings-c9", "whether a lift controller conforms, or how it is kept apart"),
    asked(
      "uc-smart-buildings-c14",
      "which state of heating, ventilation and access is safe when the controller fails",
    ),
  ],
);
