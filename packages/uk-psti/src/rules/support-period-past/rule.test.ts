import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { supportPeriodPast } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(supportPeriodPast, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = (onSale?: { from?: string; until?: string }) => ({
  audience: "consumer" as const,
  connectable: "internet" as const,
  ...(onSale && { onSale }),
});
const psti = { supportPeriod: { until: "2026-04-30" } };

test("finds support that ended while the product is on sale", () => {
  const subject = { product: product({ from: "2025-01-01" }), psti };
  expect(run(subject)).toMatchObject([{ level: "error", pointer: "/psti/supportPeriod/until" }]);
  expect(run(subject, "2026-04-30")).toEqual([]);
  expect(run(subject, "2026-05-01")).toHaveLength(1);
});

test("counts the last day on sale", () => {
  const subject = { product: product({ from: "2025-01-01", until: "2026-11-23" }), psti };
  expect(run(subject, "2026-11-23")).toHaveLength(1);
  expect(run(subject, "2026-11-24")).toEqual([]);
});

test("asks where the dates of sale are open", () => {
  expect(run({ product: product(), psti })).toMatchObject([{ level: "warning", question: true }]);
  expect(run({ product: product({ until: "2027-01-01" }), psti })).toMatchObject([
    { question: true },
  ]);
});

test("finds support that ends before sales begin", () => {
  expect(run({ product: product({ from: "2026-05-01" }), psti }, "2025-01-01")).toHaveLength(1);
});
