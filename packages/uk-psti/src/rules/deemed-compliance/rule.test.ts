import { runRule } from "@bollard/model";
import { describe, expect, test } from "vitest";
import type { PstiSubject } from "../psti-subject.js";
import { deemedCompliance } from "./rule.js";

const run = (subject: PstiSubject, today = "2026-11-23", unreadable: readonly string[] = []) =>
  runRule(deemedCompliance, subject, {
    today,
    unreadable: new Set(unreadable),
    options: {},
    digestOf: () => undefined,
  });

const product = { audience: "consumer", connectable: "internet" } as const;

const claims = { "etsi-en-303-645": "2.1.1" } as const;
const Y = { support: "Y" } as const;
const passwords = { deemedBy: { passwords: "etsi-en-303-645" } } as const;
const shared = { definedBy: "manufacturer", uniquePerProduct: false } as const;
const levels = (subject: PstiSubject, today?: string) =>
  run(subject, today).map(({ level, question }) => (question ? "question" : level));

describe("EN 303 645", () => {
  test("treats the password requirement as met, with its condition", () => {
    const [note] = run({ product, claims, ics: { "5.1-1": Y, "5.1-2": Y }, psti: passwords });
    expect(note).toMatchObject({ level: "info", pointer: "/psti/deemedBy/passwords" });
    expect(note?.what).toMatch(/treated as met through EN 303 645 V2\.1\.1, on condition that/);
    expect(JSON.stringify(note)).not.toMatch(/compliant|superseded/);
  });

  test("accepts no other edition, and does not speak of age", () => {
    const ics = { "5.1-1": Y, "5.1-2": Y };
    const newer = { "etsi-en-303-645": "3.1.3" } as const;
    const found = run({ product, claims: newer, ics, psti: passwords });
    expect(found).toMatchObject([{ level: "error" }]);
    expect(found[0]?.what).toMatch(/claims V3\.1\.3, and PSTI accepts V2\.1\.1 only/);
    expect(found[0]?.suggestions?.[0]?.edits).toEqual([
      { kind: "remove", pointer: "/psti/deemedBy/passwords" },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/superseded|outdated|old/);
    expect(levels({ product, ics, psti: passwords })).toEqual(["error"]);
  });

  test.each([
    [{}, /5\.1-1 is not answered in the ICS and 5\.1-2 is not answered in the ICS/],
    [{ "5.1-1": { support: "N" }, "5.1-2": Y }, /5\.1-1 is answered N/],
    [{ "5.1-1": { support: "N/A" }, "5.1-2": Y }, /5\.1-1 is answered N\/A/],
    [{ "5.1-1": Y, "5.1-2": { support: "N" } }, /5\.1-2 is answered N/],
  ] as const)("does not hold with the answers %o", (ics, what) => {
    const found = run({ product, claims, ics, psti: passwords });
    expect(found).toMatchObject([{ level: "error" }]);
    expect(found[0]?.what).toMatch(what);
  });

  test("5.1-2 counts where the manufacturer sets passwords", () => {
    const ics = { "5.1-1": Y, "5.1-2": { support: "N/A" } } as const;
    const unique = { definedBy: "manufacturer", uniquePerProduct: true, basis: "random" } as const;
    expect(levels({ product, claims, ics, psti: passwords })).toEqual(["info"]);
    const psti = { ...passwords, passwords: [unique] };
    expect(levels({ product, claims, ics, psti })).toEqual(["error"]);
    const own = { ...passwords, passwords: [{ definedBy: "user" as const }] };
    expect(levels({ product, claims, ics: { "5.1-1": Y }, psti: own })).toEqual(["info"]);
  });

  test("a product without passwords may answer 5.1-1 with N/A", () => {
    const ics = { "5.1-1": { support: "N/A" } } as const;
    const features = { passwords: false };
    expect(levels({ product, claims, ics, features, psti: passwords })).toEqual(["info"]);
  });

  test("declared facts that contradict the answers are errors", () => {
    const ics = { "5.1-1": Y, "5.1-2": Y };
    const psti = { ...passwords, passwords: [shared] };
    expect(run({ product, claims, ics, psti })[0]?.what).toMatch(/as shared, against 5\.1-1/);
    const counted = {
      definedBy: "manufacturer",
      uniquePerProduct: true,
      basis: "counter",
    } as const;
    const guessable = { ...passwords, passwords: [counted] };
    expect(run({ product, claims, ics, psti: guessable })[0]?.what).toMatch(/against 5\.1-2/);
  });

  test("support: the note needs what Schedule 2 still asks", () => {
    const ics = { "5.3-13": Y };
    const deemedBy = { supportPeriod: "etsi-en-303-645" } as const;
    const published = { ...openPage("https://kerbline.example/support"), plainLanguage: true };
    const besideMainCharacteristics = true;
    const supportPeriod = { until: "2031-04-30", published, besideMainCharacteristics };
    const withPeriod = (period: object) => ({
      product,
      claims,
      ics,
      psti: { deemedBy, supportPeriod: period },
    });
    expect(levels(withPeriod(supportPeriod))).toEqual(["info"]);
    expect(levels(withPeriod({ ...supportPeriod, published: published.at }))).toEqual([]);
    expect(levels(withPeriod({ until: "2031-04-30", published }))).toEqual([]);
    expect(levels({ product, claims, ics, psti: { deemedBy } })).toEqual([]);
    const shorter = { ...supportPeriod, earlier: [{ until: "2032-01-01" }] };
    expect(levels({ product, claims, ics, psti: { deemedBy, supportPeriod: shorter } })).toEqual(
      [],
    );
  });

  test("stays silent about claims and answers that cannot be read", () => {
    expect(run({ product, psti: passwords }, "2026-11-23", ["/claims"])).toEqual([]);
    const ics = { "5.1-1": Y, "5.1-2": {} };
    const unreadable = ["/ics/5.1-2/support"];
    expect(run({ product, claims, ics, psti: passwords }, "2026-11-23", unreadable)).toEqual([]);
  });
});

/** A page that everybody can open, on every term. */
function openPage(at: string) {
  return {
    at,
    clear: true,
    english: true,
    free: true,
    withoutRequest: true,
    withoutPersonalInformation: true,
  } as const;
}

describe("ISO/IEC 29147", () => {
  const deemedBy = { reporting: "iso-iec-29147" } as const;
  const reporting = {
    contact: "security@kerbline.example",
    acknowledgedWithin: "P5D",
    statusUpdatesEvery: "P14D",
    published: openPage("https://kerbline.example/security"),
  };

  test("needs the claim of the edition and what is to be published", () => {
    const iso = { "iso-iec-29147": "2018" } as const;
    expect(levels({ product, psti: { deemedBy, reporting } })).toEqual(["error"]);
    expect(levels({ product, claims: iso, psti: { deemedBy, reporting } })).toEqual(["info"]);
    expect(levels({ product, claims: iso, psti: { deemedBy } })).toEqual([]);
    for (const published of [{ ...reporting.published, english: false }, reporting.published.at]) {
      const psti = { deemedBy, reporting: { ...reporting, published } };
      expect(levels({ product, claims: iso, psti })).toEqual([]);
    }
  });
});

describe("labels", () => {
  const star = { scheme: "jc-star", level: "STAR-1", expires: "2027-06-30" } as const;

  test("one current label stands in for everything", () => {
    const [note, ...others] = run({ product, labels: [star], psti: passwords });
    expect(others).toEqual([]);
    expect(note).toMatchObject({ level: "info", pointer: "/labels/0" });
    expect(note?.cites.map(({ item }) => item)).toEqual([
      "Schedule 2A paragraph 2",
      "Schedule 2 paragraph 1(3)",
      "Schedule 2 paragraph 2(2A)",
      "Schedule 2 paragraph 3(2A)",
    ]);
  });

  test("names the one that lasts longest", () => {
    const cls = { scheme: "singapore-cls", expires: "2028-01-01" } as const;
    expect(run({ product, labels: [star, cls] })[0]?.pointer).toBe("/labels/1");
  });

  test("does not count before 4 December 2025", () => {
    expect(run({ product, labels: [star] }, "2025-12-03")).toEqual([]);
    expect(run({ product, labels: [star] }, "2025-12-04")).toHaveLength(1);
  });

  test("asks for a missing last day, scheme or level", () => {
    const { expires: _, ...endless } = star;
    expect(levels({ product, labels: [endless] })).toEqual(["question"]);
    expect(levels({ product, labels: [{ expires: "2027-06-30" }] })).toEqual(["question"]);
    expect(levels({ product, labels: [{ scheme: "jc-star", expires: "2027-06-30" }] })).toEqual([
      "question",
    ]);
  });

  test("says that other levels of JC-STAR do not count", () => {
    const [note] = run({ product, labels: [{ ...star, level: "STAR-2" }] });
    expect(note).toMatchObject({ level: "info", pointer: "/labels/0/level" });
    expect(note?.what).toMatch(/does not count/);
    expect(run({ product, labels: [{ ...star, level: "STAR-10" }] })[0]?.what).toMatch(/not count/);
  });
});
