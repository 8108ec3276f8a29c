import { useCases } from "@bollard/connected-place-sectors";
import { Type } from "typebox";
import { answers, day, duration, entry, holder, id, idOf, idsOf, text } from "./fields.js";

const access = entry("remote access", "A way in for people who are not on site.", {
  by: Type.Optional(idOf(["suppliers"], "The supplier; absent where own staff use it.")),
  route: Type.Optional(text("The way in, such as a jump host or a vendor's cloud.")),
  authentication: Type.Optional(text("How users prove who they are.")),
  multiFactor: Type.Optional(Type.Boolean({ description: "Whether a second factor is needed." })),
  purpose: Type.Optional(text("What it is for.")),
  owner: Type.Optional(text("Who allows it, by role.")),
  reaches: Type.Optional(idsOf(["systems", "deviceClasses"], "What can be reached through it.")),
  standing: Type.Optional(
    Type.Boolean({ description: "Whether it is open all the time rather than when asked for." }),
  ),
});

const legacy = entry(
  "a legacy state",
  "Why the system is no longer supported, and what protects it.",
  {
    state: Type.Optional(
      Type.Enum(["supported", "support-ending", "unsupported"], { description: "The state." }),
    ),
    until: Type.Optional(day("The last day of support.")),
    control: Type.Optional(text("What makes up for missing support.")),
  },
);

const backup = entry("a backup", "What is kept to restore the system.", {
  location: Type.Optional(text("Where it is kept.")),
  separate: Type.Optional(
    Type.Boolean({ description: "Whether it is out of reach of the system's administrators." }),
  ),
  restored: Type.Optional(day("The day of the last restore that succeeded.")),
});

const endpoint = entry("an endpoint", "What can be reached from the internet.", {
  what: Type.Optional(text("What is reachable, such as the customer portal.")),
  owner: Type.Optional(text("Who answers for it, by role.")),
  why: Type.Optional(text("Why it has to be reachable.")),
});

/** A system on which services run. */
export const system = entry("a system", "A system on which services run.", {
  id: Type.Optional(id("the system")),
  name: Type.Optional(text("What people call it.")),
  services: Type.Optional(idsOf(["services"], "The services that run on it.")),
  useCase: Type.Optional(
    Type.Enum(
      useCases().map((one) => one.id),
      { description: "The use case of connected places." },
    ),
  ),
  kind: Type.Optional(
    Type.Enum(["external-entity", "process", "store"], {
      description: "What it is in a data-flow model; a process where nothing is said.",
    }),
  ),
  stage: Type.Optional(
    Type.Enum(["planned", "pilot", "live", "retiring"], { description: "How far it is." }),
  ),
  pilotEnds: Type.Optional(day("The last day of the pilot.")),
  exitDecision: Type.Optional(text("What was decided about the time after the pilot.")),
  owner: Type.Optional(holder),
  supplier: Type.Optional(idOf(["suppliers"], "The supplier, or in-house.")),
  contract: Type.Optional(text("The reference of the contract.")),
  zone: Type.Optional(idOf(["zones"], "The zone in which it stands.")),
  site: Type.Optional(idOf(["sites"], "The site at which it stands.")),
  architecture: Type.Optional(text("How it is built, in a sentence or two.")),
  interfaces: Type.Optional(
    Type.Array(text("An interface."), {
      description: "Its interfaces, such as BACnet/IP or REST.",
    }),
  ),
  actuates: Type.Optional(
    Type.Boolean({ description: "Whether it moves or switches something in the physical world." }),
  ),
  commandLog: Type.Optional(
    text("Where commands that act on the physical world are recorded with who asked for them."),
  ),
  citizenFacing: Type.Optional(Type.Boolean({ description: "Whether citizens use it directly." })),
  adminZone: Type.Optional(idOf(["zones"], "The zone of its administrative interface.")),
  endpoints: Type.Optional(
    Type.Array(endpoint, { description: "What can be reached from the internet; empty: nothing." }),
  ),
  remoteAccess: Type.Optional(
    Type.Array(access, { description: "The ways in from elsewhere; empty: none." }),
  ),
  legacy: Type.Optional(legacy),
  backup: Type.Optional(backup),
  alerts: Type.Optional(
    Type.Array(text("What raises an alert."), { description: "What raises an alert." }),
  ),
  dependsOn: Type.Optional(
    idsOf(
      ["systems", "suppliers"],
      "What it cannot work without: a gateway, a cloud, a SIM operator.",
    ),
  ),
  alternative: Type.Optional(text("What takes over when one of these fails.")),
  vulnerabilitySource: Type.Optional(text("Where its vulnerabilities are announced.")),
  patchWithin: Type.Optional(duration("How soon critical updates are installed, such as P14D.")),
  answers: Type.Optional(answers("the system")),
});
