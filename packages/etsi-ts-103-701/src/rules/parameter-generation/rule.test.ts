import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { parameterGeneration } from "./rule.js";

const login = "The key with which the sensor logs in to the cloud.";
const generated = (generationMechanism: unknown, others: Record<string, unknown> = {}) =>
  runOn(parameterGeneration, {
    ics: { "5.4-4": { support: "Y" } },
    ixit: {
      SecParam: [
        { id: "SecParam-1", type: "critical", description: login, generationMechanism, ...others },
      ] as never,
    },
  });

it("fails what devices share, and what is not documented", () => {
  expect(generated({ uniquePerDevice: false })).toMatchObject([{ level: "error" }]);
  expect(generated("The same key is used on all units.")).toMatchObject([{ level: "warning" }]);
  expect(generated("N/A")).toMatchObject([{ level: "warning", quote: "N/A" }]);
});

it("leaves open who generates what people enter", () => {
  const provisioningMechanism = "Entered by the administrator.";
  expect(generated("N/A", { provisioningMechanism })).toEqual([]);
});

it("asks about values that can be guessed", () => {
  expect(generated("Calculated from the MAC address.")).toMatchObject([{ level: "info" }]);
  expect(generated("Seeded with a timestamp; unique per device.")).toMatchObject([
    { quote: "timestamp" },
  ]);
  const description =
    "The unique device identifier; it serves as the key with which uplink messages are signed.";
  expect(generated("Unique per device.", { description })).toMatchObject([
    { pointer: "/ixit/SecParam/0/description" },
  ]);
});

it.each([
  "Unique per device, from the TRNG of the secure element.",
  "Each device draws its own random key; the serial number plays no part.",
  "Derived from a random master secret and the serial number by HKDF, unique per device.",
])("leaves %j alone", (generation) => {
  expect(generated(generation)).toEqual([]);
});

it("says nothing of secrets for other purposes, nor of public ones", () => {
  expect(generated("N/A", { description: "The password of the local page." })).toEqual([]);
  expect(generated("N/A", { type: "public" })).toEqual([]);
});
