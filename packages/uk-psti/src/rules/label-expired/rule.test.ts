import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { labelExpired } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(labelExpired, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const label = (expires: string) => ({ scheme: "singapore-cls", level: "1", expires }) as const;

test("an expired label is an error where nothing else is declared", () => {
  const [found] = run({ product, labels: [label("2026-11-22")] });
  expect(found).toMatchObject({ level: "error", pointer: "/labels/0/expires" });
  expect(found?.what).toMatch(/passwords, reporting and the support period/);
});

test("names what is open, and warns where nothing is", () => {
  const psti = { passwords: [], supportPeriod: { until: "2031-04-30" } };
  const labels = [label("2026-11-22")];
  expect(run({ product, labels, psti })[0]?.what).toMatch(/requirement on reporting\.$/);
  const all = { ...psti, reporting: {} };
  expect(run({ product, labels, psti: all })).toMatchObject([{ level: "warning" }]);
});

test("is a note where another label is current", () => {
  const labels = [label("2026-11-22"), label("2028-01-01")];
  expect(run({ product, labels })).toMatchObject([{ level: "info", pointer: "/labels/0/expires" }]);
});

test("the last day is valid, and notice comes within 90 days", () => {
  expect(run({ product, labels: [label("2026-11-23")] })).toMatchObject([{ level: "info" }]);
  expect(run({ product, labels: [label("2027-02-21")] })).toHaveLength(1);
  expect(run({ product, labels: [label("2027-02-22")] })).toEqual([]);
});

test("says that labels do not count yet", () => {
  const found = run({ product, labels: [label("2027-01-01")] }, "2025-12-03");
  expect(found).toMatchObject([{ level: "info", pointer: "/labels/0" }]);
  expect(found[0]?.what).toContain("2025-12-04");
});

test("is silent about levels that never count and about products outside", () => {
  const other = { scheme: "jc-star", level: "STAR-3", expires: "2026-01-01" } as const;
  expect(run({ product, labels: [other] })).toEqual([]);
  const outside = { audience: "organisation" } as const;
  expect(run({ product: outside, labels: [label("2026-01-01")] })).toEqual([]);
});
