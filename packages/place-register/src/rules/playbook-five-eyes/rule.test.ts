import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbookFiveEyes } from "./rule.js";

const system = { id: "signals", zone: "street", patchWithin: "P14D", remoteAccess: [] };
const run = (register: object) => runOn(playbookFiveEyes, register);

it("never says more than a hint, as the text was not read", () => {
  const answers = { "scp-five-eyes-c3": { says: "So.", review: "2020-01-01" } };
  const found = run({
    services: [{ id: "junctions" }],
    systems: [{ id: "signals", services: ["junctions"], actuates: true }, { answers }],
  });
  expect(placesOf(found)).toEqual([
    "hint /systems/1/answers/scp-five-eyes-c3",
    "hint /services/0",
    "hint /systems/0",
  ]);
});

it("asks how what acts is cut off and run by hand", () => {
  const systems = [{ ...system, services: ["junctions"], actuates: true }];
  const [found] = run({ services: [{ id: "junctions" }], systems });
  expect(found?.what).toContain("when running it by hand was last tried");
  const recovery = { isolation: "Pull the uplink.", manualModeTested: "2026-05-01" };
  expect(run({ services: [{ id: "junctions", recovery }], systems })).toEqual([]);
  expect(run({ services: [{ id: "junctions", stage: "idea" }], systems })).toEqual([]);
});

it("asks a system for zone, patches, second factors and reviews of rights", () => {
  expect(run({ systems: [system] })).toEqual([]);
  expect(run({ systems: [{ id: "signals" }] })[0]?.what).toBe(
    "“signals” does not say in which zone it stands; how soon it is patched.",
  );
  const unsaid = { ...system, remoteAccess: [{ by: "kerbline" }] };
  expect(run({ systems: [unsaid] })[0]?.what).toContain("second factor");
  for (const multiFactor of [true, false]) {
    expect(run({ systems: [{ ...system, remoteAccess: [{ multiFactor }] }] })).toEqual([]);
  }
  const right = { system: "signals", reviewed: "2026-01-01", multiFactor: true };
  const withRight = (more: object) =>
    run({ systems: [system], privileges: [{ ...right, ...more }] });
  expect(withRight({})).toEqual([]);
  expect(withRight({ multiFactor: false })).toEqual([]);
  const open = (more: object) => {
    const privileges = [{ system: "signals", reviewed: "2026-01-01", ...more }];
    return run({ systems: [system], privileges });
  };
  expect(open({})).toHaveLength(1);
  expect(open({ holder: "service" })).toEqual([]);
  expect(open({ ended: "2026-02-01" })).toEqual([]);
  expect(run({ systems: [{ stage: "planned" }, { kind: "external-entity" }] })).toEqual([]);
});
