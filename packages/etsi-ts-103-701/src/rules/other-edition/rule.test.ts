import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { otherEdition } from "./rule.js";

const older = { "etsi-en-303-645": "2.1.1" } as const;

it("says what a table became and renames it where it is one for one", () => {
  const found = runOn(otherEdition, { ixit: { ComMech: [], Intf: [], ExtAPI: [] } });
  expect(placesOf(found)).toEqual([
    "warning /ixit/ComMech",
    "warning /ixit/Intf",
    "warning /ixit/ExtAPI",
  ]);
  expect(found[0]?.suggestions?.[0]?.edits).toEqual([
    { kind: "rename", pointer: "/ixit/ComMech", key: "SecComMech" },
  ]);
  expect(found[1]?.suggestions).toBeUndefined();
  expect(found[1]?.todo).toContain("15-PhyIntf and 28-LogIntf");
});

it("does not rename over what is there", () => {
  const [found] = runOn(otherEdition, { ixit: { ComMech: [], SecComMech: [] } });
  expect(found?.suggestions).toBeUndefined();
});

it("tells a field once and renames it in every entry", () => {
  const entry = { communicationMechanisms: ["SecComMech-1"] };
  const found = runOn(otherEdition, { ixit: { PersData: [{ id: "A" }, entry, entry] } });
  expect(placesOf(found)).toEqual(["warning /ixit/PersData/1/communicationMechanisms"]);
  expect(found[0]?.what).toContain("It stands in 2 entries.");
  expect(found[0]?.suggestions?.[0]?.edits).toEqual(
    [1, 2].map((index) => ({
      kind: "rename",
      pointer: `/ixit/PersData/${index}/communicationMechanisms`,
      key: "secureCommunicationMechanisms",
    })),
  );
});

it("goes the other way for the older edition", () => {
  const found = runOn(otherEdition, {
    claims: older,
    ixit: { SecComMech: [], PersData: [{ purpose: "Frost." }], ResMech: [] },
  });
  expect(placesOf(found)).toEqual(["warning /ixit/SecComMech", "warning /ixit/PersData/0/purpose"]);
  expect(found[0]?.suggestions?.[0]?.title).toBe("Rename to ComMech");
  expect(found[1]?.todo).toContain("Nothing in V1.1.1");
});

it("is silent where no edition is claimed", () => {
  expect(runOn(otherEdition, { claims: {}, ixit: { ComMech: [], SecComMech: [] } })).toEqual([]);
});
