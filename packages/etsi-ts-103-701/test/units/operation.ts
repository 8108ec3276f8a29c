import type { AssessSubject } from "../../src/assess/subject.js";
import type { UnitExamples } from "./example.js";

type Tables = NonNullable<AssessSubject["ixit"]>;

/** A specification that holds some tables. */
function tables(ixit: Tables): AssessSubject {
  return { ixit };
}

const offline = {
  id: "ResMech-Net",
  description: "Measuring goes on; readings are kept and sent when the network is back.",
  type: "Network outage",
  securityGuarantees: "Availability of measuring, integrity of readings.",
};
const powerCut = {
  id: "ResMech-Power",
  description: "Settings are written before they hold; the sensor starts with them again.",
  type: ["power"],
  securityGuarantees: "Integrity of settings.",
};
const outages = (...entries: readonly Tables[string][]) =>
  tables({ ResMech: entries as Tables[string] });

const measures =
  "Connections follow TLS 1.3; after an outage it waits for a random time of up to ten minutes.";
const cloud = {
  id: "LogIntf-Cloud",
  description: "Client of the Kerbline service.",
  access: { text: "Wi-Fi", network: true },
  status: "enabled",
  resilienceMeasures: measures,
};
const interfaces = (changed: object = {}) => tables({ LogIntf: [{ ...cloud, ...changed }] });
const mechanisms = (changed: object = {}) =>
  tables({
    ComMech: [
      { id: "ComMech-1", description: "MQTT over TLS.", resilienceMeasures: measures, ...changed },
    ],
  });

const telemetry = (securityExamination: string) =>
  tables({
    TelData: [
      { id: "TelData-1", description: "Restarts and failed log-ins.", securityExamination },
    ],
  });

const reset = {
  id: "DelFunc-Reset",
  description: { text: "Overwrites settings, keys and readings.", erases: ["PersData-1"] },
  targetType: ["device"],
  initiationAndInteraction: "Hold the button for ten seconds.",
};
const account = {
  id: "DelFunc-Account",
  description: "Deletes the account with all readings within a day.",
  targetType: { value: ["associated-service"], associatedServices: "Kerbline service" },
  initiationAndInteraction: "Tap Delete my account in the app.",
};
const stored = (services = "Kerbline service") => ({
  id: "PersData-1",
  processingActivities: {
    storedAt: ["device", "associated-service"],
    associatedServices: services,
  },
});
const deletion = (functions: readonly object[], services?: string) =>
  tables({
    DelFunc: functions as Tables[string],
    PersData: [stored(services)] as Tables[string],
    SecParam: [{ id: "SecParam-1", description: "Key of the home network." }],
  });

const update = {
  id: "UserDec-Update",
  description: "Whether updates are installed automatically.",
  options: { text: "On or off.", default: "on" },
};
const decisions = (changed: object = {}) => tables({ UserDec: [{ ...update, ...changed }] });

const guide = (key: string, text = "The page Is my sensor safe? leads through each setting.") =>
  tables({ UserInfo: { [key]: text } });

const page = { id: "UserIntf-Page", description: "Settings page.", type: "Logical interface" };
const method = (
  source: readonly string[],
  description = "Length, type and range are checked; else it is refused.",
) => ({
  id: "InpVal-1",
  description,
  source: { value: source, applicationLayer: true },
});
const input = (...methods: readonly object[]) =>
  tables({
    UserIntf: [page],
    LogIntf: [
      cloud,
      { id: "LogIntf-Uart", access: { text: "Pins inside the casing.", network: false } },
    ],
    InpVal: methods as Tables[string],
  });
const everything = ["UserIntf-Page", "LogIntf-Cloud"];

const isSimple = {
  passes: deletion([reset, account]),
  fails: deletion([account]),
};
const reachesAll = {
  passes: deletion([reset, account]),
  fails: deletion([
    { ...reset, description: { text: "Overwrites settings.", erases: ["SecParam-1"] } },
  ]),
};

