import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { passwordShared } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(passwordShared, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const shared = { definedBy: "manufacturer", uniquePerProduct: false } as const;
const withPasswords = (...passwords: NonNullable<NonNullable<PstiSubject["psti"]>["passwords"]>) =>
  run({ product, psti: { passwords } });

test("finds a password that the manufacturer sets for several products", () => {
  const [found] = withPasswords({ ...shared, for: "the  web\npage" });
  expect(found).toMatchObject({ level: "error", pointer: "/psti/passwords/0" });
  expect(found?.what).toMatch(/^The password for “the web page” is set by the manufacturer/);
  expect(found?.cites.map(({ item }) => item)).toEqual(["Schedule 1 paragraph 1(2)"]);
});

test("accepts one that the user sets, and one of each product", () => {
  expect(withPasswords({ definedBy: "user" }, { uniquePerProduct: true })).toEqual([]);
});

test("asks where the declaration does not decide", () => {
  const found = withPasswords({}, { definedBy: "manufacturer" }, { uniquePerProduct: false });
  expect(found.map(({ pointer, question }) => [pointer, question])).toEqual([
    ["/psti/passwords/0/definedBy", true],
    ["/psti/passwords/1/uniquePerProduct", true],
    ["/psti/passwords/2/definedBy", true],
  ]);
});

test("does not take keys for passwords", () => {
  expect(
    withPasswords({ ...shared, kind: "api-key" }, { ...shared, kind: "cryptographic-key" }),
  ).toEqual([]);
});

test("asks about a pairing PIN only where the answer matters", () => {
  expect(withPasswords({ kind: "pairing-pin" })).toEqual([]);
  expect(withPasswords({ ...shared, kind: "pairing-pin" })).toMatchObject([
    { level: "info", question: true },
  ]);
});

test("a current label makes it silent, an expired one does not", () => {
  const psti = { passwords: [shared] };
  const label = { scheme: "jc-star", level: "STAR-1" } as const;
  expect(run({ product, psti, labels: [{ ...label, expires: "2026-11-23" }] })).toEqual([]);
  expect(run({ product, psti, labels: [{ ...label, expires: "2026-11-22" }] })).toHaveLength(1);
  expect(run({ product, psti, labels: [label] })).toHaveLength(1);
});

test("a shared password is an error also where EN 303 645 is relied on", () => {
  const [found] = run({
    product,
    claims: { "etsi-en-303-645": "2.1.1" },
    ics: { "5.1-1": { support: "Y" }, "5.1-2": { support: "Y" } },
    psti: { deemedBy: { passwords: "etsi-en-303-645" }, passwords: [shared] },
  });
  expect(found?.level).toBe("error");
  expect(found?.cites).toContainEqual({
    framework: "etsi-en-303-645",
    edition: "2.1.1",
    item: "5.1-1",
  });
});
