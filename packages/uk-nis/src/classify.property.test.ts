import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { decide, type NisCondition } from "./condition.js";
import {
  classify,
  digitalServices,
  essentialServices,
  freightTypes,
  healthBodies,
  limitsOf,
  type NisClassification,
  type NisFactName,
  type NisFacts,
  nations,
  nisLicences,
  type QuantityFact,
  quantityQuestions,
  sectors,
  subsectors,
  thresholds,
  yesNoQuestions,
} from "./index.js";
import { settle } from "./settled-facts.js";

const quantities = Object.keys(quantityQuestions()) as QuantityFact[];

/** The limits that Schedule 2 and the size of a small enterprise set for a quantity. */
function limitsFor(fact: QuantityFact): readonly number[] {
  const tests = thresholds().flatMap((threshold) => threshold.tests);
  const own = tests.flatMap(({ condition }) => limitsOf(condition));
  const limits = own
    .filter((limit) => limit.fact === fact)
    .map((limit) => ("moreThan" in limit ? limit.moreThan : limit.atLeast));
  return limits.length > 0 ? limits : [50, 10_000_000];
}

/** Amounts around the limits of a quantity, and any other. */
function amountOf(fact: QuantityFact): fc.Arbitrary<number> {
  const max = quantityQuestions()[fact].unit === "percent" ? 100 : 1e11;
  const near = limitsFor(fact).flatMap((limit) => [limit - 1, limit, limit + 1, limit * 2]);
  const any = fc.double({ min: 0, max, noNaN: true });
  return fc.oneof(fc.constantFrom(...near), any);
}

/** A list of some values. */
function someOf(values: Readonly<Record<string, unknown>>): fc.Arbitrary<string[]> {
  return fc.subarray(Object.keys(values));
}

const services = fc.oneof(
  fc.constantFrom(...subsectors).chain(({ id }) =>
    fc.subarray(
      essentialServices()
        .filter(({ subsector }) => subsector === id)
        .map((service) => service.id),
    ),
  ),
  fc.subarray(essentialServices().map(({ id }) => id)),
);

const amounts = Object.fromEntries(quantities.map((name) => [name, amountOf(name)]));
const yesOrNo = Object.fromEntries(
  Object.keys(yesNoQuestions()).map((name) => [name, fc.boolean()]),
);
const lists = {
  licences: someOf(nisLicences),
  freightHandled: someOf(freightTypes),
  digitalServices: someOf(digitalServices),
};
const nation = fc.constantFrom(...Object.keys(nations));

/** Facts of all kinds, each declared or not; most contradict one another somewhere. */
const wild = fc.record(
  {
    sector: fc.constantFrom(...sectors.map(({ id }) => id)),
    subsector: fc.constantFrom(...subsectors.map(({ id }) => id)),
    services,
    nation,
    healthBody: fc.constantFrom(...Object.keys(healthBodies)),
    ...lists,
    ...yesOrNo,
    ...amounts,
  },
  { requiredKeys: [] },
);

/** Facts of an operator of one service, most of them declared. */
const plausible = fc
  .tuple(
    fc.constantFrom(...essentialServices()),
    fc.record({ nation, ...lists, ...yesOrNo, ...amounts }),
    fc.subarray([...quantities, ...Object.keys(yesNoQuestions()), "nation", "licences"], {
      maxLength: 4,
    }),
  )
  .map(([{ id }, record, left]) => {
    const { smallOrMicroEnterprise: _, ...rest } = record as NisFacts;
    const kept = Object.entries(rest).filter(([name]) => !left.includes(name));
    return { ...Object.fromEntries(kept), services: [id] };
  });

const facts: fc.Arbitrary<NisFacts> = fc
  .oneof({ arbitrary: wild, weight: 1 }, { arbitrary: plausible, weight: 3 })
  .map((record) => record as NisFacts);

/** Facts that do not contradict one another. */
const sound = facts.filter((declared) => settle(declared).unusable.size === 0);

/** Every decision of a classification, by what it is on. */
function decisions(result: NisClassification): readonly (readonly [string, string])[] {
  const { operator, provider, nominations, thresholds: decided } = result;
  return [...decided, ...operator, provider, ...nominations].map(({ item, outcome }) => [
    item,
    outcome,
  ]);
}

/** Pairs the decisions on two declarations. */
function pairs(before: NisFacts, after: NisFacts) {
  const later = decisions(classify(after));
  return decisions(classify(before)).map(
    ([item, outcome], index) => [item, outcome, later[index]?.[1]] as const,
  );
}

