import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { singlePointOfFailure } from "./rule.js";

const saysOf = (data: object) => runOn(singlePointOfFailure, data).map(({ what }) => what);
const place = (service: object, system: object, ...others: readonly object[]) => ({
  services: [{ id: "a", ...service }],
  systems: [{ id: "s", services: ["a"], supplier: "in-house", ...system }, ...others],
});

it("asks at the system on which others depend, once", () => {
  const gateway = { id: "gateway" };
  const needs = { dependsOn: ["gateway"] };
  expect(
    saysOf(place({}, needs, gateway, { id: "t", services: ["a"], ...needs, supplier: "x" })),
  ).toEqual([
    "“a” does not say without which of its systems it stops.",
    "“gateway” does not say what takes over when it fails, though “s” and “t” cannot work without it.",
  ]);
  expect(saysOf(place({}, { ...needs, alternative: "A second gateway." }, gateway))).toEqual([]);
  expect(saysOf(place({ impact: { availability: "minor" } }, needs, gateway))).toEqual([]);
  expect(saysOf(place({ stage: "idea" }, needs, gateway))).toEqual([]);
  expect(saysOf(place({}, { ...needs, stage: "planned" }, gateway))).toEqual([]);
});

it("asks at the supplier on whom systems depend", () => {
  const data = { ...place({}, { dependsOn: ["sim"] }), suppliers: [{ id: "sim" }] };
  expect(saysOf(data)).toEqual([
    "“sim” does not say what takes over when it fails, though “s” cannot work without it.",
  ]);
  const answers = { "ncsc-cp-09-c3": "Devices roam to three networks." };
  expect(saysOf({ ...data, suppliers: [{ id: "sim", answers }] })).toEqual([]);
});

it("asks how to get out of a supplier on whom a service rests throughout", () => {
  const suppliers = [{ id: "x" }];
  const asked = ["“x” does not say how the place gets out, though “a” rests on it throughout."];
  expect(saysOf({ ...place({}, { supplier: "x" }), suppliers })).toEqual(asked);
  expect(
    saysOf({ ...place({}, { supplier: "x" }), suppliers: [{ id: "x", exitPlan: "Schedule 9." }] }),
  ).toEqual([]);
  const other = { id: "t", services: ["a"], supplier: "y" };
  expect(saysOf({ ...place({ critical: [] }, { supplier: "x" }, other), suppliers })).toEqual([]);
  const unsaid = { id: "t", services: ["a"] };
  expect(saysOf({ ...place({ critical: [] }, { supplier: "x" }, unsaid), suppliers })).toEqual([]);
});

it("names three, and how many more", () => {
  const services = Array.from({ length: 5 }, (_, index) => ({ id: `a${index}` }));
  const systems = services.map(({ id }) => ({ services: [id], supplier: "x" }));
  expect(saysOf({ services, systems, suppliers: [{ id: "x" }] })).toEqual([
    "“x” does not say how the place gets out, though “a0”, “a1”, “a2” and 2 more rest on it throughout.",
  ]);
});
