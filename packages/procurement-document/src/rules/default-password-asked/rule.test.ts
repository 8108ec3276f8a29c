import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { asksSharedPassword } from "./asks-shared-password.js";
import { defaultPasswordAsked } from "./rule.js";

it.each([
  "The default password shall be admin.",
  "The default password shall be set to “Kerbline1”.",
  "The default password must remain unchanged.",
  "The manufacturer's default password must not be changed.",
  "The default PIN 1234 shall be retained on all cabinets to aid maintenance.",
  "The default password shall be kept.",
  "Default passwords shall not be changed during the contract.",
  "Cameras shall be delivered with the default password.",
  "The supplier shall use the same password on all units.",
  "All cameras shall have the same administrator password.",
  "All operators shall share one login.",
  "A common user account shall be used for the control room.",
  "The system shall use a shared password.",
  "The installer password shall be hard-coded and the PIN shall be the same for every gateway.",
])("finds it in “%s”", (sentence) => {
  expect(asksSharedPassword(sentence)).toBeDefined();
});

it.each([
  "Default passwords shall not be used.",
  "Default passwords shall be kept secret until they are changed.",
  "Default passwords shall be used only until the first log-in.",
  "Default passwords shall be changed before hand-over.",
  "The default password shall be unique to each unit.",
  "No two devices shall have the same password.",
  "The same password must not be used on all units.",
  "The user shall be forced to change the default password at first login.",
  "Devices shall be delivered with the default password disabled.",
  "All users shall have one account of single sign-on.",
  "The system shall use a common look and feel.",
  "The Buyer and the Supplier shall share a bank account manager.",
  "All staff shall share one vehicle.",
])("leaves “%s” alone", (sentence) => {
  expect(asksSharedPassword(sentence)).toBeUndefined();
});

it("reports what is asked for, not what was", () => {
  const run = (text: string) => runOnText(defaultPasswordAsked, text);
  expect(run("# Cameras\n\nThe default password shall be admin.\n")).toMatchObject([
    { level: "error", pointer: "/statements/0", quote: "default password shall be admin" },
  ]);
  expect(run("# Background\n\nAll cameras shall have the same password.\n")).toEqual([]);
  expect(
    run("# Cameras\n\nHow will you ensure that all cameras shall have the same password?\n"),
  ).toEqual([]);
});

it("cites the PSTI regime for consumer products alone", () => {
  const text = "# Cameras\n\nThe default password shall be admin.\n";
  const cited = (devices: "consumer" | "organisation") =>
    runOnText(defaultPasswordAsked, text, { devices })[0]?.cites.map(({ framework }) => framework);
  expect(cited("consumer")).toEqual(["etsi-en-303-645", "uk-psti"]);
  expect(cited("organisation")).toEqual(["etsi-en-303-645"]);
});
