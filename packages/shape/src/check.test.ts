import { describe, expect, it } from "vitest";
import { check } from "./check.js";
import type { Schema } from "./schema.js";

const answer: Schema = {
  title: "an ICS answer",
  type: "object",
  additionalProperties: false,
  required: ["support"],
  properties: {
    support: { enum: ["Y", "N", "N/A"] },
    detail: { type: "string", minLength: 1 },
  },
};

const schema: Schema = {
  title: "a device",
  type: "object",
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 1, maxLength: 5 },
    wireless: { type: "boolean" },
    year: { type: "integer", minimum: 2000, maximum: 2100 },
    until: { type: "string", format: "date" },
    supportPeriod: { type: "string" },
    notes: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 3 },
    ics: { type: "object", patternProperties: { "^\\d": answer }, additionalProperties: false },
    label: { anyOf: [{ const: "none" }, { type: "string", pattern: "^JC-" }, { type: "boolean" }] },
    anything: {},
    nothing: { anyOf: [{ type: "string" }, { type: "null" }] },
  },
};

/** The misfits of some data, without the code where only one kind is looked at. */
function misfits(data: unknown) {
  return check(schema, data).misfits;
}

function first(data: unknown) {
  return misfits(data)[0];
}

describe("data that fits", () => {
  it("is given back as it is", () => {
    const data = {
      name: "Air",
      ics: { "5.1-1": { support: "Y" } },
      notes: ["a", "b"],
      nothing: null,
    };
    expect(check(schema, data)).toEqual({ data, misfits: [], unreadable: new Set() });
    expect(check(schema, data).data).toBe(data);
  });
});

describe("an unknown field", () => {
  it("is renamed where the meaning is certain", () => {
    expect(first({ "Support-Period": "P1Y" })).toEqual({
      code: "shape/unknown-field",
      pointer: "/Support-Period",
      part: "key",
      what: "“Support-Period” is not a field of a device.",
      todo: "Did you mean “supportPeriod”?",
      fix: {
        title: "Rename to “supportPeriod”",
        edits: [{ kind: "rename", pointer: "/Support-Period", key: "supportPeriod" }],
      },
    });
  });

  it("that is a merge key of older YAML is told as such", () => {
    const misfit = first({ "<<": { name: "Air" } });
    expect(misfit?.what).toBe(
      "“<<” would take in the fields of another part, which YAML 1.2 does not do.",
    );
    expect(misfit).not.toHaveProperty("suggestions");
  });

  it("is asked about where the meaning is likely", () => {
    const misfit = first({ wireles: true });
    expect(misfit?.todo).toBe("Did you mean “wireless”?");
    expect(misfit?.fix).toBeUndefined();
    expect(misfit?.suggestions).toMatchObject([{ title: "Rename to “wireless”" }]);
  });

  it("is not renamed to a sibling", () => {
    const misfit = first({ Name: "b", name: "a" });
    expect(misfit).toMatchObject({ todo: "“name” is there already: keep one of the two." });
    expect(misfit).not.toHaveProperty("fix");
    expect(misfit).not.toHaveProperty("suggestions");
  });

  it("is not renamed without asking where another one would get the same name", () => {
    const both = misfits({ Name: "a", NAME: "b" });
    expect(both).toHaveLength(2);
    for (const misfit of both) {
      expect(misfit.fix).toBeUndefined();
      expect(misfit.suggestions).toMatchObject([{ title: "Rename to “name”" }]);
    }
  });

  it("that resembles nothing gets the list of what there is", () => {
    const misfit = first({ somethingElse: 1 });
    expect(misfit?.todo).toMatch(/^Use one of: name, wireless, year/);
    expect(misfit).not.toHaveProperty("suggestions");
    expect(first({ ics: { x: 1 } })).toMatchObject({
      what: "“x” is not a field of this part.",
      todo: "Remove it.",
    });
  });

  it("is shown short and on one line", () => {
    expect(first({ ["long \n".repeat(40)]: 1 })?.what).toMatch(/^“(long ){11}lo…” is not/);
  });

  it("is left alone where a schema is open", () => {
    expect(check({ type: "object" }, { a: 1 }).misfits).toEqual([]);
    expect(check({ type: "object", additionalProperties: true }, { a: 1 }).misfits).toEqual([]);
  });
});

