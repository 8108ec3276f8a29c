import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { nisThresholdMet } from "./rule.js";

const water = {
  subsector: "drinking-water",
  services: ["drinking-water-supply"],
  nation: "wales",
  peopleServed: 200_000,
  reliesOnNetworkAndInformationSystems: true,
  publicCommunicationsProvider: false,
  deemedDesignationRevoked: false,
};
const recorded = { authority: "Welsh Ministers", registered: "2021-02-01", cafProfile: "CAF 3.2" };
const decided = { instrument: "nis-2018", decision: "in", for: "water", why: "By the figures." };
const cloud = {
  services: [],
  digitalServices: ["cloud-computing"],
  smallOrMicroEnterprise: false,
  headOfficeInUnitedKingdom: true,
};

const run = (nis: object, others: object = {}, scope: readonly object[] = []) =>
  runOn(nisThresholdMet, { services: [{ id: "water", nis, ...others }], scope });

describe("an operator by its figures", () => {
  it("needs a decision and what follows; the finding never says that the Regulations apply", () => {
    const [found, ...others] = run(water);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ level: "warning", pointer: "/services/0/nis" });
    expect(found?.question).toBeUndefined();
    expect(found?.what).toMatch(
      /^The figures declared of “water” meet the threshold of paragraph 9 of Schedule 2, and no decision/,
    );
    for (const word of ["nis.authority", "nis.registered", "72 hours", "nis.cafProfile"]) {
      expect(found?.what).toContain(word);
    }
    expect(found?.what).not.toMatch(/appl(y|ies)/);
    expect(found?.todo).toContain("Welsh Ministers");
    expect(found?.cites.map(({ item }) => item)).toContain("NIS Schedule 2 paragraph 9");
  });

  it("is silent below the threshold, where a fact is open, and as an idea", () => {
    expect(run({ ...water, peopleServed: 199_999 })).toEqual([]);
    const { publicCommunicationsProvider: _, ...open } = water;
    expect(run(open)).toEqual([]);
    expect(run({ ...water, deemedDesignationRevoked: true })).toEqual([]);
    expect(run(water, { stage: "idea" })).toEqual([]);
  });

  it("is met as long as no revocation is declared, which one short question asks beside it", () => {
    const { deemedDesignationRevoked: _, ...open } = water;
    const [met, beside, ...others] = run(open);
    expect(others).toEqual([]);
    expect(met).toEqual(run(water)[0]);
    expect(beside).toMatchObject({
      level: "info",
      question: true,
      pointer: "/services/0/nis",
      what: "“water”: Has the competent authority revoked the deemed designation by notice?",
    });
    expect(beside?.todo).toContain("Write deemedDesignationRevoked under nis");
    expect(beside?.cites.map(({ item }) => item)).toEqual(["NIS reg 9"]);
    expect(run({ ...open, ...recorded }, {}, [decided])).toHaveLength(1);
    expect(run(open, {}, [{ ...decided, decision: "out" }])).toEqual([]);
  });

  it("lacks what is not recorded once a person decided that it is reached", () => {
    const [found] = run(water, {}, [decided]);
    expect(found?.question).toBeUndefined();
    expect(found?.what).toContain(
      "a person decided that the Regulations reach it. The register lacks",
    );
    expect(
      run({ ...water, ...recorded }, { reporting: [{ to: "NIS authority", within: "PT72H" }] }, [
        decided,
      ]),
    ).toEqual([]);
  });

  it("lacks it where the facts leave open what a person decided", () => {
    const { publicCommunicationsProvider: _, ...open } = water;
    for (const nis of [open, { subsector: "drinking-water" }]) {
      const [found] = run(nis, {}, [decided]);
      expect(found?.what).toMatch(
        /^A person decided that the Regulations reach “water”. The register lacks .*nis\.authority.*72 hours.*nis\.cafProfile/,
      );
    }
    const bare = { services: [{ id: "water" }, { id: "parks" }], scope: [decided] };
    expect(placesOf(runOn(nisThresholdMet, bare))).toEqual(["warning /services/0/nis"]);
    const { for: _for, ...everywhere } = decided;
    expect(runOn(nisThresholdMet, { ...bare, scope: [everywhere] })).toEqual([]);
  });

  it("wants the decision also where all else is recorded", () => {
    const found = run(
      { ...water, ...recorded },
      { reporting: [{ to: "Welsh Ministers", within: "P3D" }] },
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.what).not.toContain("lacks");
  });

  it("is silent where a person decided that it is out", () => {
    expect(run(water, {}, [{ ...decided, decision: "out" }])).toEqual([]);
    expect(run(water, {}, [{ instrument: "nis-2018", decision: "out" }])).toEqual([]);
  });

  it("takes the decision that is nearest to the service", () => {
    expect(run(water, {}, [decided, { instrument: "nis-2018", decision: "out" }])).toHaveLength(1);
  });
});

describe("a route of reporting", () => {
  const lacking = (route: object) =>
    run({ ...water, ...recorded }, { reporting: [route] }, [decided]).map(({ what }) => what);

  it("leads to the authority within 72 hours", () => {
    expect(lacking({ to: "Competent authority", within: "PT24H" })).toEqual([]);
    expect(lacking({ to: "Drinking Water Inspectorate", within: "P1DT48H" })).toEqual([]);
    expect(lacking({ to: "ICO", within: "PT72H" })[0]).toContain("whom to tell");
    expect(lacking({ to: "NIS authority", within: "PT73H" })[0]).toContain("no longer than PT72H");
    expect(lacking({ to: "NIS authority", within: "P1M" })[0]).toContain("no longer than PT72H");
    expect(lacking({ to: "NIS authority" })[0]).toContain("within which time");
    expect(lacking({ within: "PT1H" })[0]).toContain("whom to tell");
  });

  it("may stand in the plan for incidents", () => {
    const incidentPlan = { routes: [{ to: "DWI as NIS authority", within: "PT72H" }] };
    const services = [{ id: "water", nis: { ...water, ...recorded } }];
    expect(runOn(nisThresholdMet, { services, incidentPlan, scope: [decided] })).toEqual([]);
  });
});

it("speaks of facts and conditions where no figure decides", () => {
  const designated = {
    subsector: "road-transport",
    services: ["road-transport"],
    designated: true,
    designationRevoked: false,
    reliesOnNetworkAndInformationSystems: true,
  };
  const [found] = run(designated);
  expect(found?.what).toMatch(
    /^The facts declared of “water” meet the conditions of regulation 8\(3\)/,
  );
});

it("tells a digital service provider of the Information Commission, and asks for no CAF profile", () => {
  const [found] = run(cloud);
  expect(found?.what).toMatch(/meet the conditions of regulation 1\(3\)\(e\)/);
  expect(found?.what).not.toContain("CAF");
  expect(found?.todo).toContain("Information Commission");
  const all = { ...cloud, authority: "Information Commission", registered: "2024-01-08" };
  expect(run(all, { reporting: [{ to: "ICO", within: "PT72H" }] }, [decided])).toEqual([]);
});

it("is at the service with its place", () => {
  const services = [{ id: "a" }, { id: "b", nis: water }];
  expect(placesOf(runOn(nisThresholdMet, { services }))).toEqual(["warning /services/1/nis"]);
});
