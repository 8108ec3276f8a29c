import { predecessors, successors } from "@bollard/model";
import { expect, it } from "vitest";
import { fieldLineage, type IxitTable, ixitTables, tableLineage } from "./index.js";
import { v111 } from "./v1.1.1/index.js";
import { v211 } from "./v2.1.1/index.js";

const lineage = v211.lineage ?? [];
const paths = (tables: readonly IxitTable[]) =>
  tables.flatMap(({ name, fields }) => fields.map((field) => `${name}/${field.name}`));

it("accounts for each older unit once", () => {
  const from = lineage.flatMap((step) => step.from);
  expect([...from].sort()).toEqual(v111.items.map(({ id }) => id).sort());
});

it("accounts for each newer unit once", () => {
  const to = lineage.flatMap((step) => step.to);
  expect([...to].sort()).toEqual(v211.items.map(({ id }) => id).sort());
});

it("answers what became of a unit, and what it was", () => {
  expect(successors(lineage, "4-1-1 a")).toEqual(["5.0-1-1 a"]);
  expect(successors(lineage, "5.3-6-1 c")).toEqual([]);
  expect(predecessors(lineage, "5.13-1B-1 a")).toEqual(["5.13-1-1 a"]);
  expect(predecessors(lineage, "6-7-1 a")).toEqual([]);
});

it("calls the same only what has the same id", () => {
  for (const { from, to, change } of lineage) {
    if (change === "same") expect(to).toEqual(from);
    if (change === "new") expect(from).toEqual([]);
    if (change === "dropped") expect(to).toEqual([]);
  }
});

it("accounts for every table that has another name", () => {
  const [older, newer] = [ixitTables("1.1.1"), ixitTables("2.1.1")].map((tables) =>
    tables.map(({ name }): string => name),
  );
  const gone = older?.filter((name) => !newer?.includes(name));
  expect(tableLineage.flatMap(({ from }) => from)).toEqual(gone);
});

it("accounts for every field that has another name or table", () => {
  const older = paths(ixitTables("1.1.1"));
  const newer = paths(ixitTables("2.1.1"));
  const renamed = (path: string) =>
    path
      .replace(/^11-ComMech/, "11-SecComMech")
      .replace(/^15-Intf/, "15-PhyIntf")
      .replace(/^28-ExtAPI/, "28-LogIntf");
  const gone = older.filter((path) => !newer.includes(renamed(path)));
  const come = newer.filter((path) => !older.map(renamed).includes(path));
  const from: readonly string[] = fieldLineage().flatMap((step) => step.from);
  const to: readonly string[] = fieldLineage().flatMap((step) => step.to);
  expect([...from].sort()).toEqual(gone.sort());
  expect([...to].sort()).toEqual(come.sort());
});
