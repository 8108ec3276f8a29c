import { describe, expect, it } from "vitest";
import { classify, factQuestions, type NisFactName, type NisFacts, thresholds } from "./index.js";

/** An operator of a water supply that meets the threshold, with nothing against it. */
const water = {
  services: ["drinking-water-supply"],
  nation: "england",
  peopleServed: 200_000,
  reliesOnNetworkAndInformationSystems: true,
  publicCommunicationsProvider: false,
  deemedDesignationRevoked: false,
} as const satisfies NisFacts;

/** A cloud provider with 60 staff and a head office in the United Kingdom. */
const cloud = {
  services: [],
  digitalServices: ["cloud-computing"],
  staffHeadcount: 60,
  headOfficeInUnitedKingdom: true,
} as const satisfies NisFacts;

/** The names of what is missing. */
function missing(facts: NisFacts): readonly NisFactName[] {
  return classify(facts).missing.map(({ fact }) => fact);
}

/** The outcome of a route into the Regulations, or of a duty to nominate. */
function outcome(item: string, facts: NisFacts): string | undefined {
  const { operator, provider, nominations } = classify(facts);
  return [...operator, provider, ...nominations].find((route) => route.item === item)?.outcome;
}

describe("nothing declared", () => {
  it("is unknown, and asks for the services first", () => {
    const { kind, thresholds: decided } = classify({});
    expect(kind).toBe("unknown");
    expect(decided).toHaveLength(31);
    expect(decided.every(({ outcome }) => outcome === "undecided")).toBe(true);
    expect(missing({})).toEqual(["services", "designated", "digitalServices"]);
  });

  it("asks for the figure once the subsector has only one service", () => {
    expect(missing({ subsector: "drinking-water" })[0]).toBe("peopleServed");
    expect(missing({ subsector: "electricity" })[0]).toBe("services");
  });
});

describe("an operator by threshold", () => {
  it("meets the threshold of a paragraph, in words that claim no more", () => {
    const { kind, summary, operator, thresholds: decided, missing } = classify(water);
    expect(kind).toBe("operator-of-essential-services");
    expect(operator[0]).toMatchObject({ item: "NIS reg 8(1)", outcome: "met", missing: [] });
    expect(operator[0]?.reason).toMatch(/^Meets the threshold of paragraph 9\. As declared: /);
    expect(summary).toContain("for a person to decide and record");
    expect(missing).toEqual([]);
    expect(decided.find(({ outcome }) => outcome === "met")).toEqual({
      item: "NIS Schedule 2 paragraph 9",
      subsector: "drinking-water",
      paragraphs: ["9"],
      outcome: "met",
      reason:
        "Meets the threshold of paragraph 9. As declared: it provides supply of potable water; people supplied with water: 200,000, at least 200,000 (people).",
      missing: [],
    });
  });

  it("is undecided while the rest of regulation 8 is", () => {
    const { services, nation, peopleServed } = water;
    const facts = { services, nation, peopleServed };
    expect(classify(facts)).toMatchObject({ kind: "unknown" });
    expect(classify(facts).summary).toContain("Meets the threshold of paragraph 9.");
    expect(missing(facts).slice(0, 3)).toEqual([
      "reliesOnNetworkAndInformationSystems",
      "publicCommunicationsProvider",
      "designated",
    ]);
  });

  it("counts as designated unless a revocation is declared, which is asked beside the result", () => {
    const { deemedDesignationRevoked: _, ...open } = water;
    const { kind, operator, missing: asked, takenForGranted } = classify(open);
    expect(kind).toBe("operator-of-essential-services");
    expect(asked).toEqual([]);
    expect(operator[0]?.reason).toContain(
      "nobody declared that the authority revoked the deemed designation",
    );
    expect(takenForGranted).toEqual([
      {
        fact: "deemedDesignationRevoked",
        question: "Has the competent authority revoked the deemed designation by notice?",
        because: "undeclared",
      },
    ]);
    expect(classify(water).takenForGranted).toEqual([]);
    expect(classify({ ...open, peopleServed: 5 }).takenForGranted).toEqual([]);
    expect(classify({}).takenForGranted).toEqual([]);
    const also = { ...open, designated: true, designationRevoked: false };
    expect(classify(also).takenForGranted).toEqual([]);
  });

  it("takes nothing for granted where what is declared of a revocation cannot be used", () => {
    const facts = { ...water, deemedDesignationRevoked: "by notice" } as unknown as NisFacts;
    expect(classify(facts)).toMatchObject({ kind: "unknown", takenForGranted: [] });
    expect(classify(facts).missing[0]).toMatchObject({
      fact: "deemedDesignationRevoked",
      because: "invalid",
    });
  });

  it.each([
    { reliesOnNetworkAndInformationSystems: false },
    { publicCommunicationsProvider: true },
    { deemedDesignationRevoked: true },
  ])("is none with %j", (against) => {
    const facts = { ...water, ...against, designated: false, digitalServices: [] };
    expect(classify(facts)).toMatchObject({ kind: "outside", missing: [] });
    expect(classify(facts).operator[0]?.reason).toMatch(/^Meets the threshold of paragraph 9\. /);
  });

  it("names the limit that is not reached", () => {
    const low = classify({ ...water, peopleServed: 199_999 }).thresholds;
    expect(low.find(({ item }) => item === "NIS Schedule 2 paragraph 9")?.reason).toContain(
      "199,999, less than 200,000",
    );
    const facts = { services: ["aerodrome"], airportPassengersPerYear: 10e6 } as const;
    expect(
      classify(facts).thresholds.find(({ item }) => item === "NIS Schedule 2 paragraph 4(2)")
        ?.reason,
    ).toContain("10,000,000, not more than 10,000,000");
  });
});

