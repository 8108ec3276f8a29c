import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { check } from "./check.js";
import type { Schema } from "./schema.js";

/*
 * Data fits here exactly when it is valid under JSON Schema 2020-12, but for these differences:
 *
 * - A text of nothing but blanks does not fit where `minLength` asks for anything.
 * - A union is told apart by constant and type. Of two branches of one type, the second is never
 *   looked at.
 * - A member has one schema: that of its name, else that of the first pattern that fits.
 * - Of formats, `uri`, `email` and `duration` ask for less than ajv-formats does.
 *
 * A member that is null where null is not allowed does not fit in either; here it is told to be
 * missing instead of wrong, and left out of the data that can be read.
 */

const answer: Schema = {
  title: "an answer",
  type: "object",
  additionalProperties: false,
  required: ["support"],
  properties: {
    support: { enum: ["Y", "N", 1, true] },
    detail: { type: "string", minLength: 2, maxLength: 4 },
    until: { type: "string", format: "date" },
    period: { type: "string", format: "duration" },
    site: { type: "string", format: "uri" },
    contact: { type: "string", format: "email" },
  },
};

const schema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  required: ["kind"],
  properties: {
    kind: { const: "device/1" },
    count: { type: "integer", minimum: 0, maximum: 10 },
    ratio: { type: "number", minimum: 0 },
    flag: { type: "boolean" },
    none: { type: "null" },
    any: {},
    word: { type: "string", pattern: "^[a-z]+$", expects: "a word" },
    maybe: { anyOf: [{ const: "off" }, { type: "integer", minimum: 1 }, { type: "null" }, answer] },
    choice: { anyOf: [{ const: "a", title: "A" }, { const: 2 }] },
    list: { type: "array", items: { type: "string", minLength: 1 }, minItems: 1, maxItems: 3 },
    answers: { type: "array", items: answer, minItems: 1 },
    open: { type: "object", properties: { a: answer }, additionalProperties: { type: "string" } },
    ics: { type: "object", patternProperties: { "^\\d": answer }, additionalProperties: false },
  },
  additionalProperties: true,
};

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    1.5,
    11,
    "",
    "a",
    "off",
    "device/1",
    "Y",
  ),
  fc.constantFrom<unknown>([], {}, [""], [null], { support: "Y" }, { a: 1 }, "abcde", "😀😀😀😀"),
  fc.constantFrom<unknown>("2031-04-30", "2031-02-30", "P1D", "P", "https://a.example", "desk"),
  // No letters that make an address or a period: formats differ there.
  fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom("a", "b", "1", " ", "😀") }),
);

/** Mostly what fits, sometimes anything. */
function mostly(...right: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: junk },
  );
}

function group(members: Readonly<Record<string, fc.Arbitrary<unknown>>>, noise: readonly string[]) {
  return fc
    .tuple(
      fc.record(members, { requiredKeys: [], noNullPrototype: true }),
      fc.oneof(
        { weight: 20, arbitrary: fc.constant<[string, unknown][]>([]) },
        {
          weight: 1,
          arbitrary: fc.array(fc.tuple(fc.constantFrom(...noise), junk), { maxLength: 2 }),
        },
      ),
    )
    .map(([known, other]) => Object.fromEntries([...Object.entries(known), ...other]));
}

const noise = ["__proto__", "constructor", "x", "5.0-1", "Support", "toString"];

const answers = fc.oneof(
  { weight: 1, arbitrary: junk },
  {
    weight: 25,
    arbitrary: fc
      .tuple(
        group(
          {
            detail: mostly("ab", "abcd", "😀😀"),
            until: mostly("2031-04-30", "2028-02-29"),
            period: mostly("P14D", "P3M", "PT1H"),
            site: mostly("https://example.org/a", "urn:isbn:0"),
            contact: mostly("desk@example.org"),
          },
          noise,
        ),
        mostly("Y", "N", 1, true),
      )
      .map(([rest, support]) => ({ ...rest, support })),
  },
);