describe("more of a quantity", () => {
  it("never turns what is met into what is not met", () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...quantities),
        fc.double({ min: 0, max: 1e11, noNaN: true }),
        (declared, fact, more) => {
          const amount = declared[fact];
          if (amount === undefined) return;
          for (const [item, before, after] of pairs(declared, {
            ...declared,
            [fact]: amount + more,
          })) {
            if (before === "met") expect([item, after]).not.toEqual([item, "not-met"]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never takes anybody out who was in", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...quantities), (declared, fact) => {
        const amount = declared[fact] ?? 0;
        const before = classify({ ...declared, [fact]: amount }).kind;
        const after = classify({ ...declared, [fact]: amount * 2 + 1 }).kind;
        if (before.startsWith("operator") || before.startsWith("relevant")) {
          expect(after).not.toBe("outside");
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The exceptions, which count only where they are declared. */
const exceptions: readonly string[] = ["deemedDesignationRevoked", "designationRevoked"];

/** The facts of a declaration of which the absence decides nothing. */
function factsOf(declared: NisFacts): readonly NisFactName[] {
  return (Object.keys(declared) as NisFactName[]).filter((name) => !exceptions.includes(name));
}

describe("what nobody declared", () => {
  it("never decides: taking a fact away turns no decision round", () => {
    fc.assert(
      fc.property(facts, fc.nat(), (declared, pick) => {
        const names = factsOf(declared);
        const name = names[pick % Math.max(names.length, 1)];
        if (name === undefined) return;
        const { [name]: _, ...less } = declared;
        for (const [item, before, after] of pairs(declared, less)) {
          if (before === "undecided" || after === "undecided") continue;
          expect([item, after]).toEqual([item, before]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves decided what was decided with fewer facts, where none contradicts", () => {
    fc.assert(
      fc.property(sound, fc.nat(), (declared, pick) => {
        const names = factsOf(declared);
        const name = names[pick % Math.max(names.length, 1)];
        if (name === undefined) return;
        const { [name]: _, ...less } = declared;
        for (const [item, early, late] of pairs(less, declared)) {
          if (early !== "undecided") expect([item, late]).toEqual([item, early]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is, of a revocation, the same as its denial", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...exceptions), (declared, name) => {
        const { [name as NisFactName]: _, ...open } = declared;
        expect(decisions(classify(open))).toEqual(decisions(classify({ ...open, [name]: false })));
      }),
      { numRuns: 200 },
    );
  });

  it("is what an amount that is none amounts to", () => {
    const none = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, -1e-9);
    fc.assert(
      fc.property(facts, fc.constantFrom(...quantities), none, (declared, fact, amount) => {
        const { [fact]: _, ...without } = declared;
        const invalid = { ...without, [fact]: amount };
        expect(decisions(classify(invalid))).toEqual(decisions(classify(without)));
      }),
      { numRuns: 200 },
    );
  });

  it("is asked for exactly while something is undecided", () => {
    fc.assert(
      fc.property(facts, (declared) => {
        const { kind, missing, thresholds: decided } = classify(declared);
        expect(missing.length > 0).toBe(kind === "unknown");
        for (const { outcome, missing: open } of decided) {
          expect(open.length > 0).toBe(outcome === "undecided");
        }
        expect(new Set(missing.map(({ fact }) => fact)).size).toBe(missing.length);
        const declaredNames = new Set(Object.keys(declared));
        for (const { fact, because } of missing) {
          if (because === "undeclared") expect(declaredNames).not.toContain(fact);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("ends the questions when all answers are in", () => {
    const answers = fc.record({
      services: fc.constantFrom(...essentialServices()).map(({ id }) => [id]),
      healthBody: fc.constant("other"),
      nation,
      ...lists,
      ...yesOrNo,
      ...amounts,
    });
    fc.assert(
      fc.property(answers, (all) => {
        let declared: NisFacts = {};
        for (let round = 0; round < 10; round += 1) {
          const { missing } = classify(declared);
          if (missing.length === 0) break;
          const told = missing.map(({ fact }) => [fact, all[fact as keyof typeof all]]);
          declared = { ...declared, ...Object.fromEntries(told) };
        }
        expect(classify(declared).kind).not.toBe("unknown");
      }),
      { numRuns: 200 },
    );
  });
});

/** The same condition with its parts in another order. */
function turn(condition: NisCondition): NisCondition {
  if ("any" in condition) return { any: condition.any.map(turn).reverse() };
  if (!("all" in condition)) return condition;
  const when = condition.when ? [turn(condition.when)] : [];
  return { all: [...condition.all.map(turn).reverse(), ...when] };
}

describe("the order", () => {
  it("in which facts are declared makes no difference", () => {
    fc.assert(
      fc.property(facts, (declared) => {
        const turned = Object.fromEntries(
          Object.entries(declared)
            .reverse()
            .map(([name, value]) => [name, Array.isArray(value) ? [...value].reverse() : value]),
        );
        const { unusable: before, ...result } = classify(turned as NisFacts);
        const { unusable: after, ...expected } = classify(declared);
        expect(result).toEqual(expected);
        expect(new Set(before)).toEqual(new Set(after));
      }),
      { numRuns: 200 },
    );
  });

  it("of the parts of a condition makes no difference to its truth", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...thresholds()), (declared, { tests }) => {
        const settled = settle(declared);
        const condition = { any: tests.map((test) => test.condition) };
        expect(decide(turn(condition), settled)).toBe(decide(condition, settled));
      }),
      { numRuns: 500 },
    );
  });
});
