import { asked, decided } from "../device-check.js";
import { answerTo, each } from "../points/provision.js";
import { billOfMaterials } from "../points/said.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const remoteHealthcare = /* @__PURE__ */ defineUseCaseRule(
  "remote-healthcare",
  "People are treated by what these devices say: what they are meant for, how they were made and what happens when they fall silent is part of their safety.",
  [
    asked(
      "uc-remote-healthcare-c1",
      "what it is intended for, its class, mark and registration, or why it is no medical device",
    ),
    asked("uc-remote-healthcare-c5", "that the supplier's privileged access needs a second factor"),
    asked(
      "uc-remote-healthcare-c9",
      "whether it conforms to IEC 81001-5-1, IEC 62304 and ISO 14971",
    ),
    decided(
      "uc-remote-healthcare-c15",
      {
        asks: "what it does when the link fails",
        look: each(answerTo("5.9-1"), answerTo("5.9-2")),
      },
      { asks: "what alarms on the spot" },
    ),
    decided("uc-remote-healthcare-c17", billOfMaterials, {
      asks: "that it is supported no shorter than it is expected to be used",
    }),
  ],
);
