import { describe, expect, it } from "vitest";
import { choicesOf, memberSchema, type Schema } from "./schema.js";

describe("choicesOf", () => {
  it.each([
    [{ enum: ["Y", "N", 1, true] }, ["Y", "N", 1, true]],
    [{ const: "Y" }, ["Y"]],
    [{ const: false }, [false]],
    [{ anyOf: [{ const: "Y" }, { const: 0 }] }, ["Y", 0]],
  ] as const)("of %j are %j", (schema, choices) => {
    expect(choicesOf(schema)).toEqual(choices);
  });

  it.each([{}, { type: "string" }, { anyOf: [{ const: "Y" }, { type: "string" }] }] as const)(
    "of %j, which is no closed list, are none",
    (schema) => {
      expect(choicesOf(schema)).toBeUndefined();
    },
  );
});

describe("memberSchema", () => {
  const text: Schema = { type: "string" };
  const number: Schema = { type: "number" };
  const schema: Schema = {
    type: "object",
    properties: { "5.0-1": number },
    patternProperties: { "^5\\.": text },
    additionalProperties: { type: "boolean" },
  };

  it("is the one by name, else the one by pattern, else the one for all others", () => {
    expect(memberSchema(schema, "5.0-1")).toBe(number);
    expect(memberSchema(schema, "5.1-1")).toBe(text);
    expect(memberSchema(schema, "x")).toEqual({ type: "boolean" });
  });

  it.each([{}, { additionalProperties: true }, { additionalProperties: false }] as const)(
    "is none where %j says nothing of the member",
    (open) => {
      expect(memberSchema(open, "x")).toBeUndefined();
    },
  );

  it("is none for names that every object inherits", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(memberSchema({ properties: {} }, name)).toBeUndefined();
    }
  });
});
