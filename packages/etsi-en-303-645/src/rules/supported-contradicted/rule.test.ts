import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsSubject } from "../ics-subject.js";
import { supportedContradicted } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const yes = { support: "Y", detail: "Described in AuthMech-1." } as const;

const run = (id: string, others: IcsSubject) =>
  runRule(
    supportedContradicted,
    { claims: { "etsi-en-303-645": "3.1.3" }, ics: { [id]: yes }, ...others },
    context,
  );

it("names the declared feature without which the condition cannot hold", () => {
  const [found] = run("5.3-14", { features: { nonUpdatableSoftware: false } });
  expect(found).toMatchObject({ pointer: "/ics/5.3-14/support", level: "warning" });
  expect(found?.what).toBe(
    "5.3-14 is answered Y, but its condition does not hold: nonUpdatableSoftware is declared false.",
  );
  expect(found?.suggestions?.map(({ title }) => title)).toEqual([
    "Answer 5.3-14 with N/A",
    "Declare nonUpdatableSoftware: true",
  ]);
});

it("follows implications backwards", () => {
  expect(run("5.3-10", { features: { updatableSoftware: false } })[0]?.what).toContain(
    "updatableSoftware is declared false, so networkUpdates is false.",
  );
});

it("names only what decides", () => {
  const features = { networkAuthentication: false, bruteForceConstraint: false } as const;
  expect(run("5.1-5", { features })[0]?.what).toMatch(
    /: networkAuthentication is declared false\.$/,
  );
});

it("reads a condition that a feature rules out", () => {
  expect(run("5.3-2", { features: { updateConstraint: true } })).toHaveLength(1);
});

it("is silent where the condition holds, is not known, or is absent", () => {
  expect(run("5.3-14", { features: { nonUpdatableSoftware: true } })).toEqual([]);
  expect(run("5.3-14", {})).toEqual([]);
  expect(run("5.5-1", { features: { passwords: false } })).toEqual([]);
});
