import { describe, expect, it } from "vitest";
import { changes, isPstiItemId, psti, pstiItem } from "./index.js";

const ids = psti.items.map((item) => item.id);

/** The ids that begin with a text, without that beginning. */
function under(start: string): readonly string[] {
  return ids.filter((id) => id.startsWith(start)).map((id) => id.slice(start.length));
}

it("has each id once, in a part that is declared", () => {
  const parts = new Set(psti.clauses.map((clause) => clause.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parent } of psti.items) expect(parts).toContain(parent);
});

describe("the Schedules, paragraph by paragraph", () => {
  it("Schedule 1", () => {
    expect(under("Schedule 1 paragraph 1")).toEqual([
      ...["(1)", "(2)", "(2)(a)", "(2)(b)"],
      ...["(3)(a)", "(3)(b)", "(3)(c)", "(3)(d)", "(4)", "(5)"],
    ]);
    expect(under("Schedule 1 paragraph 2")).toEqual([
      ...["(1)", "(2)(a)", "(2)(b)(i)", "(2)(b)(ii)"],
      ...["(3)", "(3)(a)", "(3)(b)", "(3)(c)", "(3)(d)"],
    ]);
    expect(under("Schedule 1 paragraph 3")).toEqual([
      ...["(1)", "(2)", "(3)", "(4)", "(4)(a)", "(4)(b)", "(4)(c)", "(4)(d)", "(4)(e)"],
      ...["(5)", "(6)", "(7)"],
    ]);
  });

  it("Schedules 2 and 2A", () => {
    expect(under("Schedule 2 paragraph 1")).toEqual(["(1)", "(2)", "(3)", "(4)"]);
    expect(under("Schedule 2 paragraph 2")).toEqual([
      ...["(1)", "(2)", "(2)(a)", "(2)(b)", "(2A)", "(2B)", "(3)", "(4)"],
    ]);
    expect(under("Schedule 2 paragraph 3")).toEqual(["(1)", "(2)", "(2A)", "(2B)", "(3)", "(4)"]);
    expect(under("Schedule 2A paragraph ")).toEqual(["1", "2", "3"]);
  });

  it("Schedules 3 and 4", () => {
    expect(under("Schedule 3 paragraph ")).toEqual([
      ...["1", "2", "3", "3(2)", "4", "5", "5(2)", "6", "7", "8"],
    ]);
    expect(under("Schedule 4 paragraph 1")).toEqual([
      ...["(1)(a)", "(1)(b)", "(1)(c)", "(1)(d)", "(1)(e)", "(1)(f)", "(1)(g)", "(2)"],
    ]);
  });
});

it("gives each section from 8 to 25 to the role that it binds", () => {
  const rolesOf = (section: number) => pstiItem(`PSTI Act s.${section}` as "PSTI Act s.8").roles;
  const sections = [...Array(18).keys()].map((index) => index + 8);
  expect(sections.map(rolesOf)).toEqual([
    ...Array(5).fill(["manufacturer"]),
    ["authorised-representative"],
    ...Array(7).fill(["importer"]),
    ...Array(5).fill(["distributor"]),
  ]);
});

it("cites items the way documents do", () => {
  expect(pstiItem("Schedule 1 paragraph 2(2)(a)").citeAs).toBe(
    "PSTI Regulations 2023, Schedule 1 paragraph 2(2)(a)",
  );
  expect(pstiItem("PSTI Act s.8").citeAs).toBe("PSTI Act 2022, section 8");
  expect(pstiItem("PSTI Act ss.33, 35, 41").citeAs).toBe("PSTI Act 2022, sections 33, 35 and 41");
  expect(pstiItem("SI 2023/1007 reg 4A").citeAs).toBe("PSTI Regulations 2023, regulation 4A");
});

it("keeps the figures", () => {
  expect(pstiItem("PSTI Act s.38").parameters?.penalty).toEqual({
    maximumPounds: 10_000_000,
    percentOfWorldwideRevenue: 4,
  });
  expect(pstiItem("PSTI Act s.36").parameters?.penalty?.dailyMaximumPounds).toBe(20_000);
  for (const id of ["SI 2023/1007 reg 8", "SI 2023/1007 reg 9"] as const) {
    expect(pstiItem(id).parameters?.retention).toEqual({
      years: 10,
      from: "issue-of-statement",
      orUntil: "end-of-defined-support-period",
    });
  }
});

it("dates what came later", () => {
  const since = (day: string) => psti.items.filter((i) => i.since === day).map((i) => i.id);
  expect(since("2025-02-25")).toEqual([
    "SI 2025/211",
    "Schedule 3 paragraph 6",
    "Schedule 3 paragraph 7",
    "Schedule 3 paragraph 8",
  ]);
  expect(since("2025-12-04")).toHaveLength(11);
  for (const { instrument, affects, made, inForce } of changes()) {
    expect([instrument, ...affects].every(isPstiItemId)).toBe(true);
    expect(made <= inForce).toBe(true);
  }
});

it("refers to items that exist", () => {
  for (const { parameters } of psti.items) {
    const references = [...(parameters?.stillApply ?? []), ...(parameters?.oneOf ?? [])];
    for (const reference of references.filter((text) => /paragraph/.test(text))) {
      expect(ids).toContain(reference);
    }
  }
});

it("shows what is not law, and lets no unchecked item pass for law", () => {
  const notLaw = psti.items.filter((item) => item.standing !== "in-force");
  expect(notLaw.map(({ parent }) => parent)).toEqual(["guidance", "guidance", "guidance"]);
  const unchecked = psti.items.filter((item) => item.source.verified === "unchecked");
  expect(unchecked.map(({ id, standing }) => [id, standing])).toEqual([
    ["PSTI-ITT-evidence", "advice"],
  ]);
  for (const item of notLaw) expect(item.since).toBeUndefined();
});

it("says everything briefly, with a source and known witnesses", () => {
  for (const { id, summary, source } of psti.items) {
    expect([id, summary.length <= 240]).toEqual([id, true]);
    expect(summary).toMatch(/^[A-Z£].*\.$/);
    expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const witness of source.witnesses ?? []) {
      expect(Object.keys(psti.witnesses ?? {})).toContain(witness);
    }
  }
});
