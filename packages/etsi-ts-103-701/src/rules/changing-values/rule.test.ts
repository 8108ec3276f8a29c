import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { changingValues } from "./rule.js";

const owner = {
  id: "AuthMech-Owner",
  description: "Log-in of the owner.",
  authenticationFactor: "A user-defined password.",
};
const run = (fields: object, info: object = {}, claims?: "2.1.1") =>
  runOn(changingValues, {
    ...(claims && { claims: { "etsi-en-303-645": claims } }),
    ics: { "5.1-4": { support: "Y" } },
    ixit: { AuthMech: [{ ...owner, ...fields }] as never, UserInfo: info as never },
  });

it("fails a value that cannot be changed", () => {
  const read = run({ authenticationFactor: "The PIN is fixed." });
  expect(placesOf(read)).toEqual(["warning /ixit/AuthMech/0/authenticationFactor"]);
  const declared = run({ authenticationFactor: { type: "pin", changeable: false } });
  expect(placesOf(declared)).toEqual(["error /ixit/AuthMech/0/authenticationFactor/changeable"]);
});

it("leaves a fixed username and a mechanism for machines alone", () => {
  expect(run({ authenticationFactor: "Username: fixed. The password can be changed." })).toEqual(
    [],
  );
  const machine = "Machine-to-machine authentication.";
  expect(run({ description: machine, authenticationFactor: "The key is fixed." })).toEqual([]);
});

it("fails documentation that leaves a mechanism out, and asks about one that is not there yet", () => {
  const covers = { text: "Chapter 4.", covers: ["AuthMech-Other"] };
  expect(placesOf(run({}, { documentationOfChangeMechanisms: covers }))).toEqual([
    "error /ixit/UserInfo/documentationOfChangeMechanisms/covers",
  ]);
  const later = { documentationOfChangeMechanisms: "It will be published with the next release." };
  expect(run({}, later)).toMatchObject([{ level: "info", question: true }]);
  expect(run({}, later, "2.1.1")).toMatchObject([{ cites: [{}, { item: "5.1-4-1 a" }] }]);
});
