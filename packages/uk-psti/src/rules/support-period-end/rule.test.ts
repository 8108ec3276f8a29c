import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { supportPeriodEnd } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23", unreadable: readonly string[] = []) =>
  runRule(supportPeriodEnd, subject, {
    today,
    unreadable: new Set(unreadable),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

test("finds a missing period", () => {
  expect(run({ product })).toMatchObject([{ level: "error", pointer: "/psti/supportPeriod" }]);
});

test("finds a period without an end and quotes the prose", () => {
  const text = `for the life of the product ${"and beyond ".repeat(10)}`;
  const [found] = run({ product, psti: { supportPeriod: { text } } });
  expect(found?.pointer).toBe("/psti/supportPeriod/until");
  expect(found?.what).toMatch(/“for the life of the product .*…” does not replace one/);
  expect(run({ product, psti: { supportPeriod: { text: " " } } })[0]?.what).toBe(
    "The support period has no end date.",
  );
});

test("finds an end before the beginning", () => {
  const supportPeriod = { from: "2026-05-01", until: "2026-04-30" };
  expect(run({ product, psti: { supportPeriod } })).toHaveLength(1);
});

test("asks where nothing on the device can be updated", () => {
  expect(run({ product, features: { updatableSoftware: false } })).toMatchObject([
    { level: "warning", question: true },
  ]);
});

test("still asks for an end date where EN 303 645 is relied on, and not with a label", () => {
  const subject: PstiSubject = {
    product,
    claims: { "etsi-en-303-645": "2.1.1" },
    ics: { "5.3-13": { support: "Y" } },
    psti: { deemedBy: { supportPeriod: "etsi-en-303-645" }, supportPeriod: {} },
  };
  expect(run(subject)[0]?.cites.map(({ item }) => item)).toEqual([
    "Schedule 2 paragraph 3(3)",
    "SI 2023/1007 reg 2",
  ]);
  expect(run({ ...subject, labels: [{ scheme: "singapore-cls", expires: "2027-01-01" }] })).toEqual(
    [],
  );
});

test("does not call missing what cannot be read", () => {
  const psti = { supportPeriod: {} };
  expect(run({ product, psti }, "2026-11-23", ["/psti/supportPeriod/until"])).toEqual([]);
});
