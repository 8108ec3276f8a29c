import { describe, expect, it } from "vitest";
import {
  classify,
  decideThreshold,
  limitsOf,
  type NisFacts,
  type QuantityFact,
  quantityQuestions,
  thresholds,
} from "./index.js";

/** A limit of Schedule 2 as the text words it, with what else has to be so. */
type Row = readonly [
  paragraph: string,
  fact: QuantityFact,
  words: "more than" | "at least",
  limit: number,
  beside: NisFacts,
];

const gb = { nation: "wales" } as const;
const ni = { nation: "northern-ireland" } as const;
const port = { services: ["harbour-authority"] } as const;
const facility = { services: ["port-facility"] } as const;
const vessels = { services: ["vessel-traffic-services"] } as const;
const shipping = { services: ["shipping"] } as const;
const freight = { freightTonnesPerYear: 6e6, portFreightSharePercent: 31 } as const;
const carrier = {
  services: ["air-carrier"],
  airportPassengersPerYear: 11e6,
  carrierAirportSharePercent: 31,
  carrierPassengersPerYear: 11e6,
} as const;

const rows: readonly Row[] = [
  [
    "1(2)(a)(i)",
    "finalCustomers",
    "more than",
    250_000,
    { ...gb, services: ["electricity-supply"] },
  ],
  [
    "1(2)(a)(ii)",
    "generationMegawatts",
    "at least",
    2_000,
    { ...gb, services: ["electricity-supply"] },
  ],
  [
    "1(2)(b)(i)",
    "finalCustomers",
    "more than",
    8_000,
    { ...ni, services: ["electricity-supply"], licences: ["ni-electricity-supply"] },
  ],
  [
    "1(2)(b)(ii)",
    "generationMegawatts",
    "at least",
    350,
    { ...ni, services: ["electricity-supply"], licences: ["ni-electricity-generation"] },
  ],
  [
    "1(4)(a)(i)",
    "disruptableCustomers",
    "more than",
    250_000,
    { ...gb, services: ["electricity-transmission"] },
  ],
  [
    "1(4)(a)(ii)",
    "offshoreGenerationMegawatts",
    "at least",
    2_000,
    { ...gb, services: ["electricity-transmission"], licences: ["gb-offshore-transmission"] },
  ],
  [
    "1(4)(a)(iii)",
    "interconnectorMegawatts",
    "at least",
    1_000,
    { ...gb, services: ["electricity-transmission"], licences: ["gb-electricity-interconnector"] },
  ],
  [
    "1(5)(a)",
    "disruptableCustomers",
    "more than",
    250_000,
    { ...gb, services: ["electricity-distribution"] },
  ],
  [
    "2(2)",
    "upstreamPipelineToePerYear",
    "more than",
    3e6,
    { services: ["upstream-oil-conveyance"], pipelineUnderAnotherThreshold: false },
  ],
  [
    "2(3)(a)",
    "fuelPipelineTonnesPerYear",
    "more than",
    500_000,
    { ...gb, services: ["oil-transmission"] },
  ],
  [
    "2(3)(b)",
    "fuelPipelineTonnesPerYear",
    "more than",
    50_000,
    { ...ni, services: ["oil-transmission"] },
  ],
  ["2(4)(a)", "processingFacilityToePerYear", "more than", 3e6, { services: ["oil-processing"] }],
  ["2(4)(b)", "processingPipelineToePerYear", "more than", 3e6, { services: ["oil-processing"] }],
  [
    "2(5)(a)(i)",
    "fuelStorageTonnes",
    "more than",
    500_000,
    { ...gb, services: ["oil-fuel-facilities"] },
  ],
  [
    "2(5)(a)(ii)",
    "fuelProductionTonnesPerYear",
    "more than",
    500_000,
    { ...gb, services: ["oil-fuel-facilities"] },
  ],
  [
    "2(5)(a)(iii)",
    "fuelSupplyTonnesPerYear",
    "more than",
    500_000,
    { ...gb, services: ["oil-fuel-facilities"] },
  ],
  [
    "2(5)(b)",
    "fuelStorageTonnes",
    "more than",
    50_000,
    { ...ni, services: ["oil-fuel-facilities"] },
  ],
  [
    "2(6)(i)",
    "productionInstallationToePerYear",
    "more than",
    3e6,
    { services: ["oil-petroleum-production"] },
  ],
  [
    "2(6)(ii)",
    "productionPipelineToePerYear",
    "more than",
    3e6,
    { services: ["oil-petroleum-production"] },
  ],
  ["3(2)(a)", "finalCustomers", "more than", 250_000, { ...gb, services: ["gas-supply"] }],
  [
    "3(2)(b)",
    "finalCustomers",
    "more than",
    2_000,
    { ...ni, services: ["gas-supply"], licences: ["ni-gas-supply"] },
  ],
  [
    "3(3)(a)(i)",
    "disruptableCustomers",
    "more than",
    250_000,
    { ...gb, services: ["gas-transmission"] },
  ],
  [
    "3(3)(a)(ii)",
    "gasInterconnectorCubicMetresPerDay",
    "more than",
    20e6,
    { ...gb, services: ["gas-transmission"], licences: ["gb-gas-interconnector"] },
  ],
  [
    "3(4)(a)",
    "disruptableCustomers",
    "more than",
    250_000,
    { ...gb, services: ["gas-distribution"] },
  ],
  [
    "3(5)(a)",
    "gasStorageCubicMetresPerDay",
    "more than",
    20e6,
    { ...gb, services: ["gas-storage"] },
  ],
  ["3(6)(a)", "lngCubicMetresPerDay", "more than", 20e6, { ...gb, services: ["lng-facilities"] }],
  ["3(7)(a)", "processingFacilityToePerYear", "more than", 3e6, { services: ["gas-processing"] }],
  [
    "3(7)(b)",
    "processingPipelineToePerYear",
    "more than",
    3e6,
    { services: ["gas-processing"], pipelineCriticalToFacility: true },
  ],
  [
    "3(8)(a)(i)",
    "productionInstallationToePerYear",
    "more than",
    3e6,
    { services: ["gas-petroleum-production"] },
  ],
  [
    "3(8)(a)(ii)",
    "productionPipelineToePerYear",
    "more than",
    3e6,
    { services: ["gas-petroleum-production"] },
  ],
  ["4(2)", "airportPassengersPerYear", "more than", 10e6, { services: ["aerodrome"] }],
  [
    "4(3)(b)",
    "airportPassengersPerYear",
    "more than",
    10e6,
    { services: ["air-traffic-services"] },
  ],
  ["4(4)", "airportPassengersPerYear", "more than", 10e6, carrier],
  ["4(4)", "carrierAirportSharePercent", "more than", 30, carrier],
  ["4(4)", "carrierPassengersPerYear", "more than", 10e6, carrier],
  [
    "5(2)(a)",
    "freightTonnesPerYear",
    "more than",
    5e6,
    { ...shipping, ...freight, portRoRoSharePercent: 16 },
  ],
  [
    "5(2)(a)",
    "portFreightSharePercent",
    "more than",
    30,
    { ...shipping, ...freight, portRoRoSharePercent: 16 },
  ],
  ["5(2)(a)", "portRoRoSharePercent", "more than", 15, { ...shipping, ...freight }],
  ["5(2)(a)", "portLoLoSharePercent", "more than", 15, { ...shipping, ...freight }],
  ["5(2)(a)", "portLiquidBulkSharePercent", "more than", 10, { ...shipping, ...freight }],
  ["5(2)(a)", "portBiomassSharePercent", "more than", 20, { ...shipping, ...freight }],
  [
    "5(2)(b)",
    "portPassengersPerYear",
    "more than",
    10e6,
    { ...shipping, portPassengerSharePercent: 31 },
  ],
  [
    "5(2)(b)",
    "portPassengerSharePercent",
    "more than",
    30,
    { ...shipping, portPassengersPerYear: 11e6 },
  ],
  ["5(3)(a)", "portPassengersPerYear", "more than", 10e6, port],
  ["5(3)(b)", "portRoRoSharePercent", "more than", 15, port],
  ["5(3)(b)", "portLoLoSharePercent", "more than", 15, port],
  ["5(3)(b)", "portLiquidBulkSharePercent", "more than", 10, port],
  ["5(3)(b)", "portBiomassSharePercent", "more than", 20, port],
  ["5(4)(a)", "portPassengersPerYear", "more than", 10e6, { ...facility, handlesPassengers: true }],
  [
    "5(4)(b)",
    "portRoRoSharePercent",
    "more than",
    15,
    { ...facility, freightHandled: ["roll-on-roll-off"] },
  ],
  [
    "5(4)(b)",
    "portLoLoSharePercent",
    "more than",
    15,
    { ...facility, freightHandled: ["lift-on-lift-off"] },
  ],
  [
    "5(4)(b)",
    "portLiquidBulkSharePercent",
    "more than",
    10,
    { ...facility, freightHandled: ["liquid-bulk"] },
  ],
  [
    "5(4)(b)",
    "portBiomassSharePercent",
    "more than",
    20,
    { ...facility, freightHandled: ["biomass"] },
  ],
  ["5(5)(a)", "portPassengersPerYear", "more than", 10e6, vessels],
  ["5(5)(b)", "portRoRoSharePercent", "more than", 15, vessels],
  ["5(5)(b)", "portLoLoSharePercent", "more than", 15, vessels],
  ["5(5)(b)", "portLiquidBulkSharePercent", "more than", 10, vessels],
  ["5(5)(b)", "portBiomassSharePercent", "more than", 20, vessels],
  ["6(4)", "passengerJourneysPerYear", "more than", 50e6, { services: ["light-rail"] }],
  [
    "7(1)",
    "vehicleMiles",
    "more than",
    50e9,
    { services: ["road-transport"], roadAuthority: true },
  ],
  [
    "7(2)",
    "systemVehicleMilesPerYear",
    "more than",
    50e9,
    { services: ["intelligent-transport-systems"], roadAuthority: true },
  ],
  ["9", "peopleServed", "at least", 200_000, { services: ["drinking-water-supply"] }],
  ["10(2)", "registryQueriesPer168Hours", "at least", 14e9, { services: ["tld-name-registry"] }],
  ["10(3)", "resolverAddressesPer168Hours", "at least", 500_000, { services: ["dns-resolver"] }],
  ["10(3A)", "domainsHosted", "at least", 100_000, { services: ["dns-authoritative-hosting"] }],
  [
    "10(4)",
    "exchangeMarketSharePercent",
    "at least",
    30,
    { services: ["internet-exchange-point"] },
  ],
];

