import { asked, decided } from "../device-check.js";
import { declares, saysIn } from "../points/ixit.js";
import { answerTo, either, feature } from "../points/provision.js";
import { keysPerUnit } from "../points/said.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const parkingSensors = /* @__PURE__ */ defineUseCaseRule(
  "parking-sensors",
  "A sensor in the road cannot be visited: its radio, its battery and its keys decide how long it can be trusted.",
  [
    asked(
      "uc-parking-sensors-c8",
      "which radio band it uses",
      "how long its battery is expected to last",
    ),
    decided("uc-parking-sensors-c9", keysPerUnit, {
      asks: "whether updates come by radio, or how it is replaced",
      look: either(
        feature("networkUpdates", true),
        declares("UpdMech", "description", "networkBased"),
        saysIn("ReplSup", "hardwareReplacement"),
        answerTo("5.3-14", { notSupported: "unsaid" }),
      ),
    }),
  ],
);
