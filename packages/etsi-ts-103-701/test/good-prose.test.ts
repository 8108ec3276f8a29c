import { expect, it } from "vitest";
import { assess } from "../src/assess/assess.js";
import type { AssessSubject } from "../src/assess/subject.js";

const clauses = /^(?:5\.(?:8|9|10|11|12|13)|6)-/;

/** What the units of clauses 5.8 to 5.13 and 6 find in one field of one entry. */
function foundIn(
  table: string,
  field: string,
  text: string,
  others: object = {},
): readonly string[] {
  const entry = { id: `${table}-1`, access: { network: true }, ...others, [field]: text };
  const many = table === "UserInfo" ? { [field]: text } : [entry];
  const subject = {
    claims: { "etsi-en-303-645": "3.1.3" },
    ixit: { [table]: many },
  } as unknown as AssessSubject;
  return assess(subject, "2026-11-25")
    .units.filter(({ unit }) => clauses.test(unit.id))
    .flatMap(({ rulings }) => rulings)
    .filter(({ at, verdict, concern }) => at.includes(field) && (verdict === "FAIL" || concern))
    .map(({ because }) => because);
}

it.each([
  [
    "PersData",
    "processingActivities",
    "The picture is encrypted before it leaves the camera; nothing is stored unencrypted.",
  ],
  ["PersData", "processingActivities", "Unencrypted connections are refused by both sides."],
  [
    "PersData",
    "processingActivities",
    "Plain HTTP is blocked; the code is sent to the log-in page of the service over TLS.",
  ],
  [
    "PersData",
    "processingActivities",
    "The readings are drawn as a curve in the app and kept in flash memory.",
  ],
  [
    "PersData",
    "obtainingConsent",
    "Nothing is enabled by default; the owner opts in by a switch of its own.",
  ],
  [
    "PersData",
    "obtainingConsent",
    "When the owner sets up the hub, the app asks and the owner confirms with a button.",
  ],
  [
    "PersData",
    "obtainingConsent",
    "Explicit consent is given in the app before the first picture is taken.",
  ],
  [
    "PersData",
    "withdrawingConsent",
    "By removing the sensor from the online account, or by the switch in the app.",
  ],
  [
    "PersData",
    "withdrawingConsent",
    "At any time under Settings, Privacy; contacting support is not necessary.",
  ],
  [
    "PersData",
    "storingConsent",
    "The account holds the time, the answer and the version of the text.",
  ],
  ["PersData", "purpose", "To warn the owner of frost, and for no other purposes."],
  ["PersData", "authorizedParties", "Kerbline Ltd and our suppliers Meteo Ltd and Maps Inc."],
  [
    "PersData",
    "lifecycle",
    "Kept for thirty days, never indefinitely, and then deleted from device and service.",
  ],
  ["PersData", "lifecycle", "Erased with the account; backups are overwritten within a week."],
  [
    "ResMech",
    "description",
    "Without the cloud the dashboard is unusable, local control goes on as before.",
  ],
  ["ResMech", "description", "A capacitor carries the last write; no settings are lost."],
  ["ResMech", "description", "After a power cut the hub starts with the settings that it had."],
  [
    "ResMech",
    "description",
    "When the link is back the app is told, and the hub reconnects after a random time.",
  ],
  [
    "LogIntf",
    "resilienceMeasures",
    "It sends a keep-alive every 30 seconds and closes sessions as TLS asks.",
  ],
  [
    "LogIntf",
    "resilienceMeasures",
    "Reconnection uses exponential back-off with jitter of up to five minutes.",
  ],
  [
    "LogIntf",
    "resilienceMeasures",
    "A server only: it accepts at most four connections and ends idle ones.",
  ],
  [
    "TelData",
    "securityExamination",
    "The service compares restarts per day with the fleet and opens a ticket.",
  ],
  ["DelFunc", "description", "Overwrites settings, keys and readings; the firmware is kept."],
  ["DelFunc", "description", "Deletes all pictures at once; the records cannot be restored."],
  [
    "DelFunc",
    "initiationAndInteraction",
    "Hold the button until the light flashes; it is kept pressed for ten seconds.",
  ],
  [
    "DelFunc",
    "initiationAndInteraction",
    "Tap Delete; the app then returns back to the start page.",
  ],
  [
    "DelFunc",
    "confirmation",
    "The light remains on for five seconds and the app says that all is gone.",
  ],
  ["UserDec", "options", "Automatic updates: on (default) or off."],
  [
    "UserDec",
    "options",
    "A password of your own; the default is a random one. Weak passwords are refused as unsafe.",
  ],
  [
    "UserDec",
    "options",
    "* **Relay:** On (default) OR off.\n* **Server:** Kerbline (default) OR your own.",
  ],
  [
    "UserInfo",
    "documentationOfSetupCheck",
    "The page Is my sensor safe? in the app; it also says how to contact support.",
  ],
  [
    "UserInfo",
    "documentationOfMaintenanceCheck",
    "The quick guide, page 6, with the steps to be completed after each update.",
  ],
  [
    "UserInfo",
    "documentationOfPersonalData",
    "The notice in the box and at https://kerbline.example/privacy.",
  ],
  ["UserInfo", "documentationOfTelemetryData", "The list in the privacy notice, in plain words."],
  [
    "InpVal",
    "description",
    "Messages that are not validated are dropped; every length is bounded.",
  ],
  [
    "InpVal",
    "description",
    "The page checks for comfort, and the device checks again whatever arrives.",
  ],
] as const)("%s %s: %s", (table, field, text) => {
  expect(foundIn(table, field, text)).toEqual([]);
});

it.each([
  ["PersData", "processingActivities", "Readings go to the broker over plain MQTT."],
  ["PersData", "obtainingConsent", "Users may opt out on the second page."],
  ["PersData", "lifecycle", "Pictures are stored forever."],
  ["LogIntf", "resilienceMeasures", "All sensors reconnect as soon as the service answers."],
  [
    "DelFunc",
    "initiationAndInteraction",
    "Return the sensor to us; it is sent back to the service centre by post.",
  ],
  ["InpVal", "description", "File names are used without any validation."],
] as const)("%s %s, found: %s", (table, field, text) => {
  const asDevice = {
    obtainingConsent: "Consent is obtained.",
    targetType: ["device", "associated-service"],
  };
  const others = { ...asDevice, source: ["UserIntf-1"] };
  const { [field as keyof typeof others]: _own, ...rest } = others;
  expect(foundIn(table, field, text, table === "InpVal" ? {} : rest)).not.toEqual([]);
});
