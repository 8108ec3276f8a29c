import { describe, expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { playbookGovernance } from "./rule.js";

const asked = (register: object) =>
  runOn(playbookGovernance, register).map(({ pointer, what }) => `${pointer} ${what}`);

const roles = [
  "senior-responsible",
  "project-manager",
  "security-lead",
  "data-protection",
  "procurement",
  "physical-security",
].map((kind) => ({ kind, holder: "Head of something" }));
const gates = ["idea", "procurement", "go-live", "change", "retirement"].map((name) => ({ name }));
const governance = {
  riskScale: "Council scale",
  escalation: "To the board",
  reportsTo: "Board",
  gates,
};
const place = { name: "Saltmarsh", roles, governance };
const risks = [{ id: "r" }];

describe("the place", () => {
  it("is asked nothing where all is said", () => {
    expect(asked({ place, risks })).toEqual([]);
  });

  it("is asked all at once where nothing is said", () => {
    const [found, ...others] = runOn(playbookGovernance, { place: { name: "Saltmarsh" } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ pointer: "/place", level: "info", question: true });
    for (const id of ["c3", "c4", "c5", "c6"])
      expect(found?.todo).toContain(`scp-governance-${id}`);
  });

  it("is asked for the roles that nobody holds", () => {
    const [found] = asked({
      place: { ...place, roles: [...roles.slice(2), { kind: "project-manager" }] },
      risks,
    });
    expect(found).toContain("who stands for the senior owner, the project manager.");
  });

  it("is asked for gates that are absent, and for days of those that something has passed", () => {
    const own = { ...place, governance: { ...governance, gates: gates.slice(0, 3) } };
    expect(asked({ place: own, risks })[0]).toContain("at the gates change, retirement");
    const services = [{ stage: "live", owner: { role: "Owner" }, riskLevel: "low" }];
    expect(asked({ place, risks, services })[0]).toContain(
      "when security last signed off at idea, procurement, go-live.",
    );
    const dated = {
      ...place,
      governance: {
        ...governance,
        gates: gates.map((gate) => ({ ...gate, signedOff: "2026-01-01" })),
      },
    };
    expect(asked({ place: dated, risks, services })).toEqual([]);
  });

  it("may have answered", () => {
    const answers = Object.fromEntries(
      ["c3", "c4", "c5", "c6"].map((id) => [`scp-governance-${id}`, "Minute 4."]),
    );
    expect(asked({ place: { answers } })).toEqual([]);
  });
});

it("asks a service for what it lacks, ideas too", () => {
  expect(asked({ services: [{ id: "a", stage: "idea", riskLevel: "low" }] })).toEqual([
    "/services/0 “a” does not say who owns it, by role.",
  ]);
});

describe("a system", () => {
  const system = {
    id: "bays",
    services: ["parking"],
    useCase: "parking-sensors",
    owner: { role: "Parking Manager" },
    supplier: "in-house",
    site: "depot",
    legacy: { state: "supported" },
  };
  const flows = [{ from: "bays", to: "payments" }];

  it("is asked nothing where all is said; a data set is data as well", () => {
    expect(asked({ systems: [system], flows })).toEqual([]);
    expect(asked({ systems: [system], dataSets: [{ system: "bays" }] })).toEqual([]);
    expect(asked({ systems: [system], flows: [{ from: "a", to: "b", via: ["bays"] }] })).toEqual(
      [],
    );
  });

  it("is asked for each thing that is not said", () => {
    const found = asked({ systems: [{ id: "bays" }] });
    expect(found).toHaveLength(1);
    for (const words of [
      "what it is",
      "who owns it",
      "who supplies it",
      "where it stands",
      "which data it has",
      "still supported",
    ]) {
      expect(found[0]).toContain(words);
    }
  });

  it("is asked which service it serves where others need it; what nothing needs is told elsewhere", () => {
    const dependent = { ...system, id: "signs", dependsOn: ["bays"] };
    const alone = { ...system, services: [] };
    const links = [...flows, { from: "signs", to: "payments" }];
    expect(asked({ systems: [alone, dependent], flows: links })[0]).toContain("which service");
    expect(asked({ systems: [alone], flows })).toEqual([]);
  });

  it("is no asset of the place where it is an external entity, and only its service is asked while planned", () => {
    expect(asked({ systems: [{ kind: "external-entity" }] })).toEqual([]);
    expect(asked({ systems: [{ id: "x", stage: "planned" }] })).toEqual([
      "/systems/0 “x” does not say which service it serves.",
    ]);
  });
});

describe("a class of devices", () => {
  const devices = {
    id: "sensors",
    system: "bays",
    model: "Baysense P1",
    connectivity: "LoRaWAN",
    supportEnds: "2031-04-30",
  };
  const systems = [
    {
      id: "bays",
      services: ["p"],
      useCase: "parking-sensors",
      owner: { role: "Owner" },
      supplier: "in-house",
      site: "s",
      legacy: { state: "supported" },
    },
  ];
  const flows = [{ from: "sensors", to: "bays" }];

  it("has owner, place, supplier and data of its system", () => {
    expect(asked({ systems, flows, deviceClasses: [devices] })).toEqual([]);
  });

  it("is asked for what neither says", () => {
    const [found] = asked({ deviceClasses: [{ id: "sensors" }] });
    for (const words of [
      "which system",
      "its model",
      "who owns it",
      "where it stands",
      "who supplies it",
      "connected",
      "which data",
      "until when",
    ]) {
      expect(found).toContain(words);
    }
  });
});
