import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { inputValidated } from "./rule.js";

const run = (ixit: object, others: object = {}) =>
  runOn(inputValidated, { ixit: ixit as never, ...others });
const method = (source: string | readonly string[], description = "Types are checked.") => ({
  id: "InpVal-1",
  description,
  source,
});

it("fails each interface that no method names: an error where it is declared and claimed", () => {
  const ics = { "5.13-1A": { support: "Y" } };
  const UserIntf = [{ id: "Page-1" }, { id: "Key-1" }];
  const found = run({ UserIntf, InpVal: [method(["Page-1"])] }, { ics });
  expect(placesOf(found)).toEqual(["error /ixit/UserIntf/1/id"]);
  expect(placesOf(run({ UserIntf, InpVal: [method("`Page-1`")] }, { ics }))).toEqual([
    "warning /ixit/UserIntf/1/id",
  ]);
});

it("follows Access to physical interfaces of type network", () => {
  const PhyIntf = [
    { id: "Radio-1", type: { types: ["network", "air"] } },
    { id: "Uart-1", type: "Serial port" },
  ];
  const LogIntf = [
    { id: "A-1", access: ["Radio-1"] },
    { id: "B-1", access: { value: ["Uart-1"], network: false } },
    { id: "C-1", access: { network: true }, status: "Permanently disabled." },
  ];
  expect(placesOf(run({ PhyIntf, LogIntf, InpVal: [] }))).toEqual(["warning /ixit/LogIntf/0/id"]);
});

it("asks no failure where a method says no source, all interfaces, or one that is connected", () => {
  const UserIntf = [{ id: "Page-1", type: "Logical interface, see Http-1" }];
  const LogIntf = [{ id: "Http-1", access: { network: true } }];
  expect(
    run({ UserIntf, InpVal: [{ id: "InpVal-1", description: "Types are checked." }] }),
  ).toEqual([]);
  expect(run({ UserIntf, LogIntf, InpVal: [method("All interfaces")] })).toEqual([]);
  expect(run({ UserIntf, LogIntf, InpVal: [method(["Http-1"])] })).toEqual([]);
  expect(run({ UserIntf })).toEqual([]);
});

it.each([
  ["The length is not checked.", "not checked"],
  ["Forms are validated only in the browser.", "only in the browser"],
  ["It accepts any payload.", "accepts any payload"],
])("asks about %j", (description, quote) => {
  const UserIntf = [{ id: "Page-1" }];
  expect(run({ UserIntf, InpVal: [method(["Page-1"], description)] })).toMatchObject([
    { level: "info", quote },
  ]);
});

it("fails in V1.1.1 only where every method declares its sources", () => {
  const claims = { "etsi-en-303-645": "2.1.1" };
  const tables = { UserIntf: [{ id: "Page-1" }], ExtAPI: [], ComMech: [] };
  const silent = [{ id: "InpVal-1", description: "Types are checked." }];
  expect(run({ ...tables, InpVal: silent }, { claims })).toEqual([]);
  const declared = [{ id: "InpVal-1", description: { text: "Types are checked.", sources: [] } }];
  expect(placesOf(run({ ...tables, InpVal: declared }, { claims }))).toEqual([
    "warning /ixit/UserIntf/0/id",
  ]);
});
