import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { passwordGeneration } from "./rule.js";

const mechanism = (fields: Record<string, unknown>) =>
  runOn(passwordGeneration, {
    ics: { "5.1-1": { support: "Y" }, "5.1-2": { support: "Y" }, "5.1-2A": { support: "Y" } },
    ixit: {
      AuthMech: [
        {
          id: "AuthMech-1",
          description: "Log-in of the owner.",
          authenticationFactor: "A pre-installed password.",
          passwordGenerationMechanism: "Random characters, unique per device.",
          ...fields,
        },
      ] as never,
    },
  });

const generated = (passwordGenerationMechanism: unknown) =>
  mechanism({ passwordGenerationMechanism });

it("never calls a password that is unique per device universal", () => {
  expect(generated("Hard-coded unique per-device default string, drawn at random.")).toEqual([]);
  expect(generated("A unique, per-device static password, drawn at random.")).toEqual([]);
});

it("fails what is declared as an error, what is read as a warning", () => {
  const declared = { type: "password", userDefined: false };
  const found = mechanism({
    authenticationFactor: declared,
    passwordGenerationMechanism: { uniquePerDevice: false, basis: ["random"], entropyBits: 80 },
  });
  expect(placesOf(found)).toEqual([
    "error /ixit/AuthMech/0/passwordGenerationMechanism/uniquePerDevice",
  ]);
  expect(generated("The same password is used on all units.")).toMatchObject([
    { level: "warning", quote: "The same password is used on all" },
  ]);
});

describe("public information", () => {
  it.each([
    "Unique per device: the last six digits of the MAC address.",
    "Unique per device, computed from the serial number.",
    "Unique per device; it equals the SSID.",
  ])("fails: %s", (text) => {
    expect(generated(text)).toMatchObject([{ level: "warning" }]);
  });

  it("asks where a secret goes into it, or where it is an identifier", () => {
    const secret = "Unique per device: an HMAC, derived from the MAC address under a factory key.";
    expect(generated(secret)).toMatchObject([{ level: "info", question: true }]);
    const id = "The hexadecimal mapping of the unique device ID.";
    expect(generated(id)).toMatchObject([{ level: "info", question: true }]);
  });

  it("leaves it alone where there is no relation", () => {
    expect(generated("Random, unique per device, unrelated to the MAC address.")).toEqual([]);
    expect(
      generated("Unique per device, drawn at random; not derived from the serial number."),
    ).toEqual([]);
  });
});

it("counts the values of a password", () => {
  const of = (length: number, alphabetSize: number) =>
    generated({ text: "Unique per device.", basis: ["random"], length, alphabetSize });
  expect(of(4, 10)).toMatchObject([{ level: "error" }]);
  expect(of(6, 10)).toEqual([]);
  expect(of(12, 62)).toEqual([]);
});

it("tells machines by keys, not by passwords", () => {
  const between = "Machine-to-machine authentication at the broker.";
  const found = (authenticationFactor: string) =>
    mechanism({ description: between, authenticationFactor });
  expect(found("A user-defined password.")).toMatchObject([{ level: "warning" }]);
  expect(found("A client certificate; its key store has a user-defined password.")).toMatchObject([
    { level: "info", question: true },
  ]);
  expect(found("A client certificate.")).toEqual([]);
});
