import type { IxitEntry } from "../../src/facts/ixit.js";
import type { UnitExample, UnitExamples } from "./example.js";

/** The same entry in the table of physical interfaces of each edition. */
const port = (fields: IxitEntry) => ({
  ixit: {
    PhyIntf: [{ id: "PhyIntf-1", ...fields }],
    Intf: [{ id: "Intf-1", ...fields }],
  },
});

const ports = (passes: IxitEntry, fails: IxitEntry): UnitExample => ({
  passes: port(passes),
  fails: port(fails),
});

const wifi = {
  type: { text: "Network, air interface", types: ["network", "air"] },
  status: { state: "enabled" },
};

const web = {
  id: "LogIntf-1",
  description: "The web interface over HTTPS.",
  access: { text: "Over the local network.", network: true },
  type: { types: ["network"] },
  status: { text: "Enabled.", state: "enabled" },
};

const logical = (passes: IxitEntry, fails: IxitEntry): UnitExample => ({
  passes: { ixit: { LogIntf: [{ ...web, ...passes }], Intf: [{ ...web, ...passes }] } },
  fails: { ixit: { LogIntf: [{ ...web, ...fails }], Intf: [{ ...web, ...fails }] } },
});

const pads = {
  description: { text: "Pads for the programming tool.", exposure: "never" },
  type: { text: "Physical port", types: ["physical-port"] },
  debugInterface: true,
};

const enabledBare = {
  ...pads,
  status: { state: "enabled" },
  protection: { text: "Reachable at the back.", means: ["other"] },
};

const debug = (passes: IxitEntry): UnitExample => ports({ ...pads, ...passes }, enabledBare);

const describing = (table: string, passes: string, fails: string): UnitExample => ({
  passes: { ixit: { [table]: [{ id: `${table}-1`, description: passes }] } },
  fails: { ixit: { [table]: [{ id: `${table}-1`, description: fails }] } },
});

const service = {
  id: "SoftServ-1",
  description: "Reports readings.",
  status: "enabled",
};

const disabledForGood = {
  status: { state: "disabled-permanently" },
  protection: { text: "Locked by fuse.", means: ["disabling", "casing"] },
};

const development =
  "Developers are trained each year. Requirements come from a threat model. Coding rules follow MISRA C; compilers and analysers are pinned tools. Each change is reviewed by a second engineer and tested. Sources are archived for ten years. Two people release a signed image. Suppliers are assessed.";

/** Examples of the units of test scenario 5.6. */
export const attackSurfaces: UnitExamples = {
  "5.6-1-1 a": ports(
    { ...wifi, description: "Carries readings to the cloud." },
    { ...wifi, description: "Reserved for future use." },
  ),
  "5.6-1-1 b": logical({}, { description: "Left on for debugging purposes." }),
  "5.6-2-1 a": logical(
    { disclosedInformation: "The name of the product, which is not security-relevant." },
    { disclosedInformation: "The banner discloses the firmware version, which is harmless." },
  ),
  "5.6-2-1 b": logical(
    {
      disclosedInformation:
        "The protocol version, which is security-relevant and needed by the app to connect.",
    },
    { disclosedInformation: "The firmware version, which is security-relevant." },
  ),
  "5.6-3-1 a": ports(
    { ...pads, protection: { means: ["casing"] } },
    { ...pads, protection: { means: ["other"] } },
  ),
  "5.6-3-1 b": ports(
    { ...pads, status: { state: "disabled-permanently" } },
    { ...pads, status: { state: "enabled" } },
  ),
  "5.6-4A-1 a": debug({
    status: { state: "enabled" },
    protection: { means: ["authentication-or-access-control"] },
  }),
  "5.6-4A-1 b": debug(disabledForGood),
  "5.6-4A-1 c": debug(disabledForGood),
  "5.6-4A-1 d": ports(
    {
      ...pads,
      description: { exposure: "intermittent" },
      status: { state: "disabled-by-default" },
      protection: { means: ["disabling"] },
    },
    { ...enabledBare, description: { exposure: "intermittent" } },
  ),
  "5.6-4B-1 a": debug({ ...disabledForGood, status: { state: "disabled-by-default" } }),
  "5.6-5-1 a": {
    passes: {
      ixit: { SoftServ: [{ ...service, justification: "The owner sees readings by it." }] },
    },
    fails: { ixit: { SoftServ: [{ ...service, justification: "None." }] } },
  },
  "5.6-6-1 a": describing(
    "CodeMin",
    "The linker drops every function that nothing calls.",
    "Unused drivers of the kit remain in the image.",
  ),
  "5.6-7-1 a": describing(
    "PrivlCtrl",
    "Each service runs as a user of its own in user mode.",
    "All tasks run in privileged mode.",
  ),
  "5.6-8-1 a": describing(
    "AccCtrl",
    "The MPU separates the memory of tasks.",
    "Memory is separated by software only.",
  ),
  "5.6-8-1 b": describing(
    "AccCtrl",
    "The MPU separates the memory of tasks.",
    "The MPU separates tasks; the boot loader can be entered over USB.",
  ),
  "5.6-9-1 a": {
    passes: { ixit: { SecDev: [{ id: "SecDev-1", description: development }] } },
    fails: { ixit: { SecDev: [{ id: "SecDev-1", description: { stages: ["testing"] } }] } },
  },
};

/** Examples of the units that V1.1.1 has on its one table of interfaces. */
export const attackSurfaces111: UnitExamples = {
  "5.6-1-1 a": attackSurfaces["5.6-1-1 a"] as UnitExample,
  "5.6-2-1 a": attackSurfaces["5.6-2-1 a"] as UnitExample,
  "5.6-2-1 b": attackSurfaces["5.6-2-1 b"] as UnitExample,
  "5.6-3-1 b": ports(
    { ...wifi, description: { exposure: "never" }, status: { state: "disabled-permanently" } },
    { ...wifi, description: { exposure: "never" } },
  ),
  "5.6-3-1 c": ports(
    {
      ...wifi,
      description: { exposure: "intermittent" },
      status: { state: "disabled-outside-use" },
    },
    { ...wifi, description: { exposure: "intermittent" } },
  ),
  "5.6-4-1 a": ports({ ...pads, protection: { means: ["software-disabling"] } }, enabledBare),
  "5.6-4-1 b": attackSurfaces["5.6-4A-1 c"] as UnitExample,
  "5.6-4-1 c": attackSurfaces["5.6-4A-1 d"] as UnitExample,
};
