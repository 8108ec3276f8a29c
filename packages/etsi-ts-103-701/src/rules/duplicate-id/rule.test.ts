import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { duplicateId } from "./rule.js";

it("reports the later of two entries with one id, of one table or of two", () => {
  const found = runOn(duplicateId, {
    ixit: { UpdMech: [{ id: "A" }, { id: "A" }, { id: "B" }], UpdProc: [{ id: "B" }] },
  });
  expect(placesOf(found)).toEqual(["warning /ixit/UpdMech/1/id", "warning /ixit/UpdProc/0/id"]);
  expect(found[0]?.what).toContain("of the same table");
  expect(found[1]?.what).toContain("of 7-UpdMech");
});

it("is silent on entries without an id and without an IXIT", () => {
  expect(runOn(duplicateId, { ixit: { UpdMech: [{}, { id: "" }, {}] } })).toEqual([]);
  expect(runOn(duplicateId, {})).toEqual([]);
});
