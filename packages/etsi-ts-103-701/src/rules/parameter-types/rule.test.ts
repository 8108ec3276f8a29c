import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { parameterTypes } from "./rule.js";

const parameter = (fields: Record<string, unknown>) =>
  runOn(parameterTypes, {
    ics: { "5.4-1": { support: "Y" } },
    ixit: { SecParam: [{ id: "SecParam-1", ...fields }] as never },
  });

it("asks about a secret that is called public, at the words that name it", () => {
  const found = parameter({
    type: "public",
    description: "The private key of the sensor.",
    securityGuarantees: { guarantees: ["integrity"] },
  });
  expect(found).toMatchObject([
    { pointer: "/ixit/SecParam/0/description", quote: "private key", level: "info" },
  ]);
});

it("fails guarantees that are declared and leave out what the Type demands", () => {
  const securityGuarantees = { guarantees: ["integrity"] };
  expect(
    placesOf(parameter({ type: "critical", description: "A token.", securityGuarantees })),
  ).toEqual(["error /ixit/SecParam/0/securityGuarantees/guarantees"]);
});

it("asks about prose that claims something else", () => {
  const found = parameter({
    type: "critical",
    description: "A token.",
    securityGuarantees: "Ensures **access control**.",
  });
  expect(found).toMatchObject([{ level: "info", quote: "Ensures **access control**." }]);
});

it.each([
  ["public", "The public key that belongs to the private key of the team.", "Integrity."],
  [
    "critical (key) / public (certificate)",
    "The private key and its certificate.",
    "Confidentiality and integrity.",
  ],
  ["critical", "The password.", "Protects against disclosure and unauthorised change."],
  ["critical", "The password.", ""],
  ["unclear", "The password.", "Integrity."],
])("leaves alone what fits or is open: %s, %s", (type, description, securityGuarantees) => {
  expect(parameter({ type, description, securityGuarantees })).toEqual([]);
});
