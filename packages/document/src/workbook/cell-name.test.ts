import { expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { cellName, columnName, parseCellName, parseRangeName, rangeName } from "./cell-name.js";

it("a cell has the name that programs show", () => {
  expect(cellName({ row: 2, column: 1 })).toBe("B3");
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

it("every cell and range is found again by its name", () => {
  const row = fc.nat(1_048_575);
  const column = fc.nat(16_383);
  fc.assert(
    fc.property(row, row, column, column, (a, b, c, d) => {
      expect(parseCellName(cellName({ row: a, column: c }))).toEqual({ row: a, column: c });
      const range = {
        top: Math.min(a, b),
        bottom: Math.max(a, b),
        left: Math.min(c, d),
        right: Math.max(c, d),
      };
      expect(parseRangeName(rangeName(range))).toEqual(range);
    }),
  );
});

it.each(["", "A", "1", "A0", "A1048577", "XFE1", "AAAA1", "A1:B2", "a b1", "A01"])(
  "%s names no cell",
  (name) => {
    expect(parseCellName(name)).toBeUndefined();
  },
);

it.each(["", "A1", "A1:", "B1:A1", "A2:A1", "A1:B2:C3"])("%s names no range", (name) => {
  expect(parseRangeName(name)).toBeUndefined();
});
