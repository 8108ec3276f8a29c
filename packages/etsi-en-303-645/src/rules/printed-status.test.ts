import { expect, it } from "vitest";
import { edition } from "../queries.js";
import { isSameStatus, readStatus } from "./printed-status.js";

const same = (a: string, b: string) => {
  const [one, other] = [readStatus(a), readStatus(b)];
  return one && other && isSameStatus(one, other);
};

it("reads every status that Table B.1 prints", () => {
  for (const number of ["2.1.1", "3.1.3"] as const) {
    for (const { id, status } of edition(number).items) {
      expect(readStatus(status ?? ""), `${number} ${id}`).toBeDefined();
    }
  }
});

it.each([
  ["MF(a)", "M F (a)"],
  ["**M C F** (1, f)", "M C F (f, 1)"],
  ["mc ( 12 )", "M C (12)"],
  ["R F (AA)", "R F (aa)"],
  ["Mandatory", "M"],
  ["Recommendation", "R"],
  ["M C", "M C (15)"],
  ["R C (9 and 12)", "R C (9, 12)"],
  ["M (11, 12)", "M C (11, 12)"],
])("takes %s and %s for the same", (a, b) => expect(same(a, b)).toBe(true));

it.each([
  ["M F (d)", "M F (c)"],
  ["M", "R"],
  ["M F (a)", "M"],
  ["R F (c)", "R"],
  ["M C (1)", "M C (1, 2)"],
])("tells %s from %s", (a, b) => expect(same(a, b)).toBe(false));

it.each(["", "Y", "see below", "N/A", "M".repeat(500), "M (((((", "MM", "R F (a"])(
  "does not take %j for a status",
  (text) => expect(readStatus(text)).toBeUndefined(),
);
