import { defineDeploymentRule } from "../deployment-rule.js";
import { asked, decided } from "../device-check.js";
import { hasEntry } from "../points/ixit.js";
import { answerTo, either, feature } from "../points/provision.js";
import {
  billOfMaterials,
  debugClosed,
  encrypted,
  interfacesListed,
  keysGuarded,
  keysPerUnit,
  noSharedPassword,
  ownIdentity,
  peersAuthenticated,
  protocolsAtInterfaces,
  reportingContact,
  secureBoot,
  sensing,
  statementOfCompliance,
  supportPeriod,
  unusedInterfacesOff,
  withoutNetworkOrPower,
} from "../points/said.js";

/** Asks of a device for connected places what the principles look for in it. */
export const principles = /* @__PURE__ */ defineDeploymentRule({
  id: "deployment/principles",
  title: "A device for connected places says what the principles look for",
  why: "The security of a place rests on what its devices do and say: whoever plans, joins and runs them asks the supplier the same questions each time.",
  forWhat: "a connected place",
  at: () => ["deployment"],
  checks: [
    decided("ncsc-cp-01-c6", sensing, {
      asks: "which of the data that it derives and sends is personal, or can become so",
      look: either(feature("personalData", false), hasEntry("PersData")),
    }),
    asked("ncsc-cp-02-c6", "which threats it is designed against, or where they are listed"),
    decided("ncsc-cp-05-c5", statementOfCompliance),
    asked(
      "ncsc-cp-06-c4",
      "which network flows it needs, inward and outward, with endpoints, ports and protocols",
    ),
    decided(
      "ncsc-cp-06-c5",
      { asks: "whether it has secure boot, or why not", look: secureBoot },
      { asks: "what its root of trust in hardware is, or why it has none" },
    ),
    decided("ncsc-cp-07-c1", interfacesListed, unusedInterfacesOff),
    decided("ncsc-cp-07-c2", noSharedPassword),
    decided("ncsc-cp-07-c3", debugClosed),
    decided(
      "ncsc-cp-07-c4",
      { asks: "how tampering is found, and which rating the enclosure has" },
      keysGuarded,
    ),
    decided("ncsc-cp-08-c1", protocolsAtInterfaces, encrypted, peersAuthenticated, keysGuarded),
    decided(
      "ncsc-cp-08-c2",
      { asks: "how keys are put in and renewed", look: answerTo("5.5-8") },
      { asks: "that no key is built into the software", look: answerTo("5.4-3") },
      keysPerUnit,
    ),
    asked(
      "ncsc-cp-08-c7",
      "how commands to actuators are authenticated and kept from change and replay",
    ),
    decided("ncsc-cp-09-c4", withoutNetworkOrPower, {
      asks: "what it does without the service behind it, and for how long it stores data meanwhile",
    }),
    asked("ncsc-cp-09-c5", "which state is safe at each actuator"),
    asked(
      "ncsc-cp-10-c1",
      "which security events it sends, in which format, over what and with which source of time",
    ),
    asked("ncsc-cp-10-c2", "how logs reach the authority or its security operations centre"),
    decided("ncsc-cp-11-c4", ownIdentity, {
      asks: "how access follows roles, and how credentials are withdrawn from afar",
    }),
    decided("ncsc-cp-12-c6", billOfMaterials),
    decided(
      "ncsc-cp-13-c4",
      supportPeriod,
      { asks: "how soon security updates come", look: answerTo("5.3-8") },
      reportingContact,
    ),
    decided(
      "ncsc-cp-13-c5",
      { asks: "what a reset erases of the data of users", look: answerTo("5.11-1") },
      { asks: "what a reset does to keys and credentials of networks" },
    ),
    asked(
      "ncsc-cp-14-c5",
      "how it is cut off from afar, how credentials are withdrawn in bulk and how it returns to firmware that is known as good",
    ),
  ],
});