const lists = fc.oneof(
  { weight: 6, arbitrary: fc.array(mostly("a", "b"), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(junk, { maxLength: 5 }) },
);

const subjects = fc.oneof(
  { weight: 1, arbitrary: junk },
  {
    weight: 20,
    arbitrary: group(
      {
        count: mostly(0, 5, 10),
        ratio: mostly(0, 0.5, 1e9),
        flag: mostly(true, false),
        none: mostly(null),
        any: junk,
        word: mostly("abc"),
        maybe: fc.oneof(mostly("off", 1, null), answers),
        choice: mostly("a", 2),
        list: lists,
        answers: fc.array(answers, { maxLength: 3 }),
        open: group({ a: answers, b: mostly("text") }, noise),
        ics: fc.dictionary(fc.constantFrom("5.1-1", "6", "9x"), answers, {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      },
      noise,
    ).chain((rest) => mostly("device/1").map((kind) => ({ ...rest, kind }))),
  },
);

/** Says whether a blank text stands anywhere: the one difference that this schema can show. */
function holdsBlank(value: unknown): boolean {
  if (typeof value === "string") return value !== "" && value.trim() === "";
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBlank);
}

/** A copy as it comes from a file: `__proto__` is a name like any other. */
function asData(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("data that fits", () => {
  it("is valid JSON Schema, and data that does not is not", () => {
    let valid = 0;
    fc.assert(
      fc.property(subjects.map(asData), (data) => {
        fc.pre(!holdsBlank(data));
        const accepted = isValid(data);
        if (accepted) valid += 1;
        expect({ fits: check(schema, data).misfits.length === 0, data }).toEqual({
          fits: accepted,
          data,
        });
      }),
      { numRuns: 3000 },
    );
    expect(valid).toBeGreaterThan(100);
  });

  it("has nothing left out, and data that does not fit has", () => {
    fc.assert(
      fc.property(subjects.map(asData), (data) => {
        const { misfits, unreadable } = check(schema, data);
        expect(unreadable.size > 0).toBe(misfits.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what can be read of any data", () => {
  it("is valid JSON Schema, and fits when it is checked again", () => {
    let pruned = 0;
    fc.assert(
      fc.property(subjects.map(asData), (data) => {
        const { data: read, misfits } = check(schema, data);
        if (read === undefined) return;
        if (misfits.length > 0) pruned += 1;
        expect([isValid(read), isValid.errors]).toEqual([true, null]);
        expect(check(schema, read).misfits).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(pruned).toBeGreaterThan(100);
  });
});

describe("the differences", () => {
  function differs(given: Schema, data: unknown): readonly [boolean, boolean] {
    return [check(given, data).misfits.length === 0, ajv.validate(given, data)];
  }

  it("are blank texts", () => {
    expect(differs({ type: "string", minLength: 1 }, "  ")).toEqual([false, true]);
  });

  it("are unions of two branches of one type", () => {
    const union: Schema = {
      anyOf: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    };
    expect(differs(union, "b")).toEqual([false, true]);
  });

  it("are members with more than one schema", () => {
    const both: Schema = {
      type: "object",
      properties: { a: { type: "string" } },
      patternProperties: { a: { maxLength: 1 } },
    };
    expect(differs(both, { a: "aa" })).toEqual([true, false]);
  });

  it("are formats that ask for less", () => {
    expect(differs({ type: "string", format: "duration" }, "P1Y2W")).toEqual([true, false]);
    expect(differs({ type: "string", format: "email" }, "a@b,c")).toEqual([true, false]);
    expect(differs({ type: "string", format: "uri" }, "a:<b>")).toEqual([true, false]);
  });

  it("are not members that are null, which fit in neither", () => {
    const data = { kind: "device/1", flag: null };
    expect(differs(schema, data)).toEqual([false, false]);
    expect(check(schema, data).data).toEqual({ kind: "device/1" });
    expect(differs(schema, { kind: "device/1", none: null, any: null })).toEqual([true, true]);
  });
});
