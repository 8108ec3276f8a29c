import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { roleWithoutDeputy } from "./rule.js";

const on = (roles: readonly object[], answers?: object) =>
  placesOf(runOn(roleWithoutDeputy, { place: { roles, ...(answers && { answers }) } }));
const lead = { kind: "incident-lead", holder: "Resilience Manager" };

it("asks who stands in for critical roles that one post holds", () => {
  const [found] = runOn(roleWithoutDeputy, { place: { roles: [lead] } });
  expect(found).toMatchObject({ pointer: "/place/roles/0/deputy", level: "info", question: true });
  expect(found?.what).toBe(
    "The register does not say who stands in for “Resilience Manager”, who leads in an incident.",
  );
  expect(on([{ ...lead, deputy: "TBC" }])).toHaveLength(1);
});

it("leaves alone what is deputised, held by several or not critical", () => {
  expect(on([{ ...lead, deputy: "Emergency Planning Officer" }])).toEqual([]);
  expect(on([{ ...lead, holder: "Duty officers on rota" }])).toEqual([]);
  expect(on([lead, { ...lead, holder: "Deputy Chief Executive" }])).toEqual([]);
  expect(on([{ kind: "procurement", holder: "Buyer" }, { kind: "incident-lead" }, {}])).toEqual([]);
  expect(runOn(roleWithoutDeputy, { services: [{}] })).toEqual([]);
});

it("warns of a post that is its own deputy", () => {
  expect(on([{ ...lead, deputy: "resilience manager " }])).toEqual([
    "warning /place/roles/0/deputy",
  ]);
});

it("takes an answer of the place until its review", () => {
  const answers = (review: string) => ({ "ncsc-cp-03-c6": { says: "The duty rota.", review } });
  expect(on([lead], answers("2026-11-25"))).toEqual([]);
  expect(on([lead], answers("2026-11-24"))).toEqual(["info /place/roles/0/deputy"]);
});
