import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { supportPeriodAccess } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(supportPeriodAccess, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const good = {
  at: "https://kerbline.example/support",
  clear: true,
  english: true,
  free: true,
  withoutRequest: true,
  withoutPersonalInformation: true,
  plainLanguage: true,
};
const until = "2031-04-30";

test("is silent where everything holds, and where there is no period", () => {
  expect(run({ product, psti: { supportPeriod: { until, published: good } } })).toEqual([]);
  expect(run({ product, psti: {} })).toEqual([]);
});

test("asks for plain language as well", () => {
  const { plainLanguage: _, ...published } = good;
  const found = run({ product, psti: { supportPeriod: { until, published } } });
  expect(found).toMatchObject([{ question: true }]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual(["Schedule 1 paragraph 3(4)(e)"]);
});

test("the terms of Schedule 2 bind where EN 303 645 is relied on", () => {
  const found = run({
    product,
    claims: { "etsi-en-303-645": "2.1.1" },
    ics: { "5.3-13": { support: "Y" } },
    psti: {
      deemedBy: { supportPeriod: "etsi-en-303-645" },
      supportPeriod: { until, published: { ...good, free: false } },
    },
  });
  expect(found[0]?.cites.map(({ item }) => item)).toEqual(["Schedule 2 paragraph 3(4)"]);
});
