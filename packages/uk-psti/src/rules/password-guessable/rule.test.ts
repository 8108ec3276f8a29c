import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { passwordGuessable } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23") =>
  runRule(passwordGuessable, subject, {
    today,
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

type Password = NonNullable<NonNullable<PstiSubject["psti"]>["passwords"]>[number];
const unique = { definedBy: "manufacturer", uniquePerProduct: true } as const;
const of = (password: Password) => run({ product, psti: { passwords: [password] } });

test.each([
  [{ basis: "counter" }, "Schedule 1 paragraph 1(3)(a)"],
  [{ basis: "public-information" }, "Schedule 1 paragraph 1(3)(b)"],
  [{ basis: "product-identifier", protection: "none" }, "Schedule 1 paragraph 1(3)(c)"],
] as const)("finds %o", (made, item) => {
  const found = of({ ...unique, ...made });
  expect(found).toMatchObject([{ level: "error", pointer: "/psti/passwords/0/basis" }]);
  expect(found[0]?.cites.map((cite) => cite.item)).toEqual([item]);
});

test.each([
  [{}, "/psti/passwords/0/basis", "Schedule 1 paragraph 1(3)(d)"],
  [{ basis: "other" }, "/psti/passwords/0/basis", "Schedule 1 paragraph 1(3)(d)"],
  [{ basis: "product-identifier" }, "/psti/passwords/0/protection", "Schedule 1 paragraph 1(3)(c)"],
] as const)("asks about %o", (made, pointer, item) => {
  const found = of({ ...unique, ...made });
  expect(found).toMatchObject([{ level: "warning", question: true, pointer }]);
  expect(found[0]?.cites.map((cite) => cite.item)).toEqual([item]);
});

test.each([
  { ...unique, basis: "random" },
  { ...unique, basis: "product-identifier", protection: "keyed-hash" },
  { ...unique, basis: "product-identifier", protection: "encryption" },
  { ...unique, kind: "pairing-pin", basis: "counter" },
  { definedBy: "user", uniquePerProduct: true, basis: "counter" },
  { definedBy: "manufacturer", uniquePerProduct: false, basis: "counter" },
  { definedBy: "manufacturer", basis: "counter" },
] as const)("is silent about %o", (password) => {
  expect(of(password)).toEqual([]);
});