describe("a missing field", () => {
  it("is named with what to write", () => {
    expect(first({ ics: { "5.1-1": {} } })).toEqual({
      code: "shape/missing-field",
      pointer: "/ics/5.1-1",
      part: "key",
      what: "“support” is missing from an ICS answer.",
      todo: "Add “support”: one of Y, N, N/A.",
    });
  });

  it("may be there under a wrong name", () => {
    expect(misfits({ ics: { "5.1-1": { suport: "Y" } } })[1]?.todo).toBe(
      "Rename “suport”, or add “support”: one of Y, N, N/A.",
    );
  });

  it("is not taken to be a field that has a right name of its own", () => {
    const near: Schema = {
      type: "object",
      required: ["names"],
      properties: { name: { type: "string" }, names: { type: "string" } },
    };
    expect(check(near, { name: "a" }).misfits[0]?.todo).toBe("Add “names”: a text.");
  });

  it("is one with nothing behind it, whether it must be there or not", () => {
    const [optional, required] = misfits({ name: null, ics: { "5.1-1": { support: null } } });
    expect(optional).toEqual({
      code: "shape/missing-field",
      pointer: "/name",
      part: "key",
      what: "“name” has no value.",
      todo: "Write a text of at most 5 characters, or remove the field.",
    });
    expect(required).toMatchObject({
      pointer: "/ics/5.1-1/support",
      what: "“support” has no value.",
    });
  });

  it("is not one where nothing is allowed", () => {
    expect(misfits({ anything: null, nothing: null })).toEqual([]);
  });
});

describe("a value of the wrong type", () => {
  it.each([
    [{ name: true }, "“name” is true, not a text of at most 5 characters."],
    [{ name: 5 }, "“name” is the number 5, not a text of at most 5 characters."],
    [{ name: [] }, "“name” is a list, not a text of at most 5 characters."],
    [{ name: {} }, "“name” is a group of fields, not a text of at most 5 characters."],
    [{ wireless: "a" }, "“wireless” is the text “a”, not true or false."],
    [{ year: 2030.5 }, "“year” is the number 2030.5, not a whole number from 2000 to 2100."],
    [{ year: Number.NaN }, "“year” is no finite number, not a whole number from 2000 to 2100."],
    [{ notes: "a" }, "“notes” is the text “a”, not a list."],
    [{ notes: ["a", 1] }, "Entry 2 of “notes” is the number 1, not a text."],
    [{ notes: [null, "a"] }, "Entry 1 of “notes” is empty, not a text."],
    [{ ics: [] }, "“ics” is a list, not a group of fields."],
    [
      { label: 5 },
      "“label” is the number 5, not “none” or a text of the form that is asked for or true or false.",
    ],
    [[], "The document is a list, not a device."],
    [undefined, "The document is empty, not a device."],
    [null, "The document is empty, not a device."],
  ])("%j: %s", (data, what) => {
    expect(first(data)).toMatchObject({ code: "shape/wrong-type", part: "value", what });
    expect(first(data)?.todo).toMatch(/^Write .*\.$/);
  });

  it.each([
    [{ name: 12 }, "12"],
    [{ wireless: "yes" }, true],
    [{ wireless: "N" }, false],
    [{ wireless: "TRUE" }, true],
    [{ wireless: "off" }, false],
  ])("%j is likely to mean %j", (data, value) => {
    const [pointer] = Object.keys(data);
    expect(first(data)?.suggestions).toEqual([
      {
        title: `Change to ${JSON.stringify(value)}`,
        edits: [{ kind: "set", pointer: `/${pointer}`, value }],
      },
    ]);
  });

  it.each([
    { name: 1.5 },
    { name: 1e30 },
    { wireless: "maybe" },
    { wireless: 1 },
    { year: "2030" },
  ])("%j is not guessed at", (data) => {
    expect(first(data)).not.toHaveProperty("suggestions");
  });
});

describe("a value that is not in the list", () => {
  function support(value: unknown) {
    return first({ ics: { "5.1-1": { support: value } } });
  }

  it("is changed where the meaning is certain", () => {
    expect(support("n.a.")).toEqual({
      code: "shape/unknown-value",
      pointer: "/ics/5.1-1/support",
      part: "value",
      what: "“n.a.” is not a value that “support” can have.",
      todo: "Did you mean “N/A”? Values: Y, N, N/A.",
      fix: {
        title: 'Change to "N/A"',
        edits: [{ kind: "set", pointer: "/ics/5.1-1/support", value: "N/A" }],
      },
    });
    expect(support("y")?.fix).toBeDefined();
  });

  it("is asked about where the meaning is likely", () => {
    expect(support("YY")).toMatchObject({ suggestions: [{ title: 'Change to "Y"' }] });
    expect(support("YY")).not.toHaveProperty("fix");
  });

  it("that resembles nothing gets the list of what there is", () => {
    expect(support("perhaps")).toMatchObject({ todo: "Use one of: Y, N, N/A." });
    expect(support(["Y"])).toMatchObject({
      what: "“support” is a list, not one of Y, N, N/A.",
    });
  });

  it("keeps the type of a choice that is no text", () => {
    const levels: Schema = { type: "array", items: { enum: [1, 10, true] } };
    const [misfit] = check(levels, ["10"]).misfits;
    expect(misfit?.what).toBe("“10” is not a value that entry 1 of “the list” can have.");
    expect(misfit?.fix?.edits).toEqual([{ kind: "set", pointer: "/0", value: 10 }]);
  });
});