const tests = thresholds().flatMap((threshold) => threshold.tests);

/** Whether the test of a paragraph is among those that hold. */
function holds(paragraph: string, facts: NisFacts): boolean {
  return classify(facts).thresholds.some(({ paragraphs }) => paragraphs.includes(paragraph));
}

/** All other quantities that the paragraph's test reads, as zero, so that they are declared. */
function zeros(paragraph: string): NisFacts {
  const read = tests.filter((test) => test.paragraph === paragraph);
  const limits = read.flatMap(({ condition }) => limitsOf(condition));
  return Object.fromEntries(limits.map(({ fact }) => [fact, 0]));
}

/** The threshold that holds the test of a paragraph. */
function decisionOn(paragraph: string, facts: NisFacts) {
  const owner = thresholds().find((entry) =>
    entry.tests.some((test) => test.paragraph === paragraph),
  );
  return classify(facts).thresholds.find(({ item }) => item === owner?.id);
}

describe("each limit of Schedule 2", () => {
  it.each(rows)("paragraph %s: %s %s %d", (paragraph, fact, words, limit, beside) => {
    const declared = { ...zeros(paragraph), ...beside };
    const at = (amount: number) => holds(paragraph, { ...declared, [fact]: amount });
    expect([limit - 1, limit, limit + 1].map(at)).toEqual([false, words === "at least", true]);
    expect(holds(paragraph, { ...beside, [fact]: Number.NaN })).toBe(false);
    const { [fact]: _, ...without } = beside;
    expect(decisionOn(paragraph, without)?.outcome).toBe("undecided");
  });

  it("is in the table, and no other is", () => {
    const ours = rows.map(([paragraph, fact, words, limit]) =>
      [paragraph, fact, words, limit].join(),
    );
    const theirs = tests.flatMap(({ paragraph, condition }) =>
      limitsOf(condition).map((limit) =>
        "moreThan" in limit
          ? [paragraph, limit.fact, "more than", limit.moreThan].join()
          : [paragraph, limit.fact, "at least", limit.atLeast].join(),
      ),
    );
    expect([...ours].sort()).toEqual([...theirs].sort());
  });

  it("is a figure of its item, with its unit", () => {
    for (const { id, tests: own, parameters } of thresholds()) {
      const limits = own.flatMap(({ condition }) => limitsOf(condition));
      const wanted = new Set(
        limits.map((limit) => {
          const value = "moreThan" in limit ? limit.moreThan : limit.atLeast;
          return `${value} ${quantityQuestions()[limit.fact].unit}`;
        }),
      );
      const figures = (parameters?.figures ?? []).map(({ value, unit }) => `${value} ${unit}`);
      expect([id, new Set(figures)]).toEqual([id, wanted]);
    }
  });
});

