import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { reportingAccess } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23", unreadable: readonly string[] = []) =>
  runRule(reportingAccess, subject, {
    today,
    unreadable: new Set(unreadable),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const at = "https://kerbline.example/security";
const good = {
  at,
  clear: true,
  english: true,
  free: true,
  withoutRequest: true,
  withoutPersonalInformation: true,
};
type Published = NonNullable<
  NonNullable<NonNullable<PstiSubject["psti"]>["reporting"]>["published"]
>;
const page = (published?: Published, more: PstiSubject = { product }) =>
  run({ ...more, psti: { ...more.psti, reporting: { ...(published && { published }) } } });

test("is silent where everything holds", () => {
  expect(page(good)).toEqual([]);
});

test("finds information that is not published", () => {
  expect(page()).toMatchObject([{ level: "error", pointer: "/psti/reporting/published" }]);
});

test.each([
  ["clear", "Schedule 1 paragraph 2(3)"],
  ["withoutRequest", "Schedule 1 paragraph 2(3)(a)"],
  ["english", "Schedule 1 paragraph 2(3)(b)"],
  ["free", "Schedule 1 paragraph 2(3)(c)"],
  ["withoutPersonalInformation", "Schedule 1 paragraph 2(3)(d)"],
])("finds a page that fails %s", (term, item) => {
  const found = page({ ...good, [term]: false });
  expect(found).toMatchObject([{ level: "error", pointer: `/psti/reporting/published/${term}` }]);
  expect(found[0]?.cites.map((cite) => cite.item)).toEqual([item]);
});

test("asks once about a bare address", () => {
  const found = page(at);
  expect(found).toMatchObject([{ level: "info", question: true, part: "value" }]);
  expect(found[0]?.cites).toHaveLength(5);
});

test("asks once for the terms that are not declared", () => {
  const found = page({ at, clear: true, english: true });
  expect(found).toMatchObject([{ question: true, part: "key" }]);
  expect(found[0]?.todo).toMatch(/withoutRequest, free and withoutPersonalInformation\.$/);
});

test("asks for no term that is there but cannot be read", () => {
  const psti = { reporting: { published: { ...good, free: undefined } } };
  const subject = JSON.parse(JSON.stringify({ product, psti })) as PstiSubject;
  expect(run(subject, "2026-11-23", ["/psti/reporting/published/free"])).toEqual([]);
  expect(run(subject)).toHaveLength(1);
});

test("finds a page without an address, and one that comes after sales began", () => {
  const { at: _, ...terms } = good;
  expect(page(terms)).toMatchObject([{ pointer: "/psti/reporting/published/at" }]);
  const later = { ...good, since: "2026-12-01" };
  const onSale = { product: { ...product, onSale: { from: "2026-05-01" } } };
  expect(page(later, onSale)).toMatchObject([{ pointer: "/psti/reporting/published/since" }]);
  expect(page(later)).toEqual([]);
});

test("rests on Schedule 2 where ISO/IEC 29147 is relied on", () => {
  const found = page(
    { ...good, english: false },
    {
      product,
      claims: { "iso-iec-29147": "2018" },
      psti: { deemedBy: { reporting: "iso-iec-29147" } },
    },
  );
  expect(found[0]?.cites.map(({ item }) => item)).toEqual(["Schedule 2 paragraph 2(4)"]);
});
