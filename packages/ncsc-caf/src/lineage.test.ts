import { predecessors, successors } from "@bollard/model";
import { expect, it } from "vitest";
import {
  caf32,
  caf40,
  changedMeaning,
  changes,
  editionsWith,
  lineage,
  predecessorsOf,
  sources,
  successorsOf,
} from "./index.js";

const older = caf32.items.map(({ id }) => id);
const newer = caf40.items.map(({ id }) => id);

it("leads every older outcome somewhere, and every newer one from somewhere or new, once", () => {
  expect(
    lineage()
      .flatMap(({ from }) => from)
      .sort(),
  ).toEqual([...older].sort());
  expect(lineage().flatMap(({ to }) => to)).toEqual(newer);
  expect(caf40.lineage).toBe(lineage());
});

it("says of each step what its shape shows", () => {
  for (const { from, to, change, note } of lineage()) {
    expect(from.length === 0).toBe(change === "new");
    expect(from.length > 1).toBe(change === "merged");
    expect(note === undefined).toBe(change === "same");
    expect(note ?? ".").toMatch(/\.$/);
    expect((note ?? "").length).toBeLessThanOrEqual(300);
    if (from.length === 1 && to.length === 1) {
      expect(from[0] === to[0]).toBe(change !== "renumbered");
    }
  }
});

it("calls same only what has as many indicators, the same title and no part from elsewhere", () => {
  const itemOf = (items: readonly { id: string; title: string; indicators: object }[], id = "") => {
    const found = items.find((item) => item.id === id);
    return [found?.title, found?.indicators];
  };
  const same = lineage().filter(({ change }) => change === "same");
  expect(same.map(({ to }) => to[0])).toEqual(["A1.b", "B1.b", "B2.b", "B4.c", "D1.b", "D1.c"]);
  for (const { from, to, partsOf } of same) {
    expect(itemOf(caf40.items, to[0])).toEqual(itemOf(caf32.items, from[0]));
    expect(partsOf).toEqual([]);
  }
});

it("follows what moved, was added and was merged", () => {
  expect(successors(lineage(), "A2.b")).toEqual(["A2.c"]);
  expect(successorsOf("A2.b")).toEqual(["A2.c"]);
  expect(successorsOf("A2.a")).toEqual(["A2.a", "A2.b"]);
  expect(successorsOf("C2.a")).toEqual(["C2.a", "C1.f"]);
  expect(successorsOf("C2.b")).toEqual(["C2.a", "C1.c"]);
  expect(successorsOf("C1.d")).toEqual(["C1.d", "C1.c", "C1.f"]);
  expect(predecessors(lineage(), "C2.a")).toEqual(["C2.a", "C2.b"]);
  expect(predecessorsOf("A2.c")).toEqual(["A2.b"]);
  expect(predecessorsOf("C1.f")).toEqual(["C1.d", "C2.a"]);
  expect(predecessorsOf("A4.b")).toEqual([]);
  const fresh = lineage()
    .filter(({ change }) => change === "new")
    .flatMap(({ to }) => to);
  expect(fresh).toEqual(["A2.b", "A4.b", "C1.f"]);
});

it("warns of ids that stand for different things, and of no other", () => {
  const ids = ["A", "C2", ...older, ...newer, "", "__proto__", "A9.z"];
  expect([...new Set(ids.filter((id) => changedMeaning(id)))]).toEqual(["C2", "A2.b", "C2.a"]);
  expect(editionsWith("C2.b")).toEqual(["3.2"]);
  expect(changedMeaning("C2.b")).toBe(false);
});

it("holds the seventeen changes, each with outcomes that exist", () => {
  expect(changes()).toHaveLength(17);
  changes().forEach(({ id, from, to, summary, kind }, index) => {
    expect(id).toBe(`caf-chg-${String(index + 1).padStart(2, "0")}`);
    for (const one of from) expect(older).toContain(one);
    for (const one of to) expect(newer).toContain(one);
    expect(from.length === 0 && to.length > 0).toBe(kind === "added");
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(summary.length).toBeLessThanOrEqual(300);
  });
});

it("lets each change show in the steps of the outcomes that it touches", () => {
  for (const { id, from, to } of changes()) {
    const steps = lineage().filter((step) => step.changes.includes(id));
    expect(steps.length).toBeGreaterThan(0);
    if (to.length === 0) continue;
    expect(steps.flatMap((step) => step.to)).toEqual(to);
    expect(steps.flatMap((step) => step.from)).toEqual(from);
  }
});

it("names for steps and changes the texts that were read", () => {
  for (const { source } of [...lineage(), ...changes()]) {
    expect(source.checked).toMatch(/^2026-11-2[25]$/);
    expect(source.verified).toBe("full-text");
    for (const key of source.witnesses ?? []) expect(Object.keys(sources())).toContain(key);
  }
});
