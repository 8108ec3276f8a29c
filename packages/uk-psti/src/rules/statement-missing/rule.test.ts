import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { statementMissing } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(statementMissing, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const sold = (from?: string, until?: string) => ({
  audience: "consumer" as const,
  connectable: "internet" as const,
  onSale: { ...(from && { from }), ...(until && { until }) },
});

test("finds a product on sale without a statement", () => {
  const found = run({ product: sold("2026-05-01") });
  expect(found).toMatchObject([{ level: "error", pointer: "/psti/statement" }]);
});

test("a standard does not replace it, a current label does", () => {
  const product = sold("2026-05-01");
  const psti = { deemedBy: { passwords: "etsi-en-303-645" as const } };
  expect(run({ product, psti })[0]?.what).toMatch(/only a label does/);
  const labels = [{ scheme: "singapore-cls" as const, expires: "2026-11-23" }];
  expect(run({ product, labels })).toEqual([]);
  expect(run({ product, labels }, "2026-11-24")).toHaveLength(1);
});

test("hints before sales begin and is silent after they ended", () => {
  expect(run({ product: sold("2027-01-01") })).toMatchObject([{ level: "hint" }]);
  expect(run({ product: sold("2025-01-01", "2026-11-22") })).toEqual([]);
});

test("asks where sale or scope is open", () => {
  expect(run({ product: sold() })).toMatchObject([{ question: true }]);
  const open = run({ product: { onSale: { from: "2026-05-01" } }, psti: {} });
  expect(open).toMatchObject([{ question: true }]);
  expect(open[0]?.what).toMatch(/in scope/);
});
