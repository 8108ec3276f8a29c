import { expect, it } from "vitest";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorTrafficLights } from "./rule.js";

const scope = inScope("tsrgd", "dft-nis", "dtro");
const systems = [{ id: "utc", useCase: "traffic-lights", services: ["signals"] }];
const all = ["c1", "c5", "c7", "c9", "c10", "c12", "c14", "c15"];

it("asks what nobody said", () => {
  expect(asked(sectorTrafficLights, { scope, systems })).toEqual(all);
});

it("takes protected tunnels, closed ways, isolation and authentication from the register", () => {
  const told = {
    scope,
    systems: systems.map((one) => ({ ...one, endpoints: [] })),
    deviceClasses: [{ id: "posts", system: "utc", connectivity: "Private APN" }],
    services: [
      {
        id: "signals",
        nis: { authority: "Department for Transport" },
        recovery: { isolation: "Plan UTC-2.", fallback: "Fixed-time plans." },
      },
    ],
    flows: [
      { from: "posts", to: "utc", protocol: "UG405", encryption: "IPsec" },
      {
        from: "buses",
        to: "utc",
        protocol: "HTTPS",
        name: "Bus priority",
        authentication: "Client certificates",
      },
    ],
  };
  expect(asked(sectorTrafficLights, told)).toEqual(["c1", "c12", "c14"]);
});

it("asks nothing on taking over of what only detects, nor on links of a centre without devices", () => {
  const zones = [{ id: "room", kind: "operations" }];
  const of = (system: object) =>
    asked(sectorTrafficLights, { zones, systems: systems.map((one) => ({ ...one, ...system })) });
  expect(of({ actuates: false })).not.toEqual(expect.arrayContaining(["c14"]));
  expect(of({ actuates: false })).not.toContain("c15");
  expect(of({ zone: "room", endpoints: [] })).not.toContain("c7");
  expect(of({ endpoints: [] })).toContain("c7");
});

it("says what of that is wrong", () => {
  const found = wrong(sectorTrafficLights, {
    systems,
    deviceClasses: [{ id: "posts", system: "utc", connectivity: "Public SIM cards" }],
    flows: [
      { id: "ug", from: "posts", to: "utc", protocol: "UG405", encryption: "none" },
      { id: "prio", from: "buses", to: "utc", categories: ["bus"], authentication: "none" },
    ],
  });
  expect(found).toEqual([
    "hint /systems/0 “utc”: Its flow “ug” of UG405 is not protected on its way.",
    "warning /systems/0 “utc”: Its devices “posts” are connected over a public mobile network.",
    "hint /systems/0 “utc”: Its flow “prio” asks for priority, and does not prove where it comes from.",
  ]);
});

it("does not take a denial for the thing itself", () => {
  const connectivity = "VPN over fibre, never a public APN";
  const deviceClasses = [{ id: "posts", system: "utc", connectivity }];
  const register = { systems: [{ ...systems[0], endpoints: [] }], deviceClasses };
  expect(wrong(sectorTrafficLights, register)).toEqual([]);
  expect(asked(sectorTrafficLights, register)).not.toContain("c7");
});

it("does not take what is missing for a way in that is closed", () => {
  const connectivity = "4G SIM on the internet, without VPN";
  const deviceClasses = [{ id: "posts", system: "utc", connectivity }];
  const register = { systems: [{ ...systems[0], endpoints: [] }], deviceClasses };
  expect(wrong(sectorTrafficLights, register)).toEqual([]);
  expect(asked(sectorTrafficLights, register)).toContain("c7");
});
