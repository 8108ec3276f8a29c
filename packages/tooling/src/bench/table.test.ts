import { expect, test } from "vitest";
import { type Row, toTable } from "./table.ts";

const sample = { median: 30, least: 20, most: 50 };
const row: Row = { name: "keystroke", unit: "ms", sample };

test("says of each budget whether it is met", () => {
  const atMost = { ...row, budget: { kind: "at most", limit: 40 } } as const;
  const atLeast = { ...row, budget: { kind: "at least", limit: 40 } } as const;
  expect(toTable([atMost])).toMatch(/at most 40\.0 ms +30\.0 ms .* 0\.75 of budget +met$/m);
  expect(toTable([atLeast])).toMatch(/NOT MET$/m);
});

test("compares with another measurement, and says what is missing", () => {
  const against = { name: "Bollard", sample: { median: 15, least: 15, most: 15 } };
  expect(toTable([{ ...row, against }])).toContain("2.00 x Bollard");
  expect(toTable([{ ...row, sample: undefined, note: "not installed" }])).toMatch(
    /not installed$/m,
  );
});
