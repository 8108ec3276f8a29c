import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { noMultiFactor } from "./rule.js";

const on = (data: object) => placesOf(runOn(noMultiFactor, data));

it("warns of each way in that needs no second factor, and asks for the others", () => {
  const remoteAccess = [{ multiFactor: false }, { multiFactor: true }, { by: "x", route: "Cloud" }];
  const found = runOn(noMultiFactor, {
    suppliers: [{ id: "x" }],
    systems: [{ id: "s", remoteAccess }],
  });
  expect(placesOf(found)).toEqual([
    "warning /systems/0/remoteAccess/0/multiFactor",
    "info /systems/0",
  ]);
  expect(found[1]?.what).toBe("“s” does not say whether the way in of “x” needs a second factor.");
});

it("is silent on systems without a way in, and on planned ones", () => {
  expect(
    on({ systems: [{}, { remoteAccess: [] }, { stage: "planned", remoteAccess: [{}] }] }),
  ).toEqual([]);
});

it("warns of rights of people, not of services", () => {
  expect(on({ privileges: [{ holder: "staff", multiFactor: false }] })).toEqual([
    "warning /privileges/0/multiFactor",
  ]);
  expect(on({ privileges: [{ holder: "supplier" }] })).toEqual(["info /privileges/0"]);
  const silent = [
    { holder: "service", multiFactor: false },
    {},
    { holder: "staff", ended: "2026-01-01" },
    { holder: "staff", multiFactor: true },
  ];
  expect(on({ privileges: silent })).toEqual([]);
});

it("takes an accepted risk and an answer", () => {
  const risks = [{ on: "p", decision: { acceptedBy: "Director" } }];
  expect(on({ risks, privileges: [{ id: "p", holder: "staff", multiFactor: false }] })).toEqual([]);
  expect(
    on({ systems: [{ remoteAccess: [{}], answers: { "ncsc-cp-11-c2": "At the jump host." } }] }),
  ).toEqual([]);
});
