import { factsIn } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { conditionsOf, features, v211, v313 } from "./index.js";

/** Counts the provisions by the kind that Table B.1 gives them. */
function countKinds(edition: typeof v211 | typeof v313) {
  const counts = { M: 0, MC: 0, R: 0, RC: 0 };
  for (const { status = "", appliesIf } of edition.items) {
    const kind = `${status.charAt(0)}${appliesIf ? "C" : ""}`;
    counts[kind as keyof typeof counts] += 1;
  }
  return counts;
}

it("holds the provisions that Table B.1 counts", () => {
  expect(v211.items).toHaveLength(68);
  expect(countKinds(v211)).toEqual({ M: 20, MC: 13, R: 25, RC: 10 });
  expect(v313.items).toHaveLength(78);
  expect(countKinds(v313)).toEqual({ M: 11, MC: 25, R: 21, RC: 21 });
});

it("holds the conditions and features that Table B.1 counts", () => {
  const kindsOf = (edition: typeof v211 | typeof v313) => edition.conditions.map((c) => c.kind);
  expect(kindsOf(v211)).toEqual(Array(13).fill("C"));
  expect(kindsOf(v313)).toEqual([...Array(5).fill("C"), ...Array(27).fill("F")]);
});

describe.each([v211, v313])("$label", (edition) => {
  it("has each id and each symbol once", () => {
    const ids = edition.items.map((item) => item.id);
    const symbols = edition.conditions.map((condition) => condition.symbol);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it("puts each provision into the clause that its id names", () => {
    const clauses = new Set(edition.clauses.map((clause) => clause.id));
    for (const { id, parent } of edition.items) {
      expect(clauses).toContain(parent);
      expect(id.slice(0, id.lastIndexOf("-"))).toBe(parent);
    }
  });

  it("agrees on shall and should with the printed status", () => {
    for (const { id, status, obligation } of edition.items) {
      expect([id, obligation]).toEqual([id, status?.startsWith("M") ? "shall" : "should"]);
    }
  });

  it("resolves every printed symbol, and reads each condition as its symbols say", () => {
    const number = edition.edition === "2.1.1" ? "2.1.1" : "3.1.3";
    for (const item of edition.items) {
      const symbols = /\((.+)\)/.exec(item.status ?? "")?.[1]?.split(", ") ?? [];
      const printed = conditionsOf(number, item.id as never);
      expect(printed.map(({ symbol }) => symbol).sort()).toEqual([...symbols].sort());
      const facts = printed.flatMap(({ condition }) => factsIn(condition));
      expect([item.id, item.appliesIf ? factsIn(item.appliesIf) : []]).toEqual([item.id, facts]);
      if (printed.length === 1) expect(item.appliesIf).toEqual(printed[0]?.condition);
    }
  });

  it("uses every condition", () => {
    const used = new Set(
      edition.items.flatMap(({ status }) => /\((.+)\)/.exec(status ?? "")?.[1]?.split(", ") ?? []),
    );
    expect([...used].sort()).toEqual(edition.conditions.map(({ symbol }) => symbol).sort());
  });

  it("reads declared features only", () => {
    const conditions = [
      ...edition.conditions.map(({ condition }) => condition),
      ...edition.items.flatMap(({ appliesIf }) => appliesIf ?? []),
    ];
    for (const fact of conditions.flatMap((condition) => factsIn(condition))) {
      expect(Object.keys(features())).toContain(fact);
    }
  });

  it("says everything briefly, in one or two sentences of its own", () => {
    for (const { summary } of [...edition.items, ...edition.conditions]) {
      expect(summary.length).toBeLessThanOrEqual(240);
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("names a source that can be looked up, and explains its witnesses", () => {
    for (const { source } of [...edition.items, ...edition.conditions]) {
      expect(source.url).toMatch(/^https:\/\/www\.etsi\.org\/deliver\//);
      expect(source.verified).toBe("transcriptions");
      expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const witness of source.witnesses ?? []) {
        expect(Object.keys(edition.witnesses ?? {})).toContain(witness);
      }
    }
  });
});
