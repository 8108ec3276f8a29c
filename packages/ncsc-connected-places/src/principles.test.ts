import { describe, expect, it } from "vitest";
// The framework itself is asked, so that no related outcome can be made up; at run time neither needs the other.
import { isOutcomeId } from "../../ncsc-caf/src/index.js";
import {
  audience,
  companionGuidance,
  connectedPlace,
  connectedPlacesPrinciples,
  exampleFunctions,
  isPrincipleId,
  principle,
  principlesBy,
  principlesRelatedTo,
  sources,
} from "./index.js";

const { clauses, items } = connectedPlacesPrinciples;
const numbers = items.map(({ number }) => number);

it("holds 14 principles in three groups, numbered through", () => {
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(clauses.map(({ id }) => id)).toEqual(["understanding", "designing", "managing"]);
  expect(clauses.map(({ id }) => principlesBy(id).map(({ number }) => number))).toEqual([
    [1, 2, 3, 4, 5],
    [6, 7, 8, 9, 10],
    [11, 12, 13, 14],
  ]);
});

it("has each id once, and in it the number", () => {
  for (const { id, number, citeAs, source } of items) {
    expect(id).toBe(`ncsc-cp-${String(number).padStart(2, "0")}`);
    expect(citeAs).toBe(`Connected Places Principle ${number}`);
    expect(source.clause).toBe(`#${number}`);
  }
});

it("numbers the topics of each principle, and asks something under each", () => {
  for (const { id, topics } of items) {
    expect(topics.map((topic) => topic.id)).toEqual(
      topics.map((_, index) => `${id}-t${index + 1}`),
    );
    expect(topics.length).toBeGreaterThanOrEqual(3);
    for (const { questions } of topics) expect(questions.length).toBeGreaterThan(0);
  }
  expect(items.flatMap(({ topics }) => topics)).toHaveLength(56);
});

it("says everything briefly: questions ask, the rest states", () => {
  for (const { title, fullTitle, summary, topics, actions, evidence } of items) {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(Math.min(actions.length, evidence.length)).toBeGreaterThanOrEqual(3);
    const questions = topics.flatMap((topic) => topic.questions);
    for (const question of questions) expect(question).toMatch(/^[A-Z].*\?$/);
    for (const text of [...actions, ...evidence]) expect(text).toMatch(/^[A-Z].*[^.?]$/);
    for (const text of [title, fullTitle, summary, ...questions, ...actions, ...evidence]) {
      expect(text.length).toBeLessThanOrEqual(300);
    }
  }
});

it("relates each principle to outcomes of the CAF v4.0 that exist", () => {
  for (const { cafOutcomes } of items) {
    expect(cafOutcomes.length).toBeGreaterThan(0);
    expect(new Set(cafOutcomes.map(({ item }) => item)).size).toBe(cafOutcomes.length);
    for (const { framework, edition, item } of cafOutcomes) {
      expect([framework, edition, isOutcomeId("4.0", item)]).toEqual(["ncsc-caf", "4.0", true]);
    }
  }
});

it("says what was confirmed, by which texts, and claims no more", () => {
  expect(items.filter(({ fullTitleSeen }) => fullTitleSeen).map(({ number }) => number)).toEqual([
    1, 2, 3,
  ]);
  for (const { source, obligation } of items) {
    expect([source.verified, source.checked, obligation]).toEqual([
      "title",
      "2026-11-25",
      "should",
    ]);
    expect(source.note).toMatch(/unchecked against its text\.$/);
    expect((source.note ?? "").length).toBeLessThanOrEqual(300);
    for (const key of source.witnesses ?? []) expect(Object.keys(sources())).toContain(key);
  }
  expect(Object.keys(connectedPlacesPrinciples.witnesses ?? {})).toEqual(Object.keys(sources()));
});

it("says of the publication what others report of it", () => {
  for (const { summary, source } of [audience, companionGuidance, connectedPlace]) {
    expect(summary).toMatch(/^[A-Z].{20,299}\.$/);
    expect(source.verified).toBe("secondary");
  }
  expect(exampleFunctions.functions).toHaveLength(7);
});

describe("queries", () => {
  it("finds a principle by id and by number", () => {
    expect(principle(13).title).toBe("Managing your connected place throughout its lifecycle");
    expect(principle("ncsc-cp-13")).toBe(principle(13));
  });

  it("throws for what types did not check", () => {
    for (const which of [0, 15, Number.NaN, "13", "", "__proto__"]) {
      expect(() => principle(which as 1)).toThrow(RangeError);
    }
  });

  it("tells ids from other texts", () => {
    expect(isPrincipleId("ncsc-cp-01")).toBe(true);
    for (const text of ["", "1", "ncsc-cp-1", "NCSC-CP-01", "constructor"]) {
      expect(isPrincipleId(text)).toBe(false);
    }
  });

  it("goes from an outcome of the CAF to the principles", () => {
    expect(principlesRelatedTo("A3.a").map(({ number }) => number)).toEqual([1, 13]);
    expect(principlesRelatedTo("C2.a")).toEqual([]);
  });
});
