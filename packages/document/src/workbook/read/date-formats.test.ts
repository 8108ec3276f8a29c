import { expect, it } from "vitest";
import { dateKindOf } from "./date-formats.js";

it.each([
  ["dd/mm/yyyy", "date"],
  ["mmm-yy", "date"],
  ["mmmm", "date"],
  ["[$-809]dddd, d mmmm yyyy;@", "date"],
  ["yyyy\\-mm\\-dd", "date"],
  ['yyyy"年"m"月"d"日"', "date"],
  ["m/d/yy h:mm", "date-time"],
  ["h:mm AM/PM", "time"],
  ["mm:ss.0", "time"],
  ["[h]:mm:ss", "duration"],
  ["[mm]:ss", "duration"],
  ["General", undefined],
  ["@", undefined],
  ["0.00E+00", undefined],
  ["#,##0.00_);[Red](#,##0.00)", undefined],
  ['0 "days"', undefined],
  ["0\\d", undefined],
  ["[>=100]0;0", undefined],
  ["", undefined],
  ["y".repeat(300), undefined],
])("the format %s shows a number as %s", (code, kind) => {
  expect(dateKindOf(code)).toBe(kind);
});
