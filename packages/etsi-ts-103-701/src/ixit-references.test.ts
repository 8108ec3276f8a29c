import { expect, it } from "vitest";
import { type Edition, editions, type IxitTable, ixitReferences, ixitTables } from "./index.js";

/** The references that the fields of an edition hold by themselves. */
function heldByFields(edition: Edition): readonly string[] {
  const tables: readonly IxitTable[] = ixitTables(edition);
  return tables.flatMap(({ name, fields }) =>
    fields.flatMap((field) => {
      const to = field.value.kind === "references" ? field.value.to : [];
      return [...to, ...(field.confirms ? [field.confirms] : [])].map(
        (target) => `${name}/${field.name} ${target}`,
      );
    }),
  );
}

it.each(editions)("lists for V%s what its fields reference", (edition) => {
  const listed = ixitReferences(edition)
    .filter(({ field }) => field !== undefined)
    .flatMap(({ table, field, to }) => to.map((target) => `${table}/${field} ${target}`));
  expect([...listed].sort()).toEqual([...heldByFields(edition)].sort());
});

it("knows the one connection that no field holds", () => {
  const loose = ixitReferences("2.1.1").filter(({ field }) => field === undefined);
  expect(loose.map(({ table, to }) => [table, to])).toEqual([["7-UpdMech", ["26-UserDec"]]]);
});

it("has ten references in V1.1.1 and fourteen in V2.1.1", () => {
  expect(editions.map((edition) => ixitReferences(edition).length)).toEqual([10, 14]);
});
