import { describe, expect, it } from "vitest";
import { columnShares } from "./column-shares.js";
import { badge } from "./handover.js";

const rows = [{ cells: ["5.1-1", [badge("INCONCLUSIVE", "open")], "Because."] }];

describe("columnShares", () => {
  it("follows the widths where every status has room", () => {
    const columns = [{ label: "A" }, { label: "B", width: 2 }, { label: "C" }];
    expect(columnShares(columns, rows)).toEqual([0.25, 0.5, 0.25]);
  });

  it("widens a column in which a status would break, at the cost of the others", () => {
    const columns = [{ label: "A", width: 2 }, { label: "B" }, { label: "C", width: 7 }];
    const [first = 0, second = 0, third = 0] = columnShares(columns, rows);
    expect(second).toBeGreaterThan(0.17);
    expect(third / first).toBeCloseTo(3.5);
    expect(first + second + third).toBeCloseTo(1);
  });

  it("keeps the widths where statuses would take more than half, and bounds them all", () => {
    const badges = Array.from({ length: 8 }, () => [badge("INCONCLUSIVE", "open")]);
    const shares = columnShares(new Array(8).fill(undefined), [{ cells: badges }]);
    expect(shares).toEqual(new Array(8).fill(0.125));
    const hostile = columnShares(
      [{ label: "", width: Number.NaN }, { label: "", width: -1 }, undefined],
      [{ cells: [[badge("x".repeat(10_000), "open")]] }],
    );
    expect(hostile.every((share) => share > 0)).toBe(true);
    expect(hostile.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});