describe("an operator in another way", () => {
  it("is designated by notice below the threshold, until that is revoked", () => {
    const facts = { ...water, peopleServed: 5, designated: true, digitalServices: [] };
    expect(classify(facts)).toMatchObject({
      kind: "operator-of-essential-services",
      takenForGranted: [{ fact: "designationRevoked" }],
    });
    expect(classify({ ...facts, designationRevoked: false }).kind).toBe(
      "operator-of-essential-services",
    );
    expect(classify({ ...facts, designationRevoked: true }).kind).toBe("outside");
  });

  it("is never outside while nobody said whether it is designated", () => {
    const facts = { ...water, peopleServed: 5, digitalServices: [] };
    expect(classify(facts).kind).toBe("unknown");
    expect(missing(facts)).toEqual(["designated"]);
  });

  it("is an integrated care board", () => {
    const { kind, operator } = classify({ healthBody: "integrated-care-board" });
    expect(kind).toBe("operator-of-essential-services");
    expect(operator[2]).toMatchObject({ item: "NIS reg 8(2A)", outcome: "met" });
    expect(outcome("NIS reg 8(1)", { healthBody: "integrated-care-board" })).toBe("not-met");
  });
});

describe("a relevant digital service provider", () => {
  it("provides a digital service, is not small, and has a head office or a representative here", () => {
    expect(classify(cloud).kind).toBe("relevant-digital-service-provider");
    const abroad = { ...cloud, headOfficeInUnitedKingdom: false };
    expect(classify({ ...abroad, representativeInUnitedKingdom: true }).kind).toBe(
      "relevant-digital-service-provider",
    );
    expect(classify({ ...abroad, representativeInUnitedKingdom: false }).kind).toBe("outside");
    expect(missing(abroad)).toEqual(["representativeInUnitedKingdom"]);
  });

  it.each([
    [{ staffHeadcount: 49, turnoverEuros: 10e6 }, "outside"],
    [{ staffHeadcount: 49, balanceSheetEuros: 10e6, turnoverEuros: 90e6 }, "outside"],
    [{ staffHeadcount: 49, turnoverEuros: 10e6 + 1 }, "unknown"],
    [
      { staffHeadcount: 49, turnoverEuros: 10e6 + 1, balanceSheetEuros: 10e6 + 1 },
      "relevant-digital-service-provider",
    ],
    [{ staffHeadcount: 50, turnoverEuros: 1 }, "relevant-digital-service-provider"],
    [{ staffHeadcount: 49 }, "unknown"],
    [{ smallOrMicroEnterprise: true }, "outside"],
    [{ smallOrMicroEnterprise: false }, "relevant-digital-service-provider"],
  ] as const)("of the size %j is %s", (size, kind) => {
    const { staffHeadcount: _, ...rest } = cloud;
    expect(classify({ ...rest, ...size }).kind).toBe(kind);
  });

  it("can be an operator as well, which comes first", () => {
    const both = { ...water, ...cloud, services: water.services };
    expect(classify(both)).toMatchObject({
      kind: "operator-of-essential-services",
      provider: { outcome: "met" },
    });
  });
});

describe("a head office abroad", () => {
  it("means a nominated person in energy and digital infrastructure, elsewhere by notice", () => {
    const abroad = { ...water, headOfficeInUnitedKingdom: false };
    expect(outcome("NIS reg 8A", abroad)).toBe("undecided");
    expect(outcome("NIS reg 8A", { ...abroad, nominationRequired: false })).toBe("not-met");
    expect(outcome("NIS reg 8A", { ...abroad, nominationRequired: true })).toBe("met");
    const dns = {
      ...abroad,
      services: ["dns-resolver"],
      resolverAddressesPer168Hours: 500_000,
    } as const;
    expect(outcome("NIS reg 8A", dns)).toBe("met");
    expect(outcome("NIS reg 8A", { ...dns, headOfficeInUnitedKingdom: true })).toBe("not-met");
  });

  it("means a representative of a digital service provider", () => {
    expect(outcome("NIS reg 14A", cloud)).toBe("not-met");
    expect(outcome("NIS reg 14A", { ...cloud, headOfficeInUnitedKingdom: false })).toBe("met");
    expect(outcome("NIS reg 14A", { digitalServices: cloud.digitalServices })).toBe("undecided");
  });
});

