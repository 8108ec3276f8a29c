import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsEntry, IcsSubject } from "../ics-subject.js";
import { unknownProvision } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const yes: IcsEntry = { support: "Y", detail: "Described in AuthMech-1." };
const run = (subject: IcsSubject) => runRule(unknownProvision, subject, context);

function runIds(edition: "2.1.1" | "3.1.3", ...ids: readonly string[]) {
  const ics = Object.fromEntries(ids.map((id) => [id, yes]));
  return run({ claims: { "etsi-en-303-645": edition }, ics });
}

const titles = (found: ReturnType<typeof run>[number] | undefined) =>
  found?.suggestions?.map(({ title }) => title);

it("accepts the ids of the claimed edition and judges nothing without one", () => {
  expect(runIds("3.1.3", "5.0-1", "5.1-2A")).toEqual([]);
  expect(runIds("2.1.1", "4-1", "5.3-4")).toEqual([]);
  expect(run({ ics: { nonsense: yes } })).toEqual([]);
});

it("renames a provision that only changed its number, in both directions", () => {
  const rename = (pointer: string, key: string) => ({ edits: [{ kind: "rename", pointer, key }] });
  expect(runIds("3.1.3", "4-1")).toMatchObject([
    { pointer: "/ics/4-1", part: "key", fix: rename("/ics/4-1", "5.0-1") },
  ]);
  expect(runIds("2.1.1", "5.0-1")).toMatchObject([{ fix: rename("/ics/5.0-1", "4-1") }]);
});

it("suggests each part of a split provision and fixes nothing by itself", () => {
  const [found] = runIds("3.1.3", "5.3-6", "5.0-1");
  expect(found?.fix).toBeUndefined();
  expect(titles(found)).toEqual(["Rename to 5.3-6A", "Rename to 5.3-6B", "Rename to 5.3-4B"]);
  expect(titles(runIds("2.1.1", "5.3-4B", "4-1")[0])).toEqual([
    "Rename to 5.3-4",
    "Rename to 5.3-6",
  ]);
});

it("says when the claimed edition has nothing that corresponds", () => {
  const [found] = runIds("2.1.1", "6-7", "4-1");
  expect(found?.todo).toContain("nothing that corresponds");
  expect(titles(found)).toEqual(["Take this entry out of the ICS"]);
});

it("suggests the other edition when the ids as a whole look like it", () => {
  const [found] = runIds("3.1.3", "4-1", "6-3", "5.13-1", "5.1-2A");
  expect(titles(found)).toEqual(["Claim EN 303 645 V2.1.1"]);
});

it("never renames onto an id that has an entry, be it readable or not", () => {
  const [found, ...others] = runIds("3.1.3", "4-1", "5.0-1");
  expect(others).toEqual([]);
  expect(found?.fix).toBeUndefined();
  expect(titles(found)).toEqual(["Take this entry out of the ICS"]);
  const subject = { claims: { "etsi-en-303-645": "3.1.3" }, ics: { "4-1": yes } } as const;
  const unreadable = new Set(["/ics/5.0-1"]);
  expect(runRule(unknownProvision, subject, { ...context, unreadable })[0]?.fix).toBeUndefined();
  expect(titles(runIds("3.1.3", "5.3-4", "5.3-4A", "5.0-1")[0])).toEqual(["Rename to 5.3-4B"]);
  expect(titles(runIds("3.1.3", "5.1.1", "5.1-1")[0])).toEqual(["Take this entry out of the ICS"]);
});

it("suggests the id that another spelling can only mean", () => {
  for (const id of ["5.1.1", "Provision 5.1-1", "5.1 - 1", "5.1–1", "5.1-1a"]) {
    expect(titles(runIds("3.1.3", id)[0])).toEqual(["Rename to 5.1-1"]);
  }
});

it("shows hostile ids on one short line and points at them", () => {
  const hostile = ["x".repeat(100_000), "a\n\u0000/~b", "\ud800", "١.١-١", "5.99-1"];
  for (const id of hostile) {
    const [found] = runIds("3.1.3", id);
    expect(found?.what.length).toBeLessThan(200);
    expect(found?.what).not.toMatch(/[\p{C}\n]/u);
  }
  expect(runIds("3.1.3", "a/b")[0]?.pointer).toBe("/ics/a~1b");
});

it("reports names that objects inherit like any other", () => {
  const ics = JSON.parse('{ "__proto__": { "support": "Y" }, "constructor": {}, "toString": {} }');
  const found = run({ claims: { "etsi-en-303-645": "3.1.3" }, ics });
  expect(found.map(({ pointer }) => pointer)).toEqual([
    "/ics/__proto__",
    "/ics/constructor",
    "/ics/toString",
  ]);
});
