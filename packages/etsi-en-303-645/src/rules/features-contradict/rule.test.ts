import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsSubject } from "../ics-subject.js";
import { featuresContradict } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const run = (subject: IcsSubject) => runRule(featuresContradict, subject, context);
const titles = (found: ReturnType<typeof run>) => found[0]?.suggestions?.map(({ title }) => title);

it("accepts features that agree, and no features at all", () => {
  expect(run({})).toEqual([]);
  expect(run({ features: { networkUpdates: true, updateMechanism: true } })).toEqual([]);
  expect(run({ features: { networkUpdates: false, updateMechanism: true } })).toEqual([]);
  expect(run({ features: { updateMechanism: false } })).toEqual([]);
});

it("reports a broken implication at the feature declared false", () => {
  const found = run({ features: { personalDataToServices: true, personalData: false } });
  expect(found).toMatchObject([{ pointer: "/features/personalData", level: "error", cites: [] }]);
  expect(found[0]?.what).toBe(
    "The feature personalData is declared false, but personalDataToServices is declared true.",
  );
  expect(found[0]?.todo).toContain("Sending personal data is processing it.");
  expect(titles(found)).toEqual([
    "Declare personalData: true",
    "Declare personalDataToServices: false",
  ]);
});

it("finds a contradiction over features of which nothing is said, and gives each step", () => {
  const found = run({ features: { networkUpdates: true, mutableSoftware: false } });
  expect(found).toHaveLength(1);
  expect(found[0]?.todo).toMatch(/over a network.+mechanism for updating.+kept unchangeable/);
});

it("reports once, at the nearest link that breaks", () => {
  const found = run({
    features: { networkUpdates: true, updateMechanism: false, updatableSoftware: false },
  });
  expect(found.map(({ pointer }) => pointer)).toEqual(["/features/updateMechanism"]);
});

it("names all causes of one contradiction together", () => {
  const features = { networkUpdates: true, automaticUpdates: true, updateMechanism: false };
  expect(run({ features })[0]?.what).toBe(
    "The feature updateMechanism is declared false, but automaticUpdates is declared true and networkUpdates is declared true.",
  );
});

it("reports what other parts of the specification contradict", () => {
  const ixit = { UpdMech: [{ description: "Signed images over HTTPS." }] };
  expect(run({ features: { updateMechanism: false }, ixit })[0]?.what).toBe(
    "The feature updateMechanism is declared false, but ixit.UpdMech lists a way of updating the software.",
  );
  expect(run({ features: { updatableSoftware: false }, ixit })).toHaveLength(1);
  const none = { passwords: [] };
  expect(run({ features: { passwords: true }, psti: none })).toHaveLength(1);
  expect(run({ features: { preInstalledPasswords: true }, psti: none })).toMatchObject([
    { pointer: "/features/preInstalledPasswords" },
  ]);
});

it("cites the provisions that the features decide in the claimed edition", () => {
  const claims = { "etsi-en-303-645": "3.1.3" } as const;
  const features = { debugInterfaces: false, physicalDebugPorts: true };
  expect(run({ claims, features })[0]?.cites.map(({ item }) => item)).toEqual(["5.6-4A", "5.6-4B"]);
});

it("is not misled by features that objects inherit", () => {
  const features = Object.create({ passwords: true }) as object;
  expect(run({ features: { ...features, cryptographicAuthentication: false } })).toEqual([]);
});