/** What meets a test that has no limit, and what next to it does not. */
const plain: readonly (readonly [string, NisFacts, NisFacts])[] = [
  [
    "1(3)",
    {
      ...ni,
      services: ["single-electricity-market"],
      licences: ["ni-single-electricity-market-operator"],
    },
    { ...ni, services: ["single-electricity-market"], licences: ["ni-electricity-supply"] },
  ],
  [
    "1(4)(b)",
    { ...ni, services: ["electricity-transmission"], licences: ["ni-electricity-transmission"] },
    { ...gb, services: ["electricity-transmission"], licences: ["ni-electricity-transmission"] },
  ],
  [
    "1(5)(b)",
    { ...ni, services: ["electricity-distribution"], licences: ["ni-electricity-distribution"] },
    { ...ni, services: ["electricity-distribution"], licences: [] },
  ],
  [
    "3(3)(b)",
    { ...ni, services: ["gas-transmission"], licences: ["ni-gas-conveyance"] },
    { ...ni, services: ["gas-transmission"], licences: ["ni-gas-supply"] },
  ],
  [
    "3(4)(b)",
    { ...ni, services: ["gas-distribution"], licences: ["ni-gas-conveyance"] },
    { ...ni, services: ["gas-distribution"], licences: [] },
  ],
  [
    "3(5)(b)",
    { ...ni, services: ["gas-storage"], licences: ["ni-gas-storage"] },
    { ...ni, services: ["gas-storage"], licences: ["ni-lng"] },
  ],
  [
    "3(6)(b)",
    { ...ni, services: ["lng-facilities"], licences: ["ni-lng"] },
    { ...ni, services: ["lng-facilities"], licences: ["ni-gas-storage"] },
  ],
  [
    "4(3)(a)",
    { services: ["air-traffic-services"], licences: ["en-route-air-traffic"] },
    { services: ["air-traffic-services"], licences: [] },
  ],
  [
    "6(2)(a)",
    { ...gb, services: ["rail"], railwayExcluded: false },
    { ...gb, services: ["rail"], railwayExcluded: true },
  ],
  [
    "6(2)(b)",
    { ...ni, services: ["rail"], railwayExcluded: false },
    { ...ni, services: ["rail"], railwayExcluded: true },
  ],
  ["6(3)", { services: ["high-speed-rail"] }, { services: ["light-rail"] }],
  [
    "6(5)",
    { services: ["international-rail"], channelTunnel: true },
    { services: ["international-rail"], channelTunnel: false },
  ],
  [
    "8(2)(a)",
    { nation: "england", services: ["healthcare"], healthBody: "nhs-foundation-trust" },
    { nation: "england", services: ["healthcare"], healthBody: "integrated-care-board" },
  ],
  [
    "8(2)(b)",
    { nation: "wales", services: ["healthcare"], healthBody: "nhs-trust" },
    { nation: "wales", services: ["healthcare"], healthBody: "other" },
  ],
  [
    "8(2)(c)",
    { nation: "scotland", services: ["healthcare"], healthBody: "special-health-board" },
    { nation: "scotland", services: ["healthcare"], healthBody: "other" },
  ],
  [
    "8(2)(d)",
    { nation: "northern-ireland", services: ["healthcare"], healthBody: "hsc-trust" },
    { nation: "northern-ireland", services: ["healthcare"], healthBody: "other" },
  ],
];

