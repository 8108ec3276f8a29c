import { describe, expect, it } from "vitest";
import { Desk } from "../src/assess/desk.js";
import { judgesOf } from "../src/assess/judges/index.js";
import { sealOf } from "../src/assess/seal.js";
import { type AssessSubject, tablesOf, testsOf } from "../src/assess/subject.js";
import type { IxitTable } from "../src/ixit-table.js";

type Ixit = NonNullable<AssessSubject["ixit"]>;

/** An IXIT with two entries in each table, in which everything says something. */
function fullIxit(edition: "1.1.1" | "2.1.1"): Ixit {
  const entry = ({ key, fields }: IxitTable, number: number) =>
    Object.fromEntries(
      fields.map((field) => {
        if (field.key === "id") return ["id", `${key}-${number}`];
        if (field.value.kind !== "references") return [field.key, "Some text."];
        const to = field.value.to.map((name) => name.replace(/^\d+-/, ""));
        return [field.key, to.flatMap((name) => [`${name}-1`, `${name}-2`])];
      }),
    );
  return Object.fromEntries(
    tablesOf(edition).map((table) => [
      table.key,
      table.rows === "one" ? entry(table, 1) : [entry(table, 1), entry(table, 2)],
    ]),
  );
}

describe.each(["1.1.1", "2.1.1"] as const)("a seal of V%s breaks", (edition) => {
  const tables = tablesOf(edition);
  const { items } = testsOf(edition);
  const full = fullIxit(edition);

  function sealIn(unit: string, ixit: Ixit): string {
    const desk = new Desk({ ixit }, edition, judgesOf(edition), "2026-11-25");
    return sealOf(unit, desk.rulings(unit), desk);
  }

  it.each(items.filter(({ kind }) => kind !== "functional").map(({ id }) => id as string))(
    "with any field that the data say it reads: %s",
    (id) => {
      const own = items.find((one) => one.id === id);
      const run = items.filter((one) => own?.delegatesTo.includes(one.id));
      const before = sealIn(id, full);
      for (const { table, fields } of [own, ...run].flatMap((one) => one?.reads ?? [])) {
        const { key, fields: all = [] } = tables.find(({ name }) => name === table) ?? {};
        const names: readonly string[] = fields;
        for (const field of all.filter(({ name }) => names.includes(name))) {
          const changed = JSON.parse(JSON.stringify(full));
          for (const entry of [changed[key ?? ""]].flat()) entry[field.key] = "Another text.";
          expect(sealIn(id, changed), `${table} ${field.name}`).not.toBe(before);
        }
      }
    },
  );
});

it("is that of one unit of one edition", () => {
  const subject = { ixit: { NetSecImpl: [{ id: "NetSecImpl-1", report: "R-1." }] } };
  const sealIn = (unit: string, edition: "1.1.1" | "2.1.1") => {
    const desk = new Desk(subject, edition, judgesOf(edition), "2026-11-25");
    return sealOf(unit, desk.rulings(unit), desk);
  };
  const seals = [
    sealIn("5.5-2-1 a", "2.1.1"),
    sealIn("5.5-2-1 b", "2.1.1"),
    sealIn("5.5-2-1 b", "1.1.1"),
  ];
  expect(new Set(seals).size).toBe(3);
  for (const one of seals) expect(one).toMatch(/^[0-9a-f]{16}$/);
});
