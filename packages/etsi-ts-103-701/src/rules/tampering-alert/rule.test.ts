import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { tamperingAlert } from "./rule.js";

const alert = (userNotification: string, notificationFunctionality = "None.") =>
  runOn(tamperingAlert, {
    ics: { "5.7-2": { support: "Y" } },
    ixit: { SecBoot: [{ id: "SecBoot-1", userNotification, notificationFunctionality }] },
  });

it("fails where nobody is told", () => {
  expect(alert("None. It restarts.")).toMatchObject([{ level: "warning", quote: "None" }]);
});

it.each([
  "The user is not notified.",
  "The operator can recognise it by the reboots and the absence of readings.",
  "It restores the other slot; the device reverts automatically to the old version.",
  "The error is written to the system log.",
])("asks about %j", (text) => {
  expect(alert(text).length).toBeGreaterThan(0);
});

it("asks about functions that stay available without need", () => {
  expect(alert("The lamp blinks red.", "All network services remain available.")).toHaveLength(1);
});

it.each([
  ["The lamp blinks red, and the app names the changed software.", "The connection to the app."],
  [
    "It falls back automatically, and an e-mail tells the owner. No further message is needed.",
    "No network functions.",
  ],
])("leaves %j alone", (text, functions) => {
  expect(alert(text, functions)).toEqual([]);
});
