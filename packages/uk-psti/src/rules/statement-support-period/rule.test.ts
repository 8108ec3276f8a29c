import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { statementSupportPeriod } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(statementSupportPeriod, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const of = (stated: string, until: string, earlier?: string) =>
  run({
    product,
    psti: {
      supportPeriod: { until, ...(earlier && { earlier: [{ until: earlier }] }) },
      statement: { supportPeriodUntil: stated },
    },
  });

test("finds a published period shorter than the stated one", () => {
  expect(of("2031-04-30", "2031-04-29")).toMatchObject([
    { level: "error", pointer: "/psti/statement/supportPeriodUntil" },
  ]);
});

test("accepts the same day and an extension on record", () => {
  expect(of("2031-04-30", "2031-04-30")).toEqual([]);
  expect(of("2029-04-30", "2031-04-30", "2029-04-30")).toEqual([]);
});

test("asks about a difference that no extension explains", () => {
  expect(of("2029-04-30", "2031-04-30")).toMatchObject([{ level: "warning", question: true }]);
  expect(of("2029-04-30", "2031-04-30", "2030-04-30")).toHaveLength(1);
});

test("is silent before the regime began, and where one of both is missing", () => {
  const psti = { statement: { supportPeriodUntil: "2031-04-30" } };
  expect(run({ product, psti })).toEqual([]);
  const both = { ...psti, supportPeriod: { until: "2030-04-30" } };
  expect(run({ product, psti: both }, "2024-04-28")).toEqual([]);
});
