import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { reportingTimes } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(reportingTimes, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

test("finds each time that is missing, with its own paragraph", () => {
  const found = run({ product, psti: { reporting: { contact: "security@kerbline.example" } } });
  expect(found.map(({ pointer, cites }) => [pointer, cites[0]?.item])).toEqual([
    ["/psti/reporting/acknowledgedWithin", "Schedule 1 paragraph 2(2)(b)(i)"],
    ["/psti/reporting/statusUpdatesEvery", "Schedule 1 paragraph 2(2)(b)(ii)"],
  ]);
});

test("leaves a wholly missing section to the rule about the contact", () => {
  expect(run({ product, psti: {} })).toEqual([]);
});

test("is silent before the regime began", () => {
  expect(run({ product, psti: { reporting: {} } }, "2024-04-28")).toEqual([]);
});
