import { describe, expect, it } from "vitest";
import { type Lineage, predecessors, successors } from "./lineage.js";

const lineage: readonly Lineage[] = [
  { from: ["4-1"], to: ["4-1"], change: "same" },
  { from: ["5-1"], to: ["5-1", "5-2"], change: "split" },
  { from: ["6-1", "6-2"], to: ["6-1"], change: "merged" },
  { from: ["7-1"], to: [], change: "dropped" },
  { from: [], to: ["8-1"], change: "new" },
  { from: ["9-1"], to: ["9-2"], change: "renumbered" },
  { from: ["9-1"], to: ["9-3"], change: "widened", note: "Also covers repairs." },
];

describe("the successors of an item", () => {
  it.each([
    ["4-1", ["4-1"]],
    ["5-1", ["5-1", "5-2"]],
    ["6-1", ["6-1"]],
    ["6-2", ["6-1"]],
    ["9-1", ["9-2", "9-3"]],
  ])("%s became %j", (id, items) => {
    expect(successors(lineage, id)).toEqual(items);
  });

  it("are none when it was dropped, is new or never existed", () => {
    for (const id of ["7-1", "8-1", "1-1", ""]) expect(successors(lineage, id)).toEqual([]);
  });
});

describe("the predecessors of an item", () => {
  it.each([
    ["4-1", ["4-1"]],
    ["5-2", ["5-1"]],
    ["6-1", ["6-1", "6-2"]],
    ["9-3", ["9-1"]],
  ])("%s came from %j", (id, items) => {
    expect(predecessors(lineage, id)).toEqual(items);
  });

  it("are none when it is new, was dropped or never existed", () => {
    for (const id of ["8-1", "7-1", "1-1"]) expect(predecessors(lineage, id)).toEqual([]);
  });
});
