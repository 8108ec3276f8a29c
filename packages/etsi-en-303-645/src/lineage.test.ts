import { predecessors, successors } from "@bollard/model";
import { expect, it } from "vitest";
import { isProvisionId, lineage, v211, v313, voidProvisions } from "./index.js";

it("leads every older provision somewhere, and every newer one from somewhere or new", () => {
  const starts = new Set(lineage().flatMap((step) => step.from));
  const ends = new Set(lineage().flatMap((step) => step.to));
  expect([...starts].sort()).toEqual(v211.items.map(({ id }) => id).sort());
  expect([...ends].sort()).toEqual(v313.items.map(({ id }) => id).sort());
});

it("says of each step what its shape shows", () => {
  for (const { from, to, change, note } of lineage()) {
    expect(from.length === 0).toBe(change === "new");
    expect(to.length > 1).toBe(change === "split");
    expect(note === undefined).toBe(change === "same");
    expect(note ?? "").toMatch(/^$|\.$/);
    if (from.length === 1 && to.length === 1) {
      expect(from[0] === to[0]).toBe(change !== "renumbered");
    }
  }
});

it("splits and renumbers what the newer edition split and renumbered", () => {
  expect(successors(lineage(), "4-1")).toEqual(["5.0-1"]);
  expect(successors(lineage(), "5.3-4")).toEqual(["5.3-4A", "5.3-4B"]);
  expect(successors(lineage(), "6-3")).toEqual(["6-3A", "6-3B"]);
  expect(predecessors(lineage(), "5.3-4B")).toEqual(["5.3-4", "5.3-6"]);
  const fresh = lineage()
    .filter((step) => step.change === "new")
    .flatMap((step) => step.to);
  expect(fresh).toEqual(["5.1-2A", "6-6", "6-7", "6-8"]);
});

it("calls condition-changed only what has another condition now", () => {
  const statusOf = (items: readonly { id: string; status?: string }[], id = "") =>
    items.find((item) => item.id === id)?.status;
  for (const { from, to, change } of lineage()) {
    const [before, after] = [statusOf(v211.items, from[0]), statusOf(v313.items, to[0])];
    if (change === "condition-changed") expect(after).not.toBe(before);
    if (change === "same") expect(after).toBe(before);
  }
});

it("lists as void what was split, and nothing that is still a provision", () => {
  const split = lineage()
    .filter((step) => step.change === "split")
    .flatMap((step) => step.from);
  expect(voidProvisions.map(({ id }) => id)).toEqual(split);
  for (const { id } of voidProvisions) expect(isProvisionId("3.1.3", id)).toBe(false);
});
