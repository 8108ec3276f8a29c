import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { principle03Governance as rule } from "./rule.js";

const kinds = [
  "senior-responsible",
  "security-lead",
  "asset-owner",
  "risk-owner",
  "data-protection",
  "security-operations",
  "procurement",
  "incident-lead",
];
const roles = kinds.map((kind) => ({ kind, holder: "A post" }));
const governance = { cadence: "P3M", lastReview: "2026-10-01" };
const saysOf = (place: object) => runOn(rule, { place }).map(({ what }) => what);

it("is silent where every role is held and governance is reviewed", () => {
  expect(saysOf({ roles, governance })).toEqual([]);
  expect(runOn(rule, { services: [{ id: "a" }] })).toEqual([]);
});

it("asks for the roles that are missing, and for those that nobody holds", () => {
  const held = roles.filter(({ kind }) => kind !== "incident-lead");
  expect(saysOf({ name: "Saltmarsh", roles: held, governance })).toEqual([
    "Saltmarsh does not say who leads in an incident.",
  ]);
  const open = [...held, { kind: "incident-lead", holder: "To be confirmed" }];
  expect(saysOf({ roles: open, governance })).toEqual([
    "The place does not say who leads in an incident.",
  ]);
});

it("asks in one finding for all, which an answer each takes", () => {
  const [found, ...others] = runOn(rule, { place: {} });
  expect([found?.pointer, found?.level, others.length]).toEqual(["/place", "info", 0]);
  expect(found?.todo).toContain("ncsc-cp-03-c1, ncsc-cp-03-c2, ncsc-cp-03-c3");
  const answers = Object.fromEntries(
    ["c1", "c2", "c3"].map((check) => [`ncsc-cp-03-${check}`, "Constitution, part 3."]),
  );
  expect(saysOf({ answers })).toEqual([]);
});

it("leaves alone a field that cannot be read, which has a finding of its own", () => {
  const found = runOn(rule, { place: { roles } }, { unreadable: new Set(["/place/governance"]) });
  expect(found).toEqual([]);
});
