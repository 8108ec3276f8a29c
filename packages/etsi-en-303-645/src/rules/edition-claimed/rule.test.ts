import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import type { IcsSubject } from "../ics-subject.js";
import { editionClaimed } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const run = (subject: IcsSubject) => runRule(editionClaimed, subject, context);
const firstSuggestion = (subject: IcsSubject) => run(subject)[0]?.suggestions?.[0]?.title;

it("asks for the edition of an ICS, an empty one too", () => {
  expect(run({ ics: {} })).toMatchObject([
    { pointer: "/claims/etsi-en-303-645", part: "key", level: "error" },
  ]);
});

it("says nothing without an ICS, or with a claimed edition", () => {
  expect(run({})).toEqual([]);
  expect(run({ ics: {}, claims: { "etsi-en-303-645": "2.1.1" } })).toEqual([]);
});

it("suggests first the edition that the ids look like, else the newer one", () => {
  const answer = { support: "Y" } as const;
  expect(firstSuggestion({ ics: { "5.3-4": answer } })).toBe("Claim EN 303 645 V2.1.1");
  expect(firstSuggestion({ ics: { "6-6": answer, "5.0-1": answer, "4-1": answer } })).toBe(
    "Claim EN 303 645 V3.1.3",
  );
  expect(firstSuggestion({ ics: { "5.1-1": answer, constructor: answer } })).toBe(
    "Claim EN 303 645 V3.1.3",
  );
});

it("leaves a claim that cannot be read to its own finding", () => {
  const unreadable = new Set(["/claims/etsi-en-303-645"]);
  expect(runRule(editionClaimed, { ics: {}, claims: {} }, { ...context, unreadable })).toEqual([]);
});
