import { asked, decided } from "../device-check.js";
import { answerTo } from "../points/provision.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const smartMeters = /* @__PURE__ */ defineUseCaseRule(
  "smart-meters",
  "Bills and supply rest on meters: which regime a meter falls under, and how its readings are protected where none does, has to be known of each.",
  [
    asked(
      "uc-smart-meters-c1",
      "which version of SMETS2 or CHTS it meets, and that it works with GBCS",
    ),
    asked(
      "uc-smart-meters-c4",
      "which number its CPA certificate has and when it ends, where one is needed",
    ),
    asked(
      "uc-smart-meters-c6",
      "which class it has under the law on measuring instruments, where it serves to bill",
    ),
    decided(
      "uc-smart-meters-c9",
      {
        asks: "how a meter outside SMETS encrypts, such as the mode of wM-Bus",
        look: answerTo("5.5-1"),
      },
      { asks: "which keys such a meter has, such as those of LoRaWAN", look: answerTo("5.4-4") },
    ),
  ],
);
