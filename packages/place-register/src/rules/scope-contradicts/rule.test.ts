import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { scopeContradicts } from "./rule.js";

const out = { instrument: "uk-gdpr", decision: "out" };

function whats(register: object): readonly string[] {
  return runOn(scopeContradicts, register).map(({ level, pointer, what }) => {
    return `${level} ${pointer} ${what}`;
  });
}

describe("two decisions on the same", () => {
  it("are told, and more gravely where they differ", () => {
    const scope = [
      { instrument: "sccop", decision: "in" },
      { instrument: "sccop", decision: "out" },
      { instrument: "psed", for: "a", decision: "in" },
      { instrument: "psed", for: "a", decision: "in" },
    ];
    expect(whats({ systems: [{ id: "a" }], scope })).toEqual([
      "warning /scope/1 Whether the place is in scope of sccop is decided twice, and not alike: entry 1 says in.",
      "info /scope/3 Whether “a” is in scope of psed is decided twice: entry 3 says in.",
    ]);
  });

  it("are fine where one is for a part, or not yet taken", () => {
    const scope = [
      { instrument: "sccop", decision: "in" },
      { instrument: "sccop", for: "a", decision: "out" },
      { instrument: "sccop" },
    ];
    expect(whats({ systems: [{ id: "a" }], scope })).toEqual([]);
  });
});

describe("data protection law that is out of scope", () => {
  const systems = [{ id: "core", services: ["watch"] }, { id: "plan" }];
  const dataSets = [{ id: "films", system: "core", personal: true }];

  it("is told where a data set, a flow or a service holds personal data", () => {
    expect(whats({ systems, dataSets, scope: [out] })).toEqual([
      "warning /scope/0/decision “uk-gdpr” is decided to be out of scope, but “films” of “core” holds personal data.",
    ]);
    const flows = [{ id: "plates", from: "core", to: "police", personal: true }];
    expect(whats({ systems, flows, scope: [{ ...out, for: "core" }] })[0]).toContain("“plates”");
    const services = [{ id: "watch", personalData: true }];
    expect(whats({ services, scope: [{ ...out, for: "watch" }] })[0]).toContain("service “watch”");
    expect(whats({ systems, dataSets, services, scope: [{ ...out, for: "watch" }] })).toHaveLength(
      1,
    );
  });

  it("is fine for a part that holds none, and for the place where the part is decided apart", () => {
    expect(whats({ systems, dataSets, scope: [{ ...out, for: "plan" }] })).toEqual([]);
    const apart = { instrument: "uk-gdpr", for: "core", decision: "in" };
    expect(whats({ systems, dataSets, scope: [out, apart] })).toEqual([]);
    const service = { instrument: "uk-gdpr", for: "watch", decision: "in" };
    expect(whats({ systems, dataSets, scope: [service, out] })).toEqual([]);
    expect(whats({ systems, dataSets, scope: [{ ...out, instrument: "sccop" }] })).toEqual([]);
  });
});

it("tells the NIS Regulations out of scope of a service of which the authority was told", () => {
  const services = [{ id: "port", nis: { registered: "2025-03-01" } }];
  const scope = [{ instrument: "nis-2018", decision: "out" }];
  expect(whats({ services, scope })).toEqual([
    "warning /scope/0/decision “nis-2018” is decided to be out of scope, but the authority was told of the service “port”.",
  ]);
  expect(whats({ services: [{ id: "port" }], scope })).toEqual([]);
});

it("tells what is in scope where it has no effect, or is a proposal", () => {
  const scope = [
    { instrument: "awaab", decision: "in" },
    { instrument: "csr-bill", decision: "in" },
  ];
  expect(whats({ place: { nation: "wales" }, scope })).toEqual([
    "warning /scope/0/decision “awaab” is decided to be in scope, has effect in England alone, and the place lies in another nation.",
    "hint /scope/1/decision “csr-bill” is decided to be in scope; as far as was seen, Cyber Security and Resilience (Network and Information Systems) Bill is a proposal, not law.",
  ]);
  expect(whats({ place: { nation: "england" }, scope: scope.slice(0, 1) })).toEqual([]);
  expect(whats({ scope: scope.slice(0, 1) })).toEqual([]);
});

it("tells laws of a service that were decided to be out, and not where the service is in", () => {
  const services = [{ id: "watch", laws: ["psed", "sccop", "no law"] }];
  const sccop = { instrument: "sccop", decision: "out" };
  const found = runOn(scopeContradicts, { services, scope: [sccop] });
  expect(placesOf(found)).toEqual(["warning /services/0/laws/1"]);
  expect(found[0]?.what).toContain("entry 1 of scope says that it is out");
  const inside = { instrument: "sccop", for: "watch", decision: "in" };
  expect(whats({ services, scope: [sccop, inside] })).toEqual([]);
});
