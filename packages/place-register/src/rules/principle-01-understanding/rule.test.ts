import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle01Understanding as rule } from "./rule.js";

const owned = { owner: { role: "Parking Manager" }, reviewBy: "2027-05-31" };
const rated = {
  impact: { confidentiality: "minor", integrity: "minor", availability: "minor", safety: "none" },
};
const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);

it("asks of a service only what it does not say", () => {
  expect(saysOf({ services: [{ id: "a", ...owned, ...rated }] })).toEqual([]);
  expect(saysOf({ services: [{ id: "a", owner: { contact: "x" }, ...rated }] })).toEqual([
    "“a” does not say who owns it, by role; by when the entry is looked at again.",
  ]);
  expect(
    saysOf({ services: [{ id: "a", ...owned, impact: { safety: "none", integrity: "minor" } }] }),
  ).toEqual(["“a” does not say how grave a loss of confidentiality and availability would be."]);
});

it("asks less of what is still planned", () => {
  expect(saysOf({ services: [{ id: "a", stage: "idea", owner: owned.owner }] })).toEqual([]);
  expect(
    saysOf({ services: [{ id: "a", stage: "procurement", owner: owned.owner }] }),
  ).toHaveLength(1);
  expect(saysOf({ systems: [{ stage: "planned" }, { kind: "external-entity" }] })).toEqual([]);
  expect(
    saysOf({ systems: [{ id: "s", stage: "planned" }], flows: [{ id: "f", to: "s" }] }),
  ).toEqual([]);
});

it("takes an answer until its review", () => {
  const answers = (review: string) => ({ "ncsc-cp-01-c1": { says: "Jointly held.", review } });
  const service = { id: "a", ...rated };
  expect(saysOf({ services: [{ ...service, answers: answers("2026-11-25") }] })).toEqual([]);
  expect(
    placesOf(runOn(rule, { services: [{ ...service, answers: answers("2026-11-24") }] })),
  ).toEqual(["warning /services/0/answers/ncsc-cp-01-c1"]);
});

it("knows of a flow what its data set and its zones say", () => {
  const places = {
    zones: [{ id: "z" }],
    systems: [{ id: "a", zone: "z", legacy: { state: "supported" } }],
  };
  const flow = { id: "f", from: "a", to: "a", dataSet: "d" };
  expect(saysOf({ ...places, dataSets: [{ id: "d", personal: false }], flows: [flow] })).toEqual(
    [],
  );
  expect(saysOf({ flows: [{ id: "f", from: "a" }] })).toEqual([
    "“f” does not say where its data go; which data it carries; whether any of them are personal; whether they leave the organisation.",
  ]);
});

it("judges what a system says of its support", () => {
  const legacy = (one: object) => placesOf(runOn(rule, { systems: [{ id: "s", legacy: one }] }));
  expect(legacy({ state: "supported", until: "2026-11-25" })).toEqual([]);
  expect(legacy({ state: "supported", until: "2026-11-24" })).toEqual([
    "warning /systems/0/legacy",
  ]);
  expect(legacy({ state: "unsupported" })).toEqual(["warning /systems/0/legacy"]);
  expect(legacy({ state: "unsupported", control: "A zone of its own." })).toEqual([]);
  expect(legacy({ state: "support-ending", until: "2026-01-01" })).toEqual([
    "warning /systems/0/legacy",
  ]);
  expect(legacy({ state: "support-ending", until: "2027-01-01" })).toEqual([]);
  expect(legacy({ state: "support-ending" })).toEqual(["info /systems/0"]);
  expect(legacy({})).toEqual(["info /systems/0"]);
});

it("asks once of a list where many lack the same", () => {
  const systems = Array.from({ length: 11 }, (_, index) => ({ id: `s${index}` }));
  expect(placesOf(runOn(rule, { systems }))).toEqual(["info /systems"]);
});
