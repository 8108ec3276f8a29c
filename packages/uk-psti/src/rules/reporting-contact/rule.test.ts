import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { reportingContact } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23", unreadable: readonly string[] = []) =>
  runRule(reportingContact, subject, {
    today,
    unreadable: new Set(unreadable),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const items = (subject: PstiSubject) =>
  run(subject).flatMap(({ cites }) => cites.map(({ item }) => item));

test("one finding says all that is missing where nothing is declared", () => {
  expect(run({ product })).toMatchObject([{ pointer: "/psti/reporting", level: "error" }]);
  expect(items({ product })).toEqual([
    "Schedule 1 paragraph 2(2)(a)",
    "Schedule 1 paragraph 2(2)(b)(i)",
    "Schedule 1 paragraph 2(2)(b)(ii)",
  ]);
});

test("a blank contact is none", () => {
  const found = run({ product, psti: { reporting: { contact: "  " } } });
  expect(found).toMatchObject([{ pointer: "/psti/reporting/contact" }]);
});

test("rests on Schedule 2 where ISO/IEC 29147 is relied on", () => {
  const psti = { deemedBy: { reporting: "iso-iec-29147" as const }, reporting: {} };
  expect(items({ product, psti, claims: { "iso-iec-29147": "2018" } })).toEqual([
    "Schedule 2 paragraph 2(3)",
  ]);
  expect(items({ product, psti })).toEqual(["Schedule 1 paragraph 2(2)(a)"]);
});

test("is silent where EN 303 645 V2.1.1 and its 5.2-1 stand in", () => {
  const psti = { deemedBy: { reporting: "etsi-en-303-645" as const } };
  const ics = { "5.2-1": { support: "Y" as const } };
  expect(run({ product, psti, ics, claims: { "etsi-en-303-645": "2.1.1" } })).toEqual([]);
  expect(run({ product, psti, ics, claims: { "etsi-en-303-645": "3.1.3" } })).toHaveLength(1);
});

test("does not call missing what cannot be read", () => {
  expect(run({ product, psti: {} }, "2026-11-23", ["/psti/reporting"])).toEqual([]);
});
