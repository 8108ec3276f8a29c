import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { missingId } from "./rule.js";

it("gives each entry without an id one that nobody has", () => {
  const found = runOn(missingId, {
    ixit: { UpdMech: [{ description: "LAN" }, { id: "UpdMech-1" }, { description: "USB" }] },
  });
  expect(found.map(({ pointer, suggestions }) => [pointer, suggestions?.[0]?.edits[0]])).toEqual([
    ["/ixit/UpdMech/0/id", { kind: "set", pointer: "/ixit/UpdMech/0/id", value: "UpdMech-2" }],
    ["/ixit/UpdMech/2/id", { kind: "set", pointer: "/ixit/UpdMech/2/id", value: "UpdMech-3" }],
  ]);
});

it("asks none of tables with one value a field, nor where the id cannot be read", () => {
  expect(runOn(missingId, { ixit: { UserInfo: { supportPeriod: "2031" } } })).toEqual([]);
  const unreadable = new Set(["/ixit/UpdMech/0/id"]);
  expect(runOn(missingId, { ixit: { UpdMech: [{}] } }, { unreadable })).toEqual([]);
});
