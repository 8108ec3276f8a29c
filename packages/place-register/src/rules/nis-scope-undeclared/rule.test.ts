import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { nisScopeUndeclared } from "./rule.js";

const signals = { id: "signals", useCase: "traffic-lights", services: ["junctions"] };

describe("a service whose use case may be concerned", () => {
  it("is asked the deciding facts by their questions", () => {
    const [found, ...others] = runOn(nisScopeUndeclared, {
      services: [{ id: "junctions" }, { id: "bays" }],
      systems: [signals, { id: "p", useCase: "parking-sensors", services: ["bays"] }],
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ level: "info", question: true, pointer: "/services/0" });
    expect(found?.what).toContain("“junctions” runs on technology for traffic");
    expect(found?.what).toContain("Which kinds of essential service of Schedule 2");
    expect(found?.todo).toContain("Write services, designated, digitalServices under nis");
    expect(found?.cites.map(({ item }) => item)).toContain("NIS reg 1(3)(e)");
  });

  it("is left alone as an idea, on a planned system, and where the facts or a person decide", () => {
    const decided = { services: [], digitalServices: [] };
    const scope = [
      { instrument: "nis-2018", decision: "out", why: "No threshold.", for: "signals" },
    ];
    for (const register of [
      { services: [{ id: "junctions", stage: "idea" }], systems: [signals] },
      { services: [{ id: "junctions" }], systems: [{ ...signals, stage: "planned" }] },
      { services: [{ id: "junctions", nis: decided }], systems: [signals] },
      { services: [{ id: "junctions" }], systems: [signals], scope },
      {
        services: [{ id: "junctions" }],
        systems: [signals],
        scope: [{ ...scope[0], for: "junctions" }],
      },
      {
        services: [{ id: "junctions" }],
        systems: [signals],
        scope: [{ instrument: "nis-2018", decision: "in" }],
      },
    ]) {
      expect(runOn(nisScopeUndeclared, register)).toEqual([]);
    }
  });

  it("is still asked where the decision is open or on something else", () => {
    for (const entry of [
      { instrument: "nis-2018" },
      { instrument: "nis-2018", decision: "out", for: "bays" },
      { instrument: "uk-gdpr", decision: "in" },
    ]) {
      const register = {
        services: [{ id: "junctions" }, { id: "bays" }],
        systems: [signals],
        scope: [entry],
      };
      expect(placesOf(runOn(nisScopeUndeclared, register))).toEqual(["info /services/0"]);
    }
  });

  it("is told once of all where more than two lack the same", () => {
    const services = Array.from({ length: 11 }, (_, at) => ({ id: `s${at}` }));
    const systems = [{ ...signals, services: services.map(({ id }) => id) }];
    const found = runOn(nisScopeUndeclared, { services, systems });
    expect(placesOf(found)).toEqual(["info /services"]);
    expect(found[0]?.what).toContain("“s0”, “s1”, “s2”, “s3”, “s4” and 6 more.");
  });
});

describe("a service that declares facts", () => {
  it("is told which threshold they meet, and never that the Regulations apply", () => {
    const nis = { services: ["drinking-water-supply"], nation: "wales", peopleServed: 300_000 };
    const [found] = runOn(nisScopeUndeclared, { services: [{ nis }] });
    expect(found?.what).toMatch(
      /^The facts declared of Service 1 meet the threshold of paragraph 9 /,
    );
    expect(found?.what).not.toMatch(/appl(y|ies)/);
  });

  it("takes the nation of the place", () => {
    const services = [{ nis: { services: ["electricity-supply"], finalCustomers: 300_000 } }];
    const [without] = runOn(nisScopeUndeclared, { services });
    expect(without?.what).toContain("In which nation is the service provided?");
    const [found] = runOn(nisScopeUndeclared, { place: { nation: "england" }, services });
    expect(found?.what).toContain("meet the threshold of paragraph 1(2)(a)");
    expect(found?.what).not.toContain("In which nation");
  });

  it("is told of empty lists only where a list is asked for", () => {
    const nis = { services: ["rail"], railwayExcluded: false, digitalServices: [] };
    const [found] = runOn(nisScopeUndeclared, { services: [{ nis }] });
    expect(found?.todo).toMatch(/^Write .+ under nis of the service; or let a person decide/);
  });

  it("is asked nothing while facts contradict one another: that is told apart", () => {
    const nis = { services: ["rail", "drinking-water-supply"] };
    expect(runOn(nisScopeUndeclared, { services: [{ nis }] })).toEqual([]);
  });

  it("does not count what is recorded besides facts", () => {
    expect(runOn(nisScopeUndeclared, { services: [{ nis: { authority: "Ofgem" } }] })).toEqual([]);
  });
});

describe("a place that suggests essential services", () => {
  it("is asked once, as long as no service has facts or a decision", () => {
    const services = [{ id: "quay" }, { id: "gate" }];
    const port = { place: { kind: "port" }, services };
    const found = runOn(nisScopeUndeclared, port);
    expect(placesOf(found)).toEqual(["info /services"]);
    expect(found[0]?.what).toContain("run by a port, and no service declares");
    const none = { services: [], digitalServices: [] };
    expect(runOn(nisScopeUndeclared, { ...port, services: [services[0], { nis: none }] })).toEqual(
      [],
    );
    expect(runOn(nisScopeUndeclared, { place: { kind: "council" }, services })).toEqual([]);
    expect(runOn(nisScopeUndeclared, { place: { kind: "port" } })).toEqual([]);
  });
});
