import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { supportPeriodShortened } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(supportPeriodShortened, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

type Period = NonNullable<NonNullable<PstiSubject["psti"]>["supportPeriod"]>;
const of = (supportPeriod: Period) => run({ product, psti: { supportPeriod } });

test("compares with the longest period published before", () => {
  const earlier = [
    { published: "2025-01-01", until: "2032-01-01" },
    { published: "2026-01-01", until: "2030-01-01" },
  ];
  const [found] = of({ until: "2031-04-30", earlier });
  expect(found?.what).toContain("2032-01-01");
  expect(found?.cites.map(({ item }) => item)).toEqual(["Schedule 1 paragraph 3(6)"]);
  expect(of({ until: "2032-01-01", earlier })).toEqual([]);
});

test("finds an extension whose publication is older than the shorter period", () => {
  const earlier = [{ published: "2026-01-01", until: "2030-01-01" }];
  const at = "https://kerbline.example/support";
  const found = of({ until: "2031-04-30", earlier, published: { at, since: "2025-12-31" } });
  expect(found.map(({ cites }) => cites[0]?.item)).toEqual(["Schedule 1 paragraph 3(3)"]);
  expect(of({ until: "2031-04-30", earlier, published: { at, since: "2026-06-01" } })).toEqual([]);
});

test("is silent where nothing can be compared", () => {
  expect(of({ until: "2031-04-30" })).toEqual([]);
  expect(of({ earlier: [{ until: "2031-04-30" }] })).toEqual([]);
  expect(of({ until: "2031-04-30", earlier: [{ published: "2026-01-01" }] })).toEqual([]);
  expect(of({ until: "2031-04-30", earlier: [{ until: "2031-04-30" }] })).toEqual([]);
});

test("still binds where EN 303 645 is relied on", () => {
  const found = run({
    product,
    claims: { "etsi-en-303-645": "2.1.1" },
    ics: { "5.3-13": { support: "Y" } },
    psti: {
      deemedBy: { supportPeriod: "etsi-en-303-645" },
      supportPeriod: { until: "2030-01-01", earlier: [{ until: "2031-01-01" }] },
    },
  });
  expect(found).toHaveLength(1);
});
