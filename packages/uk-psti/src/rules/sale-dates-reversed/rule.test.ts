import { runRule } from "@bollard/model";
import { expect, test } from "vitest";
import { saleDatesReversed } from "./rule.js";

const context = {
  today: "2026-11-23",
  unreadable: new Set<string>(),
  options: {},
  digestOf: () => undefined,
};
const found = (onSale: { from?: string; until?: string }) =>
  runRule(saleDatesReversed, { product: { onSale } }, context).map(({ pointer }) => pointer);

test("only a last day before the first one is reported", () => {
  expect(found({ from: "2026-01-01", until: "2025-01-01" })).toEqual(["/product/onSale/until"]);
  expect(found({ from: "2026-01-01", until: "2026-01-01" })).toEqual([]);
  expect(found({ from: "2026-01-01" })).toEqual([]);
  expect(found({ until: "2025-01-01" })).toEqual([]);
});
