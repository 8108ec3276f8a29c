import { describe, expect, it } from "vitest";
import {
  duties,
  essentialServices,
  incidentGuidance,
  incidentReporting,
  isNisItemId,
  nis,
  nisItem,
  penalties,
  type SourceId,
  sectors,
  sources,
  subsectors,
  thresholds,
  thresholdsOf,
} from "./index.js";

const ids: readonly string[] = nis.items.map((item) => item.id);

/** How many items a part has. */
function sizeOf(part: string): number {
  return nis.items.filter(({ parent }) => parent === part).length;
}

it("holds the regime part by part", () => {
  const parts = [
    "instruments",
    "definitions",
    "thresholds",
    "authorities",
    "duties",
    "enforcement",
  ];
  expect(nis.clauses.map(({ id }) => id)).toEqual(parts);
  expect(parts.map(sizeOf)).toEqual([8, 7, 31, 12, 10, 10]);
});

it("has each id once, in a part that is declared", () => {
  const parts = new Set(nis.clauses.map((clause) => clause.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parent } of nis.items) expect(parts).toContain(parent);
});

it("says everything briefly, with sources that are known and days that are days", () => {
  for (const { id, title, summary, citeAs, since, parameters, source } of nis.items) {
    expect([id, summary.length <= 300, title.length > 0, citeAs.length > 0]).toEqual([
      id,
      true,
      true,
      true,
    ]);
    expect(summary).toMatch(/^[A-Z0-9£].*\.$/);
    expect(source.checked).toMatch(/^2026-11-2[25]$/);
    expect((source.note ?? "").length).toBeLessThanOrEqual(300);
    for (const day of [since, ...Object.values(parameters?.dates ?? {})]) {
      if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }
    for (const key of source.witnesses ?? []) expect(Object.keys(sources())).toContain(key);
  }
});

it("names a source for whatever it calls checked, and legislation for a mirror", () => {
  for (const { id, source } of nis.items) {
    const read = (source.witnesses ?? []).map((key) => sources()[key as SourceId].kind);
    if (source.verified !== "unchecked") expect([id, read.length > 0]).toEqual([id, true]);
    if (source.verified === "official-mirror")
      expect([id, read]).toEqual([id, expect.arrayContaining(["legislation"])]);
  }
  const unchecked = nis.items.filter(({ source }) => source.verified === "unchecked");
  expect(unchecked.map(({ id }) => id)).toEqual(["SI 2018/629"]);
});

it("says as of which day the text was read", () => {
  expect(nisItem("SI 2018/506").parameters?.dates).toMatchObject({ textReadAsOf: "2022-07-01" });
  expect(nisItem("NIS reg 10").source.document).toContain("as amended to 1 July 2022");
});

it("cites items the way documents do, and finds them on legislation.gov.uk", () => {
  expect(nisItem("NIS reg 8(1)").citeAs).toBe("NIS Regulations 2018, regulation 8(1)");
  expect(nisItem("NIS reg 11(1)-(4)").citeAs).toBe("NIS Regulations 2018, regulation 11(1) to (4)");
  expect(nisItem("NIS regs 19A-19B").source).toMatchObject({
    clause: "regulations 19A to 19B",
    url: "https://www.legislation.gov.uk/uksi/2018/506/regulation/19A",
  });
  expect(nisItem("NIS Schedule 2 paragraph 10(3A)").source.url).toBe(
    "https://www.legislation.gov.uk/uksi/2018/506/schedule/2/paragraph/10",
  );
});

it("knows its ids, exactly as printed", () => {
  expect(isNisItemId("NIS reg 8(1)")).toBe(true);
  for (const text of ["NIS reg 8(1) ", "nis reg 8(1)", "CSR Bill: status", "", "toString"]) {
    expect(isNisItemId(text)).toBe(false);
  }
  expect(() => nisItem("NIS reg 99" as "NIS reg 9")).toThrow(RangeError);
});

describe("sectors", () => {
  it("are five with ten subsectors, each with its own paragraph of Schedule 2", () => {
    expect(sectors).toHaveLength(5);
    expect(subsectors.map(({ paragraph }) => paragraph).sort()).toEqual(
      [..."123456789", "10"].sort(),
    );
    const known = new Set<string>(sectors.map(({ id }) => id));
    for (const { sector } of subsectors) expect(known).toContain(sector);
  });

  it("have 35 kinds of essential service, each under the paragraph of its subsector", () => {
    expect(essentialServices()).toHaveLength(35);
    expect(new Set(essentialServices().map(({ id }) => id)).size).toBe(35);
    for (const { subsector, paragraph } of essentialServices()) {
      const own = subsectors.find(({ id }) => id === subsector)?.paragraph;
      expect(paragraph.replace(/\(.*/, "")).toBe(own);
    }
  });

  it("have thresholds, each service at least one test under its own paragraph", () => {
    expect(thresholds()).toHaveLength(31);
    for (const { id } of subsectors) expect(thresholdsOf(id).length).toBeGreaterThan(0);
    const tests = thresholds().flatMap((threshold) => threshold.tests);
    expect(new Set(tests.map(({ paragraph }) => paragraph)).size).toBe(65);
    for (const { id, paragraph } of essentialServices()) {
      const own = tests.filter(({ service }) => service === id);
      expect([id, own.length > 0]).toEqual([id, true]);
      for (const test of own) expect(test.paragraph.startsWith(paragraph)).toBe(true);
    }
  });
});

describe("what is owed today", () => {
  it("is ten items of duty", () => {
    expect(duties()).toHaveLength(10);
    expect(duties().filter(({ obligation }) => obligation === "duty")).toHaveLength(9);
  });

  it("is a notification within 72 hours, and none within 24", () => {
    expect(
      incidentReporting()
        .map(({ item }) => item)
        .every(isNisItemId),
    ).toBe(true);
    const hours = incidentReporting().flatMap((duty) =>
      "within" in duty ? [duty.within.value] : [],
    );
    expect(hours).toEqual([72, 72]);
    expect(JSON.stringify(nis.items)).not.toMatch(/24 hours/);
    for (const id of ["NIS reg 11(1)-(4)", "NIS reg 12(3)-(7)"] as const) {
      expect(nisItem(id).parameters?.figures).toMatchObject([{ value: 72, unit: "hours" }]);
    }
  });

  it("is a penalty of up to 1, 8.5 or 17 million pounds", () => {
    expect(penalties.map(({ maximum }) => maximum.value)).toEqual([1e6, 8.5e6, 17e6]);
    for (const { item, maximum } of penalties) {
      expect(nisItem(item).parameters?.figures).toEqual([maximum]);
    }
  });

  it("leaves to guidance what a significant impact is", () => {
    for (const { services, source } of incidentGuidance()) {
      for (const service of services) {
        expect(essentialServices().find(({ id }) => id === service)?.subsector).toBe(
          "digital-infrastructure",
        );
      }
      expect(source.verified).toBe("secondary");
      for (const key of source.witnesses) expect(Object.keys(sources())).toContain(key);
    }
  });
});

it("uses every source that it lists", async () => {
  const { bill } = await import("./index.js");
  const used = new Set(
    [...nis.items, ...bill.items, ...incidentGuidance()].flatMap(
      ({ source }) => source.witnesses ?? [],
    ),
  );
  expect(Object.keys(sources()).filter((key) => !used.has(key))).toEqual([]);
});
