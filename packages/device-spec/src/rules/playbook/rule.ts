import { defineDeploymentRule } from "../deployment-rule.js";
import { asked, decided } from "../device-check.js";
import { guaranteed } from "../points/ixit.js";
import { answerTo, either } from "../points/provision.js";
import {
  encrypted,
  ownIdentity,
  peersAuthenticated,
  updatesVerified,
  withoutNetworkOrPower,
} from "../points/said.js";

/** Asks of a device for connected places what a threat analysis looks for in it. */
export const playbook = /* @__PURE__ */ defineDeploymentRule({
  id: "deployment/playbook",
  title: "A device for connected places answers a threat analysis",
  why: "A threat analysis goes through six ways in which each part can fail its place; what the supplier says of the device answers them or leaves them open.",
  forWhat: "the threat analysis of a place",
  at: () => ["deployment"],
  checks: [
    decided("scp-stride-s-c1", ownIdentity, peersAuthenticated),
    decided(
      "scp-stride-t-c1",
      {
        asks: "that nobody changes data and commands on their way",
        look: either(guaranteed("integrity"), answerTo("5.5-1")),
      },
      updatesVerified,
      { asks: "who can change its settings", look: answerTo("5.5-5") },
    ),
    asked("scp-stride-r-c1", "which of its security events carry an identity and a time"),
    decided("scp-stride-i-c1", encrypted),
    decided("scp-stride-d-c1", withoutNetworkOrPower, {
      asks: "what it does when the network is flooded or jammed",
    }),
    decided(
      "scp-stride-e-c1",
      {
        asks: "that its processes have no more privileges than they need",
        look: answerTo("5.6-7"),
      },
      { asks: "which interface of their own administrators have" },
    ),
  ],
});
