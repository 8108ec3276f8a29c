import { describe, expect, it } from "vitest";
import { fc } from "../test/properties.js";
import { type Condition, evaluate, type Facts, factsIn, type Truth } from "./condition.js";

const truths = ["true", "false", "unknown"] as const;

/** A fact of each truth, to build conditions whose parts are known. */
const known: Facts<Truth> = { true: true, false: false };

function fact(truth: Truth): Condition<Truth> {
  return { fact: truth };
}

describe("the truth of a fact", () => {
  it("is what was declared", () => {
    expect(evaluate({ fact: "wireless" }, { wireless: true })).toBe("true");
    expect(evaluate({ fact: "wireless" }, { wireless: false })).toBe("false");
  });

  it("is unknown when nobody declared it", () => {
    expect(evaluate({ fact: "wireless" }, {})).toBe("unknown");
    expect(evaluate({ fact: "wireless" }, { wireless: undefined })).toBe("unknown");
  });

  it("is unknown for a name that every object inherits", () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      expect(evaluate({ fact: name }, {})).toBe("unknown");
    }
  });
});

describe("the three-valued truth table", () => {
  it.each([
    ["true", "false"],
    ["false", "true"],
    ["unknown", "unknown"],
  ] as const)("not %s is %s", (part, whole) => {
    expect(evaluate({ not: fact(part) }, known)).toBe(whole);
  });

  it.each([
    ["true", "true", "true", "true"],
    ["true", "false", "false", "true"],
    ["true", "unknown", "unknown", "true"],
    ["false", "false", "false", "false"],
    ["false", "unknown", "false", "unknown"],
    ["unknown", "unknown", "unknown", "unknown"],
  ] as const)("%s and %s is %s, or is %s", (left, right, all, any) => {
    expect(evaluate({ all: [fact(left), fact(right)] }, known)).toBe(all);
    expect(evaluate({ all: [fact(right), fact(left)] }, known)).toBe(all);
    expect(evaluate({ any: [fact(left), fact(right)] }, known)).toBe(any);
    expect(evaluate({ any: [fact(right), fact(left)] }, known)).toBe(any);
  });

  it("holds for all of nothing and for any of nothing", () => {
    expect(evaluate({ all: [] }, {})).toBe("true");
    expect(evaluate({ any: [] }, {})).toBe("false");
  });
});

const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ fact: fc.constantFrom("a", "b", "c") }),
    fc.record({ not: tie("condition") }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
  ),
})).condition;

const declared = fc.record(
  { a: fc.boolean(), b: fc.boolean(), c: fc.boolean() },
  { requiredKeys: [] },
);

describe("any condition", () => {
  it("that is decided stays so whatever the unknown facts turn out to be", () => {
    const complete = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() });
    fc.assert(
      fc.property(conditions, declared, complete, (condition, some, all) => {
        const early = evaluate(condition, some);
        const late = evaluate(condition, { ...all, ...some });
        expect(late).not.toBe("unknown");
        if (early !== "unknown") expect(late).toBe(early);
      }),
    );
  });

  it("obeys De Morgan's laws", () => {
    fc.assert(
      fc.property(conditions, conditions, declared, (left, right, facts) => {
        const notBoth = evaluate({ not: { all: [left, right] } }, facts);
        expect(notBoth).toBe(evaluate({ any: [{ not: left }, { not: right }] }, facts));
      }),
    );
  });

  it("has one of three values", () => {
    fc.assert(
      fc.property(conditions, declared, (condition, facts) => {
        expect(truths).toContain(evaluate(condition, facts));
      }),
    );
  });
});

describe("a condition over named facts", () => {
  it("does not compile with a fact that is not one of them", () => {
    const right: Condition<"wireless"> = { not: { fact: "wireless" } };
    // @ts-expect-error -- there is no such fact
    const wrong: Condition<"wireless"> = { not: { fact: "wirless" } };
    expect(evaluate(right, { wireless: false })).toBe("true");
    expect(evaluate(wrong, { wireless: false })).toBe("unknown");
  });
});

describe("factsIn", () => {
  it("lists each fact once, in order of appearance", () => {
    const condition: Condition = {
      all: [{ fact: "b" }, { any: [{ not: { fact: "a" } }, { fact: "b" }] }, { fact: "c" }],
    };
    expect(factsIn(condition)).toEqual(["b", "a", "c"]);
  });

  it("finds nothing in an empty condition", () => {
    expect(factsIn({ all: [] })).toEqual([]);
  });

  it("names every fact that the truth depends on", () => {
    fc.assert(
      fc.property(conditions, declared, (condition, facts) => {
        const read = new Set(factsIn(condition));
        const relevant = Object.fromEntries(
          Object.entries(facts).filter(([name]) => read.has(name)),
        );
        expect(evaluate(condition, relevant)).toBe(evaluate(condition, facts));
      }),
    );
  });
});
