import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { principle10Monitoring as rule } from "./rule.js";

const logging = {
  sources: ["firewall"],
  retention: "P180D",
  location: "Log store",
  monitoredBy: "ICT",
};
const saysOf = (data: object) => runOn(rule, data).map(({ what }) => what);

it("asks which records are kept, or what is not said of them", () => {
  expect(saysOf({ services: [{ id: "a", logging }] })).toEqual([]);
  expect(saysOf({ services: [{ id: "a" }] })).toEqual([
    "“a” does not say which records are kept of it, how long and where, and who watches them.",
  ]);
  expect(saysOf({ services: [{ id: "a", logging: { ...logging, monitoredBy: "TBC" } }] })).toEqual([
    "“a” does not say who watches its records.",
  ]);
  expect(saysOf({ services: [{ stage: "procurement" }] })).toEqual([]);
});

it("asks for an alert at critical systems alone, which the service may name", () => {
  const on = (system: object, alerts?: readonly string[]) =>
    saysOf({
      services: [{ id: "a", critical: ["s"], logging: { ...logging, ...(alerts && { alerts }) } }],
      systems: [{ id: "s", ...system }, { id: "other" }],
    });
  expect(on({})).toEqual([
    "“s” does not say what raises an alert, though a service stops without it.",
  ]);
  expect(on({ alerts: [] })).toHaveLength(1);
  expect(on({ alerts: ["Changed out of hours"] })).toEqual([]);
  expect(on({}, ["No data for an hour"])).toEqual([]);
  expect(on({ stage: "planned" })).toEqual([]);
});

it("asks for the clocks of zones that the place runs", () => {
  expect(saysOf({ zones: [{ id: "z", kind: "field" }] })).toEqual([
    "“z” does not say where its clocks are set from.",
  ]);
  expect(
    saysOf({
      zones: [{ kind: "cloud" }, { organisation: "Saltmarsh Buses" }, { timeSource: "GNSS" }],
    }),
  ).toEqual([]);
});
