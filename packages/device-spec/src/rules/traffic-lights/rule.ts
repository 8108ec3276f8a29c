import { asked, decided } from "../device-check.js";
import { peersAuthenticated, protocolsAtInterfaces } from "../points/said.js";
import { defineUseCaseRule } from "../use-case-rule.js";

/** Asks of a device what its use case looks for in it. */
export const trafficLights = /* @__PURE__ */ defineUseCaseRule(
  "traffic-lights",
  "Signals that show green to everybody kill: what no command can reach, and what happens on a fault, has to be known of every controller.",
  [
    asked("uc-traffic-lights-c3", "that no command from the network reaches the conflict monitor"),
    asked("uc-traffic-lights-c4", "which state is safe on a fault"),
    decided("uc-traffic-lights-c6", protocolsAtInterfaces, peersAuthenticated),
    asked(
      "uc-traffic-lights-c11",
      "how SPAT and MAP messages are signed, where they are broadcast",
    ),
    asked(
      "uc-traffic-lights-c13",
      "how the cabinet is locked and its opening raises an alarm, and who can use the engineer's port",
    ),
  ],
);
