import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsEntry } from "../ics-subject.js";
import { detailSaysNothing } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const run = (answer: IcsEntry) =>
  runRule(
    detailSaysNothing,
    { claims: { "etsi-en-303-645": "3.1.3" }, ics: { "5.5-1": answer } },
    context,
  );

it("reports Y without detail, with evidence or not", () => {
  const found = [{ pointer: "/ics/5.5-1/detail", part: "key", level: "warning" }];
  expect(run({ support: "Y" })).toMatchObject(found);
  expect(run({ support: "Y", detail: "  ", evidence: [{ ref: "a.pdf" }] })).toMatchObject(found);
});

it("leaves N and N/A without detail, and entries without an answer, to other rules", () => {
  expect(run({ support: "N" })).toEqual([]);
  expect(run({ support: "N/A", detail: "" })).toEqual([]);
  expect(run({ detail: "To be answered." })).toEqual([]);
});

it("reports a detail that says nothing, for every answer", () => {
  for (const support of ["Y", "N", "N/A"] as const) {
    const found = { pointer: "/ics/5.5-1/detail", part: "value" };
    expect(run({ support, detail: "TBD" })).toMatchObject([found]);
  }
});

it("accepts a pointer at evidence only where there is some", () => {
  expect(run({ support: "Y", detail: "See attached." })).toHaveLength(1);
  expect(run({ support: "Y", detail: "See attached.", evidence: [] })).toHaveLength(1);
  expect(run({ support: "Y", detail: "See attached.", evidence: [{ ref: "a.pdf" }] })).toEqual([]);
});

it("says something else for each answer", () => {
  const todos = (["Y", "N", "N/A"] as const).map(
    (support) => run({ support, detail: "?" })[0]?.todo,
  );
  expect(new Set(todos).size).toBe(3);
});

it("takes a huge detail", () => {
  expect(run({ support: "Y", detail: "yes ".repeat(1_000_000) })).toEqual([]);
  expect(run({ support: "Y", detail: " ".repeat(1_000_000) })).toHaveLength(1);
});
