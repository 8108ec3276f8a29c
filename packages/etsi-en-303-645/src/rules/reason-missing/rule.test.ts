import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsEntry } from "../ics-subject.js";
import { reasonMissing } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const run = (
  id: string,
  answer: IcsEntry,
  edition: "2.1.1" | "3.1.3" = "3.1.3",
  unreadable: ReadonlySet<string> = new Set(),
) =>
  runRule(
    reasonMissing,
    { claims: { "etsi-en-303-645": edition }, ics: { [id]: answer } },
    { ...context, unreadable },
  );

it("reports N and N/A without detail or with a blank one", () => {
  const found = { pointer: "/ics/5.5-1/detail", level: "error" };
  expect(run("5.5-1", { support: "N" })).toMatchObject([found]);
  expect(run("5.5-1", { support: "N/A", detail: " \t\n\u00a0" })).toMatchObject([found]);
});

it("accepts a reason, and leaves Y and entries without an answer to other rules", () => {
  expect(run("5.5-1", { support: "N", detail: "The radio has no encryption." })).toEqual([]);
  expect(run("5.5-1", { support: "Y" })).toEqual([]);
  expect(run("5.5-1", {})).toEqual([]);
});

it("cites the provision on reasons for recommendations, by edition", () => {
  const items = (edition: "2.1.1" | "3.1.3", id: string) =>
    run(id, { support: "N" }, edition)[0]?.cites.map(({ item }) => item);
  expect(items("3.1.3", "5.7-1")).toEqual(["5.0-1", "5.7-1"]);
  expect(items("2.1.1", "5.7-1")).toEqual(["4-1", "5.7-1"]);
  expect(items("2.1.1", "5.5-1")).toEqual(["5.5-1"]);
});

it("judges no id that the claimed edition does not have", () => {
  expect(run("5.3-4", { support: "N" })).toEqual([]);
  expect(run("constructor", { support: "N" })).toEqual([]);
});

it("leaves a detail that cannot be read to its own finding", () => {
  expect(run("5.5-1", { support: "N" }, "3.1.3", new Set(["/ics/5.5-1/detail"]))).toEqual([]);
});
