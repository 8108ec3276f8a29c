import { expect, test } from "vitest";
import { migrateTender } from "./migrate-tender.js";

const caf = (text: string, provision?: string, edition = "3.2") => ({
  statement: 3,
  text,
  edition,
  ...(provision !== undefined && { provision }),
});

function moved(...cited: ReturnType<typeof caf>[]) {
  const { edits, steps } = migrateTender(cited, "ncsc-caf", "3.2", "4.0");
  return { texts: edits.map((edit) => (edit.kind === "replace" ? edit.text : "")), steps };
}

test("a citation with its edition moves with its outcome", () => {
  expect(moved(caf("CAF v3.2")).texts).toEqual(["CAF v4.0"]);
  expect(moved(caf("CAF v3.2 outcome A2.b", "A2.b")).texts).toEqual(["CAF v4.0 outcome A2.c"]);
  expect(moved(caf("outcome B1.b of CAF 3.2", "B1.b")).texts).toEqual(["outcome B1.b of CAF 4.0"]);
});

test("one whose outcome asks for more now, or that names another edition or none, stays", () => {
  const { texts, steps } = moved(caf("CAF v3.2 A1.a", "A1.a"), caf("CAF", undefined, "4.0"));
  expect(texts).toEqual([]);
  expect(steps).toMatchObject([
    { done: "left", from: ["CAF v3.2 A1.a"], to: ["A1.a"], pointer: "/statements/3" },
  ]);
});

test("one whose outcome was reworded is left to a person", () => {
  const { texts, steps } = moved(caf("CAF v3.2 B2.a", "B2.a"));
  expect(texts).toEqual([]);
  expect(steps).toMatchObject([{ done: "left", to: ["B2.a"] }]);
});

test("a citation that cannot be changed without doubt stays", () => {
  expect(moved(caf("CAF 3.2 (3.2)")).texts).toEqual([]);
  expect(moved(caf("CAF v3.2 Z9.z", "Z9.z")).steps).toMatchObject([
    { done: "left", to: [], note: "Nothing is known to stand in its place." },
  ]);
  expect(migrateTender([caf("CAF v3.2")], "ncsc-caf", "3.2", "3.2").edits).toEqual([]);
});
