import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { outages } from "./rule.js";

const run = (...ResMech: readonly object[]) =>
  runOn(outages, { ixit: { ResMech: ResMech as never } });
const net = {
  id: "Net-1",
  description: "Measuring goes on without a network.",
  type: "Network outage",
  securityGuarantees: "Availability.",
};
const power = { ...net, id: "Power-1", description: "Starts as before.", type: ["power"] };

it("fails a table without a mechanism against one kind of outage, once for all units", () => {
  const found = run(power);
  expect(placesOf(found)).toEqual(["warning /ixit/ResMech"]);
  expect(found[0]?.cites.map(({ item }) => item)).toEqual([
    "5.9-1",
    "5.9-1-1 a",
    "5.9-2",
    "5.9-2-1 a",
    "5.9-2-1 b",
  ]);
  expect(run()).toHaveLength(2);
});

it("notices a device that stops, or comes back worse", () => {
  const stops = { ...net, description: "Without a network the hub cannot be used." };
  expect(run(stops, power)).toMatchObject([{ level: "info", quote: "cannot be used" }]);
  const forgets = { ...power, description: "The clock loses its settings." };
  expect(run(net, forgets)).toMatchObject([{ level: "info", quote: "loses its settings" }]);
});

it("is silent on mechanisms against both, and on a Type that is not said", () => {
  expect(run(net, power)).toEqual([]);
  expect(run({ ...net, type: "Network and power outage" })).toEqual([]);
  expect(run({ ...net, type: undefined })).toEqual([]);
});
