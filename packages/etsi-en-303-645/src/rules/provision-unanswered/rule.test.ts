import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import { edition } from "../../queries.js";
import type { IcsEntry, IcsSubject } from "../ics-subject.js";
import { provisionUnanswered } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const claims = { "etsi-en-303-645": "3.1.3" } as const;
const run = (subject: IcsSubject) => runRule(provisionUnanswered, subject, context);
const yes: IcsEntry = { support: "Y", detail: "Described in AuthMech-1." };

function answeredBut(...left: readonly string[]): Record<string, IcsEntry> {
  const ids = edition("3.1.3").items.map(({ id }) => id as string);
  return Object.fromEntries(ids.filter((id) => !left.includes(id)).map((id) => [id, yes]));
}

it("says nothing without a claimed edition", () => {
  expect(run({ ics: {} })).toEqual([]);
});

it("says nothing when every provision has an answer", () => {
  expect(run({ claims, ics: answeredBut() })).toEqual([]);
});

it("gives one finding for mandatory and one for recommended provisions when there is no ICS", () => {
  const [mandatory, recommended, ...others] = run({ claims });
  expect(others).toEqual([]);
  expect(mandatory).toMatchObject({ pointer: "/ics", level: "error" });
  expect(mandatory?.what).toContain("None of the 36 mandatory provisions");
  expect(recommended).toMatchObject({ pointer: "/ics", level: "warning" });
  expect(recommended?.cites).toHaveLength(42);
});

it("lists and cites the missing ids and suggests entries for them", () => {
  const [found, ...others] = run({ claims, ics: answeredBut("5.2-1", "6-1") });
  expect(others).toEqual([]);
  expect(found?.what).toBe(
    "2 of the 36 mandatory provisions of EN 303 645 V3.1.3 have no answer: 5.2-1, 6-1.",
  );
  expect(found?.cites.map(({ item }) => item)).toEqual(["5.2-1", "6-1"]);
  const value = { detail: "To be answered." };
  expect(found?.suggestions).toEqual([
    {
      title: "Add 2 mandatory provisions to be answered",
      edits: [
        { kind: "set", pointer: "/ics/5.2-1", value },
        { kind: "set", pointer: "/ics/6-1", value },
      ],
    },
  ]);
});

it("suggests a whole ICS in one edit where there is none", () => {
  const edits = run({ claims })[0]?.suggestions?.[0]?.edits;
  expect(edits).toMatchObject([{ kind: "set", pointer: "/ics" }]);
});

it("reports an entry without support at that entry", () => {
  const ics = { ...answeredBut(), "5.2-2": { detail: "To be answered." }, "5.2-1": {} };
  expect(run({ claims, ics })).toMatchObject([
    { pointer: "/ics/5.2-1/support", level: "error" },
    { pointer: "/ics/5.2-2/support", level: "warning" },
  ]);
});

it("does not count an answer as missing that stands under another spelling or number", () => {
  const ics = { ...answeredBut("5.0-1", "5.1-1"), "4-1": yes, "5.1.1": yes };
  expect(run({ claims, ics })).toEqual([]);
});

it("leaves entries that cannot be read to their own findings", () => {
  const unreadable = new Set(["/ics/5.2-1", "/ics/5.2-2/support"]);
  const ics = { ...answeredBut("5.2-1"), "5.2-2": {} };
  expect(runRule(provisionUnanswered, { claims, ics }, { ...context, unreadable })).toEqual([]);
  const whole = new Set(["/ics"]);
  expect(runRule(provisionUnanswered, { claims }, { ...context, unreadable: whole })).toEqual([]);
});

it("is not misled by names that objects inherit", () => {
  const ics = JSON.parse('{ "__proto__": { "support": "Y" }, "constructor": {} }');
  expect(run({ claims, ics })).toHaveLength(2);
});
