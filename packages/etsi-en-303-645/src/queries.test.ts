import { expect, it } from "vitest";
import {
  conditionsOf,
  edition,
  isProvisionId,
  item,
  items,
  provision,
  provisionsUnder,
  v211,
  v313,
} from "./index.js";

it("finds an edition by its number", () => {
  expect(edition("2.1.1")).toBe(v211);
  expect(edition("3.1.3")).toBe(v313);
});

it("finds a provision by its id", () => {
  expect(provision("2.1.1", "5.3-10").status).toBe("M (11, 12)");
  expect(provision("3.1.3", "5.1-2A").obligation).toBe("should");
  expect(() => provision("3.1.3", "5.3-4" as "5.3-4A")).toThrow(RangeError);
});

it("calls provisions items as well, as every framework does", () => {
  expect(items("2.1.1")).toBe(v211.items);
  expect(items("3.1.3")).toHaveLength(78);
  expect(item("3.1.3", "5.1-2A")).toBe(provision("3.1.3", "5.1-2A"));
});

it("tells the ids of the editions apart", () => {
  expect(isProvisionId("2.1.1", "5.3-4")).toBe(true);
  expect(isProvisionId("3.1.3", "5.3-4")).toBe(false);
  expect(isProvisionId("3.1.3", "5.3-4a")).toBe(false);
});

it("goes from a provision to its conditions and back", () => {
  expect(conditionsOf("3.1.3", "5.1-5").map(({ symbol }) => symbol)).toEqual(["14", "e"]);
  expect(conditionsOf("3.1.3", "5.1-2A")).toEqual([]);
  expect(provisionsUnder("3.1.3", "w").map(({ id }) => id)).toEqual(["5.10-1", "6-4", "6-5"]);
  expect(provisionsUnder("2.1.1", "12")).toHaveLength(10);
});
