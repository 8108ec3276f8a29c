import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import { type FeatureName, features } from "../../features.js";
import type { IcsSubject } from "../ics-subject.js";
import { featuresUndeclared } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const run = (subject: IcsSubject, unreadable: ReadonlySet<string> = new Set()) =>
  runRule(featuresUndeclared, subject, { ...context, unreadable });

const claims = { "etsi-en-303-645": "3.1.3" } as const;
const older = { "etsi-en-303-645": "2.1.1" } as const;
const allFalse = Object.fromEntries(Object.keys(features()).map((name) => [name, false])) as Record<
  FeatureName,
  boolean
>;

function allBut(...names: readonly FeatureName[]) {
  return Object.fromEntries(
    Object.entries(allFalse).filter(([name]) => !names.includes(name as FeatureName)),
  );
}

it("asks one question for all features that decide something in the claimed edition", () => {
  const [found, ...others] = run({ claims });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ pointer: "/features", part: "key", question: true });
  expect(found?.what).toBe(
    "32 features that decide whether 46 provisions of EN 303 645 V3.1.3 apply are not declared.",
  );
  expect(found?.todo).toContain("passwords (for 5.1-1): Passwords authenticate users");
  expect(found?.todo).not.toContain("constrained (");
  expect(run({ claims: older })[0]?.what).toContain("23 provisions of EN 303 645 V2.1.1");
});

it("says nothing when all are declared, or when no edition is claimed", () => {
  expect(run({ claims, features: allFalse })).toEqual([]);
  expect(run({})).toEqual([]);
});

it("asks for one in the singular, with its meaning and provisions", () => {
  const [found] = run({ claims, features: allBut("aggregateOnlyData") });
  expect(found?.what).toBe(
    "1 feature that decides whether 1 provision of EN 303 645 V3.1.3 applies is not declared.",
  );
  expect(found?.cites.map(({ item }) => item)).toEqual(["6-7"]);
});

it("does not ask for what is implied, stated elsewhere, or no longer decides", () => {
  expect(run({ claims, features: allBut("networkUpdates") })).toEqual([]);
  const ixit = { ExtSens: [{ description: "A particle sensor." }] };
  expect(run({ claims, ixit, features: allBut("externalSensing") })).toEqual([]);
  expect(run({ claims, features: allBut("bruteForceConstraint") })).toEqual([]);
});

it("leaves declarations that cannot be read to their own findings", () => {
  const declared = allBut("telemetry");
  expect(run({ claims, features: declared }, new Set(["/features/telemetry"]))).toEqual([]);
  expect(run({ claims }, new Set(["/features"]))).toEqual([]);
});