describe("a value of the wrong form", () => {
  it.each([
    [{ name: "Airport" }, "“Airport” is not a text of at most 5 characters."],
    [{ name: " " }, "“name” is empty."],
    [{ name: "" }, "“name” is empty."],
    [{ year: 1999 }, "“1999” is not a whole number from 2000 to 2100."],
    [{ until: "30.4.2031" }, "“30.4.2031” is not a date as year-month-day, such as 2031-04-30."],
    [{ notes: [] }, "“notes” has no entries."],
    [{ notes: ["a"] }, "“notes” has 1 entry."],
    [{ notes: ["a", "b", "c", "d"] }, "“notes” has 4 entries."],
    [{ label: "star" }, "“star” is not a text of the form that is asked for."],
  ])("%j: %s", (data, what) => {
    expect(first(data)).toMatchObject({ code: "shape/wrong-form", part: "value", what });
    expect(first(data)).not.toHaveProperty("fix");
  });

  it("is told what to do", () => {
    expect(first({ notes: ["a"] })?.todo).toBe("Give at least 2 entries.");
    expect(first({ notes: ["a", "b", "c", "d"] })?.todo).toBe("Give at most 3 entries.");
    expect(first({ name: "" })?.todo).toBe(
      "Write a text of at most 5 characters, or remove the field.",
    );
  });

  it("counts characters, not code units", () => {
    expect(misfits({ name: "😀😀😀😀😀" })).toEqual([]);
    expect(misfits({ name: "😀😀😀😀😀😀" })).toHaveLength(1);
  });
});

describe("a union", () => {
  it("takes what one branch takes, the constant first", () => {
    for (const label of ["none", "JC-1", true, false]) expect(misfits({ label })).toEqual([]);
  });

  it("speaks with one voice, that of the branch of the type", () => {
    expect(misfits({ label: "star" })).toHaveLength(1);
  });

  it("may stand inside a union", () => {
    const nested: Schema = {
      anyOf: [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "array", items: {} }],
    };
    for (const value of ["a", null, [1]]) expect(check(nested, value).misfits).toEqual([]);
    expect(check(nested, 5).misfits).toHaveLength(1);
  });
});

describe("what can be read of data that does not fit", () => {
  it("is the rest", () => {
    const { data, unreadable } = check(schema, {
      name: 5,
      wireless: true,
      Year: 2030,
      until: null,
      ics: { "5.1-1": { support: "Y", detail: 1 }, "5.1-2": { detail: "a" } },
    });
    expect(data).toEqual({ wireless: true, ics: { "5.1-1": { support: "Y" } } });
    expect([...unreadable].sort()).toEqual([
      "/Year",
      "/ics/5.1-1/detail",
      "/ics/5.1-2",
      "/name",
      "/until",
    ]);
  });

  it("of a list is what comes before the first that does not fit, if that is enough", () => {
    expect(check(schema, { notes: ["a", "b", 3] }).data).toEqual({ notes: ["a", "b"] });
    expect(check(schema, { notes: ["a", 2, "c"] })).toMatchObject({ data: {} });
    expect(check(schema, { notes: ["a", 2, "c"] }).unreadable).toContain("/notes");
  });

  it("is nothing where the whole does not fit", () => {
    expect(check(schema, "text")).toMatchObject({ data: undefined, unreadable: new Set([""]) });
    expect(check(answer, { detail: "a" })).toMatchObject({ data: undefined });
  });
});

describe("data that nobody expects", () => {
  it("may have names that every object inherits", () => {
    const data = JSON.parse('{"__proto__": {"name": "x"}, "constructor": 1, "name": "Air"}');
    const { data: read, misfits: found } = check(schema, data);
    expect(found.map(({ pointer }) => pointer)).toEqual(["/__proto__", "/constructor"]);
    expect(read).toEqual({ name: "Air" });
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it("may ask for a required name that every object inherits", () => {
    const strict: Schema = { type: "object", required: ["constructor", "__proto__"] };
    expect(check(strict, {}).misfits).toHaveLength(2);
  });

  it("may hold itself or be deeper than any stack where the schema is open", () => {
    const loop: Record<string, unknown> = { name: 5 };
    loop["anything"] = loop;
    expect(check(schema, loop).misfits).toHaveLength(1);
  });

  it("may be large", () => {
    const ics = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`field${at}`, at]));
    expect(check(schema, { ...ics }).misfits).toHaveLength(20_000);
  });
});