describe("each test without a limit", () => {
  it.each(plain)("paragraph %s", (paragraph, meets, misses) => {
    expect(holds(paragraph, meets)).toBe(true);
    expect(holds(paragraph, misses)).toBe(false);
  });

  it("is in one of the tables, so that all 65 are", () => {
    const covered = new Set([...rows, ...plain].map(([paragraph]) => paragraph));
    expect([...covered].sort()).toEqual(tests.map(({ paragraph }) => paragraph).sort());
  });
});

describe("what stands beside a limit", () => {
  const large = { finalCustomers: 300_000, services: ["electricity-supply"] } as const;

  it("decides too: nation, licence, kind of freight, and the other threshold of a pipeline", () => {
    expect(holds("1(2)(a)(i)", { ...large, ...ni })).toBe(false);
    expect(holds("1(2)(b)(i)", { ...large, ...ni, licences: [] })).toBe(false);
    const share = { ...facility, portRoRoSharePercent: 40 };
    expect(holds("5(4)(b)", { ...share, freightHandled: ["biomass"] })).toBe(false);
    const pipeline = {
      services: ["upstream-oil-conveyance"],
      upstreamPipelineToePerYear: 4e6,
    } as const;
    expect(holds("2(2)", { ...pipeline, pipelineUnderAnotherThreshold: true })).toBe(false);
    const road = { services: ["road-transport"], vehicleMiles: 60e9 } as const;
    expect(holds("7(1)", { ...road, roadAuthority: false })).toBe(false);
  });

  it("is asked for where nobody declared it", () => {
    expect(decisionOn("1(2)(a)(i)", large)).toMatchObject({
      outcome: "undecided",
      missing: [{ fact: "nation" }, { fact: "generationMegawatts" }],
    });
  });
});

it("can be evaluated one by one", () => {
  const water = thresholds().find(({ id }) => id === "NIS Schedule 2 paragraph 9");
  if (!water) throw new Error("paragraph 9 is missing");
  expect(decideThreshold(water, {})).toBe("unknown");
  expect(decideThreshold(water, { subsector: "drinking-water", peopleServed: 200_000 })).toBe(
    "true",
  );
  expect(decideThreshold(water, { subsector: "drinking-water", peopleServed: 5 })).toBe("false");
  expect(decideThreshold(water, { subsector: "gas", peopleServed: 200_000 })).toBe("false");
});
