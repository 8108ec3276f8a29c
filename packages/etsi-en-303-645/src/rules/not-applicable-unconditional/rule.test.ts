import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsSubject } from "../ics-subject.js";
import { notApplicableUnconditional } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const notApplicable = { support: "N/A", detail: "There is nothing of the kind." } as const;

const run = (edition: "2.1.1" | "3.1.3", id: string, others: IcsSubject = {}) =>
  runRule(
    notApplicableUnconditional,
    { claims: { "etsi-en-303-645": edition }, ics: { [id]: notApplicable }, ...others },
    context,
  );

it("reports N/A on a provision without condition and suggests Y and N", () => {
  const [found] = run("3.1.3", "5.5-1");
  expect(found).toMatchObject({ pointer: "/ics/5.5-1/support", level: "error" });
  expect(found?.suggestions?.map(({ title }) => title)).toEqual([
    "Answer 5.5-1 with Y",
    "Answer 5.5-1 with N",
  ]);
  expect(found?.todo).not.toContain("V3.1.3");
});

it("accepts N/A on a provision with a condition, and every other answer", () => {
  expect(run("3.1.3", "5.8-3")).toEqual([]);
  const ics = { "5.5-1": { support: "N" } } as const;
  expect(run("3.1.3", "5.5-1", { ics })).toEqual([]);
});

it("says when the newer edition made the provision conditional", () => {
  expect(run("2.1.1", "5.8-3")[0]?.todo).toContain("V3.1.3 made it depend on a feature");
  expect(run("2.1.1", "5.6-2")[0]?.todo).not.toContain("V3.1.3");
});

it("asks about 6-3 of V2.1.1 unless processing is known to rest on consent", () => {
  const asked = [{ level: "hint", question: true, pointer: "/ics/6-3/support" }];
  expect(run("2.1.1", "6-3")).toMatchObject(asked);
  expect(run("2.1.1", "6-3", { features: { consentBasedProcessing: false } })).toMatchObject(asked);
  const [found] = run("2.1.1", "6-3", { features: { consentBasedProcessing: true } });
  expect(found).toMatchObject({ level: "error" });
  expect(found?.question).toBeUndefined();
});
