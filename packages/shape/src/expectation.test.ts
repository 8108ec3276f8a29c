import { expect, it } from "vitest";
import { expectation, list } from "./expectation.js";
import type { Schema } from "./schema.js";

const schemas: readonly (readonly [Schema | undefined, string])[] = [
  [undefined, "a value"],
  [{}, "a value"],
  [{ type: "string" }, "a text"],
  [{ type: "string", minLength: 1 }, "a text"],
  [{ type: "string", minLength: 3 }, "a text of at least 3 characters"],
  [{ type: "string", maxLength: 9 }, "a text of at most 9 characters"],
  [{ type: "string", minLength: 2, maxLength: 9 }, "a text of 2 to 9 characters"],
  [{ type: "string", minLength: 2, maxLength: 2 }, "a text of exactly 2 characters"],
  [{ type: "string", pattern: "^a$" }, "a text of the form that is asked for"],
  [{ type: "string", pattern: "^a$", expects: "the letter a" }, "the letter a"],
  [{ type: "string", format: "date" }, "a date as year-month-day, such as 2031-04-30"],
  [{ type: "boolean" }, "true or false"],
  [{ type: "null" }, "nothing"],
  [{ type: "array" }, "a list"],
  [{ type: "object" }, "a group of fields"],
  [{ type: "object", title: "an ICS answer" }, "an ICS answer"],
  [{ type: "integer" }, "a whole number"],
  [{ type: "number", minimum: 0 }, "a number of at least 0"],
  [{ type: "number", maximum: 9 }, "a number of at most 9"],
  [{ type: "integer", minimum: 1, maximum: 9 }, "a whole number from 1 to 9"],
  [{ const: "Y" }, "“Y”"],
  [{ enum: ["Y", "N"] }, "one of Y, N"],
  [{ anyOf: [{ type: "string" }, { type: "boolean" }] }, "a text or true or false"],
];

it.each(schemas)("%j wants %j", (schema, words) => {
  expect(expectation(schema)).toBe(words);
});

it("lists twelve words and says how many there are", () => {
  expect(list(["a", "b"])).toBe("a, b");
  expect(list(Array.from({ length: 13 }, (_, at) => `w${at}`))).toMatch(/w11 … \(13 in all\)$/);
});