describe("outside", () => {
  it("is a place that provides none of the services, which takes two facts to say", () => {
    const { kind, summary, missing } = classify({ services: [], digitalServices: [] });
    expect(kind).toBe("outside");
    expect(missing).toEqual([]);
    expect(summary).toContain("An authority may still designate");
  });
});

describe("facts that cannot be used", () => {
  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -1,
    -0.5,
    "200000",
    null,
  ])("has %s for no quantity", (amount) => {
    const facts = { ...water, peopleServed: amount } as NisFacts;
    const { kind, missing } = classify(facts);
    expect(kind).toBe("unknown");
    expect(missing[0]).toMatchObject({ fact: "peopleServed", because: "invalid" });
  });

  it("has no share above 100 percent", () => {
    const at = (share: number) =>
      classify({
        services: ["internet-exchange-point"],
        exchangeMarketSharePercent: share,
      }).thresholds.find(({ item }) => item === "NIS Schedule 2 paragraph 10(4)")?.outcome;
    expect([100, 100.1, 3_000].map(at)).toEqual(["met", "undecided", "undecided"]);
  });

  it.each([
    [{ subsector: "road-transport", services: ["aerodrome"] }, ["subsector", "services"]],
    [{ sector: "health", subsector: "gas" }, ["sector", "subsector"]],
    [{ sector: "health", services: ["gas-supply"] }, ["sector", "services"]],
    [{ services: ["gas-supply", "electricity-supply"] }, ["services"]],
    [{ services: [], designated: true }, ["services", "designated"]],
    [
      { nation: "wales", healthBody: "hsc-trust", services: ["healthcare"] },
      ["nation", "healthBody"],
    ],
    [{ healthBody: "integrated-care-board", services: ["aerodrome"] }, ["healthBody", "services"]],
    [{ healthBody: "integrated-care-board", subsector: "gas" }, ["healthBody", "subsector"]],
    [{ healthBody: "integrated-care-board", sector: "energy" }, ["healthBody", "sector"]],
    [{ healthBody: "integrated-care-board", nation: "scotland" }, ["nation", "healthBody"]],
  ])("lets none of %j decide", (facts, contradictory) => {
    const { kind, unusable } = classify(facts as NisFacts);
    expect(kind).toBe("unknown");
    expect(unusable).toEqual(contradictory.map((fact) => ({ fact, because: "contradictory" })));
  });

  it.each([
    { services: ["parking"] },
    { services: "aerodrome" },
    { services: [["aerodrome"]] },
    { licences: [null] },
    { nation: "atlantis" },
    { healthBody: 7 },
    { designated: "yes" },
  ])("has no use for %j", (facts) => {
    const { kind, unusable } = classify(facts as unknown as NisFacts);
    expect(kind).toBe("unknown");
    expect(unusable).toEqual([{ fact: Object.keys(facts)[0], because: "invalid" }]);
  });

  it("has a size that its figures contradict", () => {
    const { provider } = classify({ ...cloud, smallOrMicroEnterprise: true });
    expect(provider.missing).toMatchObject([
      { fact: "smallOrMicroEnterprise", because: "contradictory" },
    ]);
  });

  it("are not found on a prototype, nor under names that no fact has", () => {
    const inherited = Object.create(water) as NisFacts;
    expect(missing(inherited)).toEqual(missing({}));
    const hostile = JSON.parse('{"__proto__":{"services":[]},"constructor":1,"toString":2}');
    expect(classify(hostile)).toEqual(classify({}));
  });
});

it("asks a question for every fact, and no question twice", () => {
  const questions = Object.values(factQuestions()).map(({ question }) => question);
  for (const question of questions) expect(question).toMatch(/^[A-Z].*\?$/);
  expect(new Set(questions).size).toBe(questions.length);
  for (const { question, name } of Object.values(factQuestions())) {
    expect(question.length).toBeLessThanOrEqual(300);
    expect(name.length).toBeGreaterThan(0);
  }
});

it("keeps the thresholds in the order of the Schedule", () => {
  const order = thresholds().map(({ id }) => id);
  expect(classify({}).thresholds.map(({ item }) => item)).toEqual(order);
  expect(classify(water).thresholds.map(({ item }) => item)).toEqual(order);
});
