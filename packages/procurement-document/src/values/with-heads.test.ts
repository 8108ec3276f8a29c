import { parseMarkdown } from "@bollard/document";
import { expect, it } from "vitest";
import { readProcurementDocument } from "../read/read-procurement-document.js";

const valuesOf = (text: string) =>
  readProcurementDocument(parseMarkdown(text), "markdown").document.statements.map(
    ({ values }) => values,
  );

it("puts values into statements", () => {
  expect(valuesOf("The Supplier shall answer within 24 hours.")).toEqual([
    [
      {
        kind: "duration",
        bound: "most",
        amount: 24,
        unit: "hour",
        text: "within 24 hours",
        start: 26,
      },
    ],
  ]);
});

it("knows the column of a value, empty and escaped cells before it or not", () => {
  const table = [
    "| No | Severity | Note | Response | Fix |",
    "| --- | --- | --- | --- | --- |",
    "| 1 | Critical |  | **1 hour** | 4 hours |",
    "| 2 | Low \\| lowest | 5 days | 2 days | 30 days | 9 days |",
  ].join("\n");
  const heads = valuesOf(table).map((values) => values.map(({ text, head }) => [text, head]));
  expect(heads).toEqual([
    [
      ["1 hour", "Response"],
      ["4 hours", "Fix"],
    ],
    [
      ["5 days", "Note"],
      ["2 days", "Response"],
      ["30 days", "Fix"],
      ["9 days", undefined],
    ],
  ]);
});

it("finds tables in lists", () => {
  const text = "- Times:\n\n  | What | Time |\n  | --- | --- |\n  | Fix of a fault | 4 hours |\n";
  expect(valuesOf(text).flat()).toMatchObject([{ text: "4 hours", head: "Time" }]);
});
