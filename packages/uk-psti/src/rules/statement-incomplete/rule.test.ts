import { runRule } from "@bollard/model";
import { describe, expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { statementIncomplete } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23", unreadable: readonly string[] = []) =>
  runRule(statementIncomplete, subject, {
    today,
    unreadable: new Set(unreadable),
    options: {},
    digestOf: () => undefined,
  });

const product = {
  type: "air quality sensor",
  batch: "2026-W14",
  audience: "consumer",
  connectable: "internet",
} as const;
const parties = { manufacturers: [{ name: "Kerbline Ltd", address: "1 Example Street, Leeds" }] };
const statement = {
  preparedBy: "manufacturer",
  declares: "schedule-1",
  supportPeriodUntil: "2031-04-30",
  signatory: { name: "A. Example", function: "Head of product security", signed: true },
  issued: { place: "Leeds", date: "2026-04-01" },
} as const;
const found = (subject: PstiSubject) =>
  run(subject).map(({ pointer, cites }) => `${pointer} ${cites.at(-1)?.item}`);

test("is silent about a complete statement and where there is none", () => {
  expect(run({ product, parties, psti: { statement } })).toEqual([]);
  expect(run({ product: { audience: "consumer", connectable: "internet" }, psti: {} })).toEqual([]);
});

test("finds every entry of an empty statement", () => {
  const { audience, connectable } = product;
  expect(found({ product: { audience, connectable }, psti: { statement: {} } })).toEqual([
    "/product/type Schedule 4 paragraph 1(1)(a)",
    "/product/batch Schedule 4 paragraph 1(1)(a)",
    "/parties/manufacturers Schedule 4 paragraph 1(1)(b)",
    "/psti/statement/preparedBy Schedule 4 paragraph 1(1)(c)",
    "/psti/statement/declares Schedule 4 paragraph 1(1)(d)",
    "/psti/statement/supportPeriodUntil Schedule 4 paragraph 1(1)(e)",
    "/psti/statement/signatory Schedule 4 paragraph 1(1)(f)",
    "/psti/statement/issued Schedule 4 paragraph 1(1)(g)",
  ]);
});

test("finds parts of entries, blank ones as well", () => {
  const half = {
    ...statement,
    signatory: { name: " ", signed: false },
    issued: { place: "Leeds" },
  };
  expect(found({ product, parties, psti: { statement: half } })).toEqual([
    "/psti/statement/signatory/name Schedule 4 paragraph 1(1)(f)",
    "/psti/statement/signatory/function Schedule 4 paragraph 1(1)(f)",
    "/psti/statement/signatory/signed Schedule 4 paragraph 1(1)(f)",
    "/psti/statement/issued/date Schedule 4 paragraph 1(1)(g)",
  ]);
});

test("asks for name and address of every maker and representative", () => {
  const some = {
    manufacturers: [...parties.manufacturers, { name: "Second Ltd" }],
    authorisedRepresentatives: [{ address: "2 Example Street, Leeds" }],
  };
  const all = run({ product, parties: some, psti: { statement } });
  expect(all.map(({ pointer }) => pointer)).toEqual([
    "/parties/manufacturers/1/address",
    "/parties/authorisedRepresentatives/0/name",
  ]);
  expect(all[0]?.what).toMatch(/the manufacturer Second Ltd/);
});

describe("a declaration under Schedule 2", () => {
  const deemedBy = { passwords: "etsi-en-303-645" } as const;
  const standard = { id: "ETSI EN 303 645", version: "V2.1.1", date: "2020-06-19" };
  const with2 = (standards?: readonly Partial<typeof standard>[], relies = true) => ({
    product,
    parties,
    psti: {
      ...(relies && { deemedBy }),
      statement: {
        ...statement,
        declares: "schedule-2" as const,
        ...(standards && { standards: [...standards] }),
      },
    },
  });

  test("names the standard relied on, with version and date", () => {
    expect(run(with2([standard]))).toEqual([]);
    expect(found(with2())).toEqual(["/psti/statement/standards Schedule 4 paragraph 1(2)"]);
    expect(found(with2([{ id: standard.id }]))).toEqual([
      "/psti/statement/standards/0/version Schedule 4 paragraph 1(2)",
      "/psti/statement/standards/0/date Schedule 4 paragraph 1(2)",
    ]);
    const iso = { id: "ISO/IEC 29147", version: "2018", date: "2018-10" };
    expect(found(with2([iso]))).toEqual(["/psti/statement/standards Schedule 4 paragraph 1(2)"]);
  });

  test.each(["V3.1.3", "2.1.10", "12.1.1"])("does not accept the version %s", (version) => {
    const all = run(with2([{ ...standard, version }]));
    expect(all).toMatchObject([{ level: "error", pointer: "/psti/statement/standards/0/version" }]);
  });

  test.each(["2.1.1", "v2.1.1", "V2.1.1 (2020-06)"])("accepts the version %s", (version) => {
    expect(run(with2([{ ...standard, version }]))).toEqual([]);
  });

  test("asks on what it rests where neither standard nor label is declared", () => {
    expect(run(with2(undefined, false))).toMatchObject([{ question: true, level: "warning" }]);
  });
});

test("asks where Schedule 1 is declared although a standard is relied on", () => {
  const deemedBy = { reporting: "iso-iec-29147" } as const;
  const all = run({ product, parties, psti: { deemedBy, statement } });
  expect(all).toMatchObject([{ question: true, pointer: "/psti/statement/declares" }]);
});

test("a current label makes the statement unnecessary", () => {
  const labels = [{ scheme: "jc-star", level: "STAR-1", expires: "2027-06-30" } as const];
  expect(run({ product, parties, labels, psti: { statement: {} } })).toEqual([]);
});

test("does not call missing what cannot be read", () => {
  const { batch: _, ...rest } = product;
  expect(
    run({ product: rest, parties, psti: { statement } }, "2026-11-23", ["/product/batch"]),
  ).toEqual([]);
});
