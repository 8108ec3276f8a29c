import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { principle06Architecture as rule } from "./rule.js";

const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);
const zones = [{ id: "field" }, { id: "office" }];

it("asks in which zone a system stands, and leaves its devices alone", () => {
  const deviceClasses = [{ id: "d", system: "s" }];
  expect(saysOf({ systems: [{ id: "s" }], deviceClasses })).toEqual([
    "“s” does not say in which zone it stands.",
  ]);
  expect(saysOf({ zones, systems: [{ id: "s", zone: "field" }], deviceClasses })).toEqual([]);
  expect(saysOf({ deviceClasses: [{ id: "d" }] })).toEqual([
    "“d” does not say in which zone they stand.",
  ]);
  expect(saysOf({ systems: [{ id: "s", stage: "planned" }], deviceClasses })).toEqual([]);
});

it("asks what passes from one zone to another, and nothing within a zone", () => {
  const systems = [
    { id: "a", zone: "field" },
    { id: "b", zone: "office" },
    { id: "c", zone: "office" },
  ];
  const flows = (...list: readonly object[]) => saysOf({ zones, systems, flows: list });
  expect(flows({ id: "f", from: "a", to: "b", protocol: "HTTPS" })).toEqual([
    "“f” does not say what it is for.",
  ]);
  expect(flows({ from: "b", to: "c" }, { from: "a" }, { from: "a", to: "nowhere" })).toEqual([]);
  expect(
    flows({ from: "a", to: "b", answers: { "ncsc-cp-06-c1": "Rule 14 of the firewall." } }),
  ).toEqual([]);
});
