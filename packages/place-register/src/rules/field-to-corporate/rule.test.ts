import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { fieldToCorporate } from "./rule.js";

const register = {
  zones: [
    { id: "street", kind: "field" },
    { id: "sis", kind: "safety" },
    { id: "office", kind: "corporate" },
    { id: "exchange", kind: "operations" },
  ],
  systems: [
    { id: "signals", zone: "street" },
    { id: "trips", zone: "sis" },
    { id: "finance", zone: "office" },
    { id: "broker", zone: "exchange" },
    { id: "firewall" },
    { id: "proxy", zone: "office" },
  ],
  deviceClasses: [{ id: "lamps", system: "signals" }],
};
const on = (flow: object, others: object = {}) =>
  placesOf(runOn(fieldToCorporate, { ...register, flows: [{ id: "f", ...flow }], ...others }));

it("finds flows between field and office in both directions, from devices as well", () => {
  expect(on({ from: "signals", to: "finance" })).toEqual(["warning /flows/0"]);
  expect(on({ from: "finance", to: "lamps" })).toEqual(["warning /flows/0"]);
  expect(on({ from: "trips", to: "finance" })).toEqual(["warning /flows/0"]);
  const found = runOn(fieldToCorporate, {
    ...register,
    flows: [{ id: "f", from: "lamps", to: "finance" }],
  });
  expect(found[0]?.what).toBe(
    "“f” leads straight from zone “street” (field) to zone “office” (corporate).",
  );
});

it("leaves other flows alone, and those through something between", () => {
  expect(on({ from: "signals", to: "broker" })).toEqual([]);
  expect(on({ from: "signals", to: "unknown" })).toEqual([]);
  expect(on({ from: "signals", to: "finance", via: ["broker"] })).toEqual([]);
  expect(on({ from: "signals", to: "finance", via: ["firewall"] })).toEqual([]);
  expect(on({ from: "signals", to: "finance", via: ["proxy"] })).toHaveLength(1);
  expect(on({ from: "signals", to: "finance", via: [] })).toHaveLength(1);
});

it("takes an accepted risk, or an answer", () => {
  const flow = { from: "signals", to: "finance" };
  expect(on(flow, { risks: [{ on: "f", decision: { acceptedBy: "Director" } }] })).toEqual([]);
  expect(on({ ...flow, answers: { "ncsc-cp-06-c2": "A data diode, NET-9." } })).toEqual([]);
  const overdue = { says: "A data diode.", review: "2026-01-01" };
  expect(on({ ...flow, answers: { "ncsc-cp-06-c2": overdue } })).toHaveLength(1);
});
