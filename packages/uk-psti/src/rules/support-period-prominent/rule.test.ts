import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { supportPeriodProminent } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(supportPeriodProminent, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const of = (besideMainCharacteristics?: boolean) =>
  run({
    product,
    psti: {
      supportPeriod: {
        ...(besideMainCharacteristics !== undefined && { besideMainCharacteristics }),
      },
    },
  });

test("finds offers that hide the period, asks where nothing is said, accepts the rest", () => {
  expect(of(false)).toMatchObject([{ level: "error" }]);
  expect(of()).toMatchObject([{ level: "hint", question: true }]);
  expect(of(true)).toEqual([]);
});

test("asks nothing where there is no period", () => {
  expect(run({ product, psti: {} })).toEqual([]);
});

test("is silent before the regime began", () => {
  expect(run({ product, psti: { supportPeriod: {} } }, "2024-04-28")).toEqual([]);
});