/** Examples of the units on outages, telemetry, deletion, decisions and input: 5.9 to 5.13. */
export const operation: UnitExamples = {
  "5.9-1-1 a": { passes: outages(offline, powerCut), fails: outages(powerCut) },
  "5.9-1-1 b": { passes: outages(offline, powerCut) },
  "5.9-2-1 a": { passes: outages(offline, powerCut), fails: outages(offline) },
  "5.9-2-1 b": {
    passes: outages(offline, powerCut),
    fails: outages(
      { ...offline, description: "It stops working and starts again later." },
      powerCut,
    ),
  },
  "5.9-2-1 c": { passes: outages(offline, powerCut), fails: outages(offline) },
  "5.9-3-1 a": { passes: interfaces() },
  "5.9-3-1 b": {
    passes: interfaces(),
    fails: interfaces({ resilienceMeasures: "It reconnects immediately." }),
  },
  "5.10-1-1 a": {
    passes: telemetry("The service looks for bursts of failed log-ins."),
    fails: telemetry("N/A"),
  },
  "5.10-1-1 b": { passes: telemetry("The service looks for bursts of failed log-ins.") },
  "5.11-1-1 a": isSimple,
  "5.11-1-1 b": {
    passes: deletion([reset, account]),
    fails: deletion([{ ...account, description: "Accounts are only marked as deleted." }]),
  },
  "5.11-1-1 c": reachesAll,
  "5.11-2-1 a": {
    passes: deletion([reset, account]),
    fails: deletion([{ ...account, initiationAndInteraction: "By letter to our office." }]),
  },
  "5.11-2-1 b": {
    passes: deletion([reset, account]),
    fails: deletion([reset, account], "Kerbline service, Meteo Ltd"),
  },
  "5.12-1-1 a": {
    passes: decisions(),
    fails: decisions({ options: "With a password (default) or without a password." }),
  },
  "5.12-1-1 b": { passes: decisions(), fails: decisions({ options: { default: "off" } }) },
  "5.12-3-1 a": {
    passes: guide("documentationOfSetupCheck"),
    fails: guide("documentationOfSetupCheck", "None."),
  },
  "5.12-3-1 b": {
    passes: guide("documentationOfMaintenanceCheck"),
    fails: guide("documentationOfMaintenanceCheck", "To be written."),
  },
  "5.13-1A-1 a": { passes: input(method(everything)), fails: input(method(["LogIntf-Cloud"])) },
  "5.13-1A-1 b": {
    passes: input(method(everything)),
    fails: input(method(everything, "The name is taken without any checks.")),
  },
  "5.13-1B-1 a": { passes: input(method(everything)), fails: input(method(["UserIntf-Page"])) },
  "5.13-1B-1 b": {
    passes: input(method(everything)),
    fails: input(method(everything, "The length is not checked.")),
  },
};

const inputs = (sources: readonly string[], text = "Length, type and range are checked.") =>
  tables({
    UserIntf: [page],
    ExtAPI: [{ id: "ExtAPI-1", description: "Answers of the service." }],
    ComMech: [
      { id: "ComMech-1", description: { text: "MQTT over TLS.", remotelyAccessible: true } },
    ],
    InpVal: [{ id: "InpVal-1", description: { text, sources } }],
  });
const all = ["UserIntf-Page", "ExtAPI-1", "ComMech-1"];

/** Those of V1.1.1 that changed. */
export const operation111: UnitExamples = {
  "5.9-3-1 a": { passes: mechanisms() },
  "5.9-3-1 b": {
    passes: mechanisms(),
    fails: mechanisms({ resilienceMeasures: "No back-off is used." }),
  },
  "5.11-1-1 a": isSimple,
  "5.11-1-1 c": reachesAll,
  "5.13-1-1 a": { passes: inputs(all), fails: inputs(["UserIntf-Page", "ExtAPI-1"]) },
  "5.13-1-1 b": {
    passes: inputs(all),
    fails: inputs(all, "The input is not validated."),
  },
};
