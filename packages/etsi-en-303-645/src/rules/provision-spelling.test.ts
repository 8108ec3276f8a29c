import { expect, it } from "vitest";
import { edition } from "../queries.js";
import { certainId, editionOfIds, readProvisionId } from "./provision-spelling.js";

const older = edition("2.1.1");
const newer = edition("3.1.3");

it.each([
  ["5.1.1", "5.1-1"],
  ["5-1-1", "5.1-1"],
  ["Provision 5.1-1", "5.1-1"],
  ["EN 303 645 V3.1.3, 5.1-1", "5.1-1"],
  ["ETSI EN 303645 5.3-13", "5.3-13"],
  ["clause 6.1", "6-1"],
  ["5.1-02a", "5.1-2A"],
  ["5.3-4 a", "5.3-4A"],
  ["5.1−1", "5.1-1"],
  ["5.1‑1\u200b", "5.1-1"],
  ["５.１-１", "5.1-1"],
  ["5.1-1Z", "5.1-1"],
])("reads %j as %s", (text, id) => {
  expect(readProvisionId(text, newer)).toEqual({ kind: "respelt", id });
});

it.each([
  "",
  "5.1",
  "5",
  "5.99-1",
  "5.1-1-2",
  "constructor",
  "__proto__",
  "5.1-1AB",
  "password",
  "-",
])("does not guess at %j", (text) => {
  expect(readProvisionId(text, newer)).toEqual({ kind: "unknown" });
});

it("reads an id of the other edition with what became of it", () => {
  expect(readProvisionId("4-1", newer)).toMatchObject({ became: ["5.0-1"], renumbered: true });
  expect(readProvisionId("5.6.4", newer)).toMatchObject({
    id: "5.6-4",
    became: ["5.6-4A", "5.6-4B"],
    renumbered: false,
  });
  expect(readProvisionId("5.3-6b", older)).toMatchObject({ id: "5.3-6B", became: ["5.3-6"] });
  expect(readProvisionId("5.1-2A", older)).toMatchObject({ became: [], renumbered: false });
});

it("is certain only without a change of meaning", () => {
  expect(certainId(readProvisionId("4-1", newer))).toBe("5.0-1");
  expect(certainId(readProvisionId("5.1.1", newer))).toBe("5.1-1");
  expect(certainId(readProvisionId("5.3-6b", older))).toBeUndefined();
  expect(certainId(readProvisionId("nonsense", older))).toBeUndefined();
});

it("guesses the edition from ids that one edition alone has", () => {
  expect(editionOfIds(["4-1", "5.1-1"])).toBe(older);
  expect(editionOfIds(["4-1", "5.0-1", "6-8"])).toBe(newer);
  expect(editionOfIds(["4-1", "5.0-1"])).toBeUndefined();
  expect(editionOfIds([])).toBeUndefined();
});

it("reads huge texts without effort", () => {
  expect(readProvisionId("5".repeat(10_000_000), newer)).toEqual({ kind: "unknown" });
});
