import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { principle07Exposure as rule } from "./rule.js";

const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);

it("asks what can be reached, and what each endpoint lacks", () => {
  expect(saysOf({ systems: [{ id: "s" }] })).toEqual([
    "“s” does not say what of it can be reached from the internet.",
  ]);
  expect(saysOf({ systems: [{ id: "s", endpoints: [] }] })).toEqual([]);
  expect(
    saysOf({ systems: [{ id: "s", endpoints: [{ what: "Portal", why: "Payment" }, {}] }] }),
  ).toEqual([
    "“s” does not say who answers for it, at the endpoint “Portal”; what it is, who answers for it and why it has to be reachable, at endpoint 2.",
  ]);
  expect(saysOf({ systems: [{ stage: "planned" }, { kind: "external-entity" }] })).toEqual([]);
});

it("asks how close the public comes, of the site before the devices at it", () => {
  expect(saysOf({ sites: [{ id: "quay" }], deviceClasses: [{ id: "d", site: "quay" }] })).toEqual([
    "“quay” does not say how close the public comes to it.",
  ]);
  expect(saysOf({ deviceClasses: [{ id: "d" }] })).toEqual([
    "“d” does not say how close the public comes to them.",
  ]);
  expect(saysOf({ deviceClasses: [{ exposure: "locked-cabinet" }] })).toEqual([]);
});

it("takes an answer of the place for all systems", () => {
  const answers = {
    "ncsc-cp-07-c5": { says: "Scan of 1 November, nothing is open.", review: "2027-05-01" },
  };
  expect(saysOf({ place: { answers }, systems: [{ id: "a" }, { id: "b" }] })).toEqual([]);
});
