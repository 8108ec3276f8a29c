import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { principle11Privileges as rule } from "./rule.js";

const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);
const right = {
  id: "p",
  system: "s",
  role: "administrator",
  holder: "staff",
  reviewed: "2026-09-30",
};

it("asks who may administer a system that no privilege names", () => {
  expect(saysOf({ systems: [{ id: "s" }] })).toEqual(["“s” does not say who may administer it."]);
  expect(saysOf({ systems: [{ id: "s" }], privileges: [right] })).toEqual([]);
  expect(saysOf({ systems: [{ stage: "planned" }, { kind: "external-entity" }] })).toEqual([]);
});

it("asks what a privilege lacks, until it was taken away", () => {
  expect(saysOf({ privileges: [{ id: "p", role: "root", reviewed: "2026-09-30" }] })).toEqual([
    "“p” does not say on which system it is; whether staff, a supplier or a service holds it.",
  ]);
  expect(saysOf({ privileges: [{ id: "p", ended: "2026-01-31" }] })).toEqual([]);
});

it("takes an answer until its review", () => {
  const on = (review: string) =>
    placesOf(
      runOn(rule, {
        privileges: [{ answers: { "ncsc-cp-11-c1": { reference: "PAM report", review } } }],
      }),
    );
  expect(on("2026-12-31")).toEqual([]);
  expect(on("2026-10-31")).toEqual(["warning /privileges/0/answers/ncsc-cp-11-c1"]);
});
