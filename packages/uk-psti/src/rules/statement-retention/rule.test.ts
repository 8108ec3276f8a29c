import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { statementRetention } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(statementRetention, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

type Statement = NonNullable<NonNullable<PstiSubject["psti"]>["statement"]>;
const of = (statement: Statement) => run({ product, psti: { statement } });
const issued = (date: string) => ({ place: "Leeds", date });

test("the ten years begin with the day of issue", () => {
  expect(of({ issued: issued("2026-04-01"), keptUntil: "2036-03-31" })).toEqual([]);
  expect(of({ issued: issued("2026-04-01"), keptUntil: "2036-03-30" })).toMatchObject([
    { level: "error", pointer: "/psti/statement/keptUntil" },
  ]);
});

test("ten years from 29 February end with 28 February", () => {
  expect(of({ issued: issued("2028-02-29"), keptUntil: "2038-02-28" })).toEqual([]);
  expect(of({ issued: issued("2028-02-29"), keptUntil: "2038-02-27" })).toHaveLength(1);
});

test("a longer support period lengthens it", () => {
  const statement = { issued: issued("2026-04-01"), supportPeriodUntil: "2040-01-01" };
  const [found] = of({ ...statement, keptUntil: "2036-03-31" });
  expect(found?.what).toMatch(/2040-01-01, the end of the support period/);
  expect(of({ ...statement, keptUntil: "2040-01-01" })).toEqual([]);
});

test("asks where nothing is declared, and names the day where it can", () => {
  expect(of({})).toMatchObject([{ level: "hint", question: true }]);
  expect(of({})[0]?.what).not.toMatch(/until/);
  expect(of({ issued: issued("2026-04-01") })[0]?.what).toContain("until 2036-03-31");
});

test("is silent where nothing can be compared, and before the regime began", () => {
  expect(of({ keptUntil: "2030-01-01" })).toEqual([]);
  expect(run({ product, psti: { statement: {} } }, "2024-04-28")).toEqual([]);
});

test("copes with the end of the calendar", () => {
  expect(of({ issued: issued("9999-01-01"), keptUntil: "9999-12-29" })).toHaveLength(1);
});
