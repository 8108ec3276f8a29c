import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { accessWithoutOwner } from "./rule.js";

const found = (system: object) =>
  runOn(accessWithoutOwner, { suppliers: [{ id: "x" }], systems: [{ id: "s", ...system }] });
const saysOf = (system: object) => found(system).map(({ what }) => what);
const whole = {
  by: "x",
  route: "Jump host",
  authentication: "Tokens",
  purpose: "Faults",
  reaches: ["s"],
  owner: "Manager",
};

it("asks who may come in, unless nobody does or the system is the place's own", () => {
  expect(saysOf({ supplier: "x" })).toEqual(["“s” does not say who may come in from elsewhere."]);
  expect(saysOf({ supplier: "x", remoteAccess: [] })).toEqual([]);
  expect(saysOf({ supplier: "in-house" })).toEqual([]);
  expect(saysOf({ supplier: "x", stage: "planned" })).toEqual([]);
});

it("asks what a supplier's way in lacks, and less of own staff", () => {
  expect(saysOf({ remoteAccess: [whole] })).toEqual([]);
  expect(saysOf({ remoteAccess: [{ by: "x", route: "Jump host" }, { route: "VPN" }] })).toEqual([
    "“s” does not say of the way in of “x” how they prove who they are, what it is for, what they reach and who allows it; of the way in of “VPN” who allows it.",
  ]);
});

it("warns of a way in that stands open with nobody who allows it", () => {
  const { owner, ...others } = whole;
  expect(placesOf(found({ remoteAccess: [whole, { ...others, standing: true }] }))).toEqual([
    "warning /systems/0/remoteAccess/1",
  ]);
  expect(placesOf(found({ remoteAccess: [{ ...whole, standing: true }] }))).toEqual([]);
});

it("takes an answer", () => {
  expect(
    saysOf({ remoteAccess: [{}], answers: { "ncsc-cp-04-c2": "Access register, line 3." } }),
  ).toEqual([]);
});
