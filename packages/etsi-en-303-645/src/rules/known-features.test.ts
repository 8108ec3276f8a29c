import { expect, it } from "vitest";
import { features } from "../features.js";
import { implications } from "../implications.js";
import type { IcsSubject, PasswordEntry } from "./ics-subject.js";
import { factsFrom, knownFeatures } from "./known-features.js";

const factsOf = (subject: IcsSubject, unreadable: ReadonlySet<string> = new Set()) =>
  factsFrom(knownFeatures(subject, unreadable));
const ofPassword = (entry: PasswordEntry) => factsOf({ psti: { passwords: [entry] } });

it("knows nothing of nothing", () => {
  expect(factsOf({})).toEqual({});
  expect(factsOf({ features: {}, ixit: {}, psti: {}, ics: {} })).toEqual({});
});

it("follows implications in both directions and over several steps", () => {
  expect(factsOf({ features: { networkUpdates: true } })).toEqual({
    networkUpdates: true,
    updateMechanism: true,
    updatableSoftware: true,
    mutableSoftware: true,
  });
  expect(factsOf({ features: { debugInterfaces: false } })).toEqual({
    debugInterfaces: false,
    physicalDebugPorts: false,
    accessibleDebugInterface: false,
  });
});

it("holds every implication once the whole is followed", () => {
  for (const name of Object.keys(features())) {
    for (const value of [true, false]) {
      const facts = factsOf({ features: { [name]: value } });
      for (const { when, implies } of implications()) {
        if (facts[when] === true) expect(facts[implies]).toBe(true);
        if (facts[implies] === false) expect(facts[when]).toBe(false);
      }
    }
  }
});

it("never lets a fact or an implication override a declaration", () => {
  const ixit = { UpdMech: [{ description: "Signed images over HTTPS." }] };
  const declared = { updateMechanism: false, networkUpdates: true } as const;
  expect(factsOf({ features: declared, ixit })).toMatchObject(declared);
});

it.each([
  ["UpdMech", "updateMechanism"],
  ["SecParam", "storedSecurityParameters"],
  ["SecBoot", "softwareChangeDetection"],
  ["PersData", "personalData"],
  ["ExtSens", "externalSensing"],
  ["TelData", "telemetry"],
] as const)("takes a described entry of %s for %s", (table, name) => {
  const described = { ixit: { [table]: [{ id: "1" }, { description: "One of its kind." }] } };
  expect(factsOf(described)[name]).toBe(true);
  expect(knownFeatures(described, new Set()).get(name)?.at).toBe(`/ixit/${table}/1`);
});

it.each([
  undefined,
  "",
  "N/A",
  "TBD",
  "None.",
  "No telemetry is collected.",
  "The device does not collect telemetry.",
])("takes nothing from an entry described as %j", (description) => {
  const entry = description === undefined ? {} : { description };
  expect(factsOf({ ixit: { TelData: [entry] } })).toEqual({});
});

it("reads a denial in the first sentence only", () => {
  const description = "Signed images over HTTPS; images without a signature are refused.";
  expect(factsOf({ ixit: { UpdMech: [{ description }] } }).updateMechanism).toBe(true);
});

it("reads passwords from the PSTI facts", () => {
  expect(ofPassword({ kind: "password" }).passwords).toBe(true);
  expect(ofPassword({ definedBy: "user" })).toMatchObject({ passwords: true });
  expect(ofPassword({ definedBy: "user" }).preInstalledPasswords).toBeUndefined();
  expect(ofPassword({ definedBy: "manufacturer", uniquePerProduct: true })).toMatchObject({
    passwords: true,
    preInstalledPasswords: true,
  });
  expect(
    ofPassword({ kind: "api-key", definedBy: "manufacturer", uniquePerProduct: true }),
  ).toEqual({});
  expect(ofPassword({})).toEqual({});
  expect(ofPassword({ text: "There are none." })).toEqual({});
});

it("takes an empty list of passwords at its word, unless entries could not be read", () => {
  expect(factsOf({ psti: { passwords: [] } })).toEqual({
    passwords: false,
    preInstalledPasswords: false,
  });
  expect(factsOf({ psti: { passwords: [] } }, new Set(["/psti/passwords/0"]))).toEqual({});
});

it("says where what is known comes from", () => {
  const known = knownFeatures({ features: { networkUpdates: true } }, new Set());
  const from = { at: "/features/networkUpdates", statement: "networkUpdates is declared true" };
  expect(known.get("networkUpdates")).toMatchObject({ ...from, origin: "declared" });
  expect(known.get("mutableSoftware")).toMatchObject({ ...from, origin: "implied" });
});
