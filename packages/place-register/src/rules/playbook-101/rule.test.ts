import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbook101 } from "./rule.js";

const briefed = { "scp-101-c1": "3 June 2026." };
const both = { ...briefed, "scp-101-c2": "Statement 2." };

it("asks each service for the briefing, and those that run for what they have to say", () => {
  const found = runOn(playbook101, { services: [{ id: "a" }, { id: "b", stage: "procurement" }] });
  expect(found.map(({ level, what }) => [level, what])).toEqual([
    [
      "info",
      "“a” does not say when its team was briefed on the principles; what it has to say on each of the 14 principles.",
    ],
    ["info", "“b” does not say when its team was briefed on the principles."],
  ]);
});

it("takes the answers of the service or of the place", () => {
  expect(runOn(playbook101, { services: [{ answers: both }] })).toEqual([]);
  expect(runOn(playbook101, { place: { answers: both }, services: [{}, {}] })).toEqual([]);
  const old = { "scp-101-c1": { says: "Briefed.", review: "2026-11-24" } };
  const found = runOn(playbook101, { services: [{ answers: { ...both, ...old } }] });
  expect(placesOf(found)).toEqual(["warning /services/0/answers/scp-101-c1"]);
});

it("takes answers on all 14 principles for what a service has to say", () => {
  const each = (upTo: number) =>
    Object.fromEntries(
      Array.from({ length: upTo }, (_, at) => [
        `ncsc-cp-${String(at + 1).padStart(2, "0")}-c1`,
        "x",
      ]),
    );
  expect(runOn(playbook101, { services: [{ answers: { ...briefed, ...each(14) } }] })).toEqual([]);
  expect(runOn(playbook101, { services: [{ answers: { ...briefed, ...each(13) } }] })).toHaveLength(
    1,
  );
});

it("asks nothing of ideas and of what is retiring", () => {
  expect(runOn(playbook101, { services: [{ stage: "idea" }, { stage: "retiring" }] })).toEqual([]);
});

it("asks once where more than three lack the same", () => {
  const services = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }];
  expect(placesOf(runOn(playbook101, { services }))).toEqual(["info /services"]);
});
