import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { privilegeShared } from "./rule.js";

const on = (data: object) => placesOf(runOn(privilegeShared, data));

it("warns of shared accounts, and asks where people hold one", () => {
  expect(on({ privileges: [{ holder: "staff", shared: true }] })).toEqual([
    "warning /privileges/0/shared",
  ]);
  expect(on({ privileges: [{ holder: "service", shared: true }] })).toHaveLength(1);
  expect(on({ privileges: [{ shared: true }] })).toEqual(["warning /privileges/0/shared"]);
  expect(on({ privileges: [{ holder: "supplier" }] })).toEqual(["info /privileges/0"]);
  const silent = [
    { holder: "service" },
    {},
    { holder: "staff", shared: false },
    { holder: "staff", shared: true, ended: "2026-01-01" },
  ];
  expect(on({ privileges: silent })).toEqual([]);
});

it("warns of devices that share an identity", () => {
  const [found] = runOn(privilegeShared, {
    deviceClasses: [{ id: "d", count: 240, identities: "shared" }],
  });
  expect([found?.level, found?.what]).toEqual([
    "warning",
    "“d”: All 240 devices share one identity.",
  ]);
  expect(on({ deviceClasses: [{ identities: "unique" }] })).toEqual([]);
  expect(on({ deviceClasses: [{}] })).toEqual(["info /deviceClasses/0"]);
  expect(
    on({ systems: [{ id: "s", stage: "planned" }], deviceClasses: [{ system: "s" }] }),
  ).toEqual([]);
});

it("takes an accepted risk and an answer", () => {
  const risks = [{ on: "p", decision: { acceptedBy: "Director", until: "2027-01-01" } }];
  expect(on({ risks, privileges: [{ id: "p", holder: "staff", shared: true }] })).toEqual([]);
  const answers = { "ncsc-cp-11-c3": { reference: "Account list", review: "2026-11-24" } };
  expect(on({ deviceClasses: [{ answers }] })).toEqual([
    "warning /deviceClasses/0/answers/ncsc-cp-11-c3",
  ]);
});
