import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { passwordsDeclared } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23", unreadable: readonly string[] = []) =>
  runRule(passwordsDeclared, subject, {
    today,
    unreadable: new Set(unreadable),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

test("asks where nothing is said", () => {
  expect(run({ product })).toMatchObject([
    { pointer: "/psti/passwords", part: "key", question: true, level: "warning" },
  ]);
});

test("is silent where the product has no passwords", () => {
  expect(run({ product, features: { passwords: false } })).toEqual([]);
  expect(run({ product, psti: { passwords: [] } })).toEqual([]);
});

test("asks where list and features contradict each other", () => {
  expect(run({ product, features: { passwords: true }, psti: { passwords: [] } })).toHaveLength(1);
  const listed = { passwords: [{ definedBy: "user" as const }] };
  expect(run({ product, features: { passwords: false }, psti: listed })).toHaveLength(1);
  const keys = { passwords: [{ kind: "api-key" as const }] };
  expect(run({ product, features: { passwords: false }, psti: keys })).toEqual([]);
});

test("is silent out of scope, before the regime, with a label, and on an unreadable list", () => {
  expect(run({ product: { audience: "organisation" }, psti: {} })).toEqual([]);
  expect(run({ product }, "2024-04-28")).toEqual([]);
  const labels = [{ scheme: "singapore-cls" as const, expires: "2026-11-23" }];
  expect(run({ product, labels })).toEqual([]);
  expect(run({ product, psti: {} }, "2026-11-23", ["/psti/passwords"])).toEqual([]);
});

test("runs while the scope is open only where PSTI is taken up", () => {
  expect(run({ psti: {} })).toHaveLength(1);
  expect(run({ claims: { "uk-psti": "2023/1007" } })).toHaveLength(1);
  expect(run({ product: { audience: "consumer" } })).toEqual([]);
});
