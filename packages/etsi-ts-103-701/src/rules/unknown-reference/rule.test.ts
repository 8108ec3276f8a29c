import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { unknownReference } from "./rule.js";

const mechanisms = [{ id: "UpdMech-LAN" }, { id: "UpdMech-USB" }];
const component = (updateMechanism: string | readonly string[], others: object = {}) =>
  runOn(unknownReference, {
    ixit: { SoftComp: [{ id: "SoftComp-1", updateMechanism, ...others }], UpdMech: mechanisms },
  });

it("reports a listed id that no entry has, at the element of the list", () => {
  const found = component(["UpdMech-LAN", "UpdMech-Radio"]);
  expect(placesOf(found)).toEqual(["warning /ixit/SoftComp/0/updateMechanism/1"]);
  expect(found[0]?.suggestions).toBeUndefined();
});

it("writes the id where only its spelling differs, and suggests one that is close", () => {
  expect(component(["updmech_lan"])[0]?.fix?.edits).toEqual([
    { kind: "set", pointer: "/ixit/SoftComp/0/updateMechanism/0", value: "UpdMech-LAN" },
  ]);
  const [close] = component("Updated by `UpdMech-USV` only.");
  expect(close?.quote).toBe("UpdMech-USV");
  expect(close?.suggestions?.[0]?.edits).toEqual([
    {
      kind: "set",
      pointer: "/ixit/SoftComp/0/updateMechanism",
      value: "Updated by `UpdMech-USB` only.",
    },
  ]);
});

it("informs of an id that other prose mentions", () => {
  const found = component(["UpdMech-LAN"], { description: "Loaded as UpdMech-Radio does." });
  expect(placesOf(found)).toEqual(["info /ixit/SoftComp/0/description"]);
});

it("is silent where the table is not there, where an id is followed by a full stop, and on words", () => {
  const lone = { ixit: { SoftComp: [{ id: "SoftComp-1", updateMechanism: ["UpdMech-1"] }] } };
  expect(runOn(unknownReference, lone)).toEqual([]);
  expect(component("See UpdMech-LAN.")).toEqual([]);
  expect(component("Over-the-air, by UpdMech-LAN-and-USB.")).toEqual([]);
  expect(component(["UpdMech-LAN"], { description: "Conf-1 and UserInfo-2 say more." })).toEqual(
    [],
  );
});

it("takes no time on hostile ids", () => {
  within(1000, () => {
    component([`UpdMech-${"a".repeat(100_000)}`]);
    component(`UpdMech-${"a-".repeat(30_000)}`);
  });
});
