import { runRule } from "@bollard/model";
import { describe, expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { scope } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23", unreadable: readonly string[] = []) =>
  runRule(scope, subject, {
    today,
    unreadable: new Set(unreadable),
    options: {},
    digestOf: () => undefined,
  });

const claims = { "uk-psti": "2023/1007" } as const;
const product = { audience: "consumer", connectable: "internet" } as const;
const excepted = (number: 1 | 2 | 6 | 7, reason?: string) => ({
  paragraph: `Schedule 3 paragraph ${number}` as const,
  ...(reason !== undefined && { reason }),
});

describe("outside the regime", () => {
  test("a product for organisations alone gets one note, never a claim of compliance", () => {
    const [note, ...others] = run({ claims, product: { audience: "organisation" }, psti: {} });
    expect(others).toEqual([]);
    expect(note).toMatchObject({ level: "info", pointer: "/product/audience" });
    expect(note?.what).toMatch(/not checked/);
    expect(JSON.stringify(note)).not.toMatch(/compliant/);
    expect(note?.cites.map(({ item }) => item)).toEqual(["PSTI Act s.54"]);
  });

  test("a product that connects to nothing is outside whoever buys it", () => {
    const found = run({ product: { audience: "consumer", connectable: "no" } });
    expect(found.map(({ pointer }) => pointer)).toEqual(["/product/connectable"]);
  });

  test("a product that was last sold before the regime began is outside", () => {
    const found = run({ product: { ...product, onSale: { until: "2024-04-28" } } });
    expect(found.map(({ pointer }) => pointer)).toEqual(["/product/onSale/until"]);
    expect(run({ product: { ...product, onSale: { until: "2024-04-29" } } })).toEqual([]);
  });

  test("an exception for the whole country names no territory", () => {
    const [note] = run({ product, psti: { exceptions: [excepted(2, "A charge point.")] } });
    expect(note?.what).toBe(
      "The PSTI duties are not checked for this product: it is excepted by Schedule 3 paragraph 2, as claimed.",
    );
    expect(note?.cites.map(({ item }) => item)).toContain("Schedule 3 paragraph 2");
  });

  test.each([
    [1, "Northern Ireland", "Great Britain"],
    [6, "Great Britain", "Northern Ireland"],
  ] as const)("paragraph %i covers one territory only", (number, covered, open) => {
    const [note] = run({ product, psti: { exceptions: [excepted(number, "As assessed.")] } });
    expect(note?.what).toContain(`in ${covered}, and only there`);
    expect(note?.todo).toContain(`made available in ${open}`);
  });

  test("exceptions for both territories leave none open", () => {
    const exceptions = [excepted(1, "As assessed."), excepted(6, "A vehicle part.")];
    const [note] = run({ product, psti: { exceptions } });
    expect(note?.what).not.toMatch(/only there/);
  });

  test("an exception without a reason is a question beside the note", () => {
    const found = run({ product, psti: { exceptions: [excepted(2)] } });
    expect(found.map(({ pointer, question }) => [pointer, question])).toEqual([
      ["/psti/exceptions/0", undefined],
      ["/psti/exceptions/0/reason", true],
    ]);
  });
});

describe("claims that do not put a product outside", () => {
  test("an exception without its paragraph is a question", () => {
    const found = run({ product, psti: { exceptions: [{ reason: "We think so." }] } });
    expect(found).toMatchObject([{ pointer: "/psti/exceptions/0/paragraph", question: true }]);
  });

  test("the exceptions for vehicles do not count before they had force", () => {
    const exceptions = [excepted(7, "A motorcycle part.")];
    const [found] = run({ product, psti: { exceptions } }, "2025-02-24");
    expect(found).toMatchObject({ level: "warning", pointer: "/psti/exceptions/0" });
    expect(run({ product, psti: { exceptions } }, "2025-02-25")[0]?.level).toBe("info");
  });
});

describe("scope unknown", () => {
  test("asks once for both facts", () => {
    const found = run({ claims });
    expect(found).toMatchObject([
      { pointer: "/product/audience", question: true, level: "warning" },
    ]);
    expect(found[0]?.what).toMatch(/audience.*connectable/);
  });

  test("asks for the one that is missing", () => {
    const found = run({ claims, product: { audience: "both" } });
    expect(found.map(({ pointer }) => pointer)).toEqual(["/product/connectable"]);
  });

  test("asks softly where PSTI is not taken up, and not at all where nothing hints at it", () => {
    expect(run({ product: { audience: "consumer" } })).toMatchObject([{ level: "info" }]);
    expect(run({ product: { name: "Kerbline AQ-200" } })).toEqual([]);
    expect(run({})).toEqual([]);
  });

  test("does not ask for a value that is there but cannot be read", () => {
    expect(run({ claims, product: {} }, "2026-11-23", ["/product/audience"])).toEqual([]);
  });
});

test("says that nothing is judged before the regime began", () => {
  const found = run({ claims, product }, "2024-04-28");
  expect(found).toMatchObject([{ level: "info", pointer: "/claims/uk-psti" }]);
  expect(run({ product }, "2024-04-28")).toEqual([]);
  expect(run({ claims, product }, "2024-04-29")).toEqual([]);
});
