import { expect, it } from "vitest";
import {
  connectedPlaceInstruments,
  instrument,
  instruments,
  isInstrumentId,
  nationsOf,
  sources,
} from "./index.js";

it("holds 105 instruments, each once, in a clause that is declared", () => {
  expect(instruments()).toHaveLength(105);
  expect(new Set(instruments().map(({ id }) => id)).size).toBe(105);
  const clauses = connectedPlaceInstruments.clauses.map(({ id }) => id);
  for (const { parent } of instruments()) expect(clauses).toContain(parent);
  expect(connectedPlaceInstruments.items).toBe(instruments());
});

it("says everything briefly, with sources that are known", () => {
  const keys = Object.keys(sources());
  for (const { id, title, citeAs, summary, edition, url, source } of instruments()) {
    expect(citeAs).toBe(`“${title}” (${edition})`);
    expect([id, summary.length <= 300, title.length <= 140, edition.length > 2]).toEqual([
      id,
      true,
      true,
      true,
    ]);
    expect(summary).toMatch(/^[A-Z0-9].*\.$/);
    if (url !== undefined) expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\//);
    expect(source.checked).toMatch(/^2026-11-2[25]$/);
    expect([id, (source.witnesses ?? []).length > 0]).toEqual([
      id,
      source.verified !== "unchecked",
    ]);
    for (const key of source.witnesses ?? []) expect(keys).toContain(key);
  }
});

it("names what each text was, and leaves none unread by the data", () => {
  const used = new Set(instruments().flatMap(({ source }) => source.witnesses ?? []));
  expect(Object.keys(sources()).filter((key) => !used.has(key))).toEqual([]);
  expect(Object.keys(connectedPlaceInstruments.witnesses ?? {})).toEqual(Object.keys(sources()));
});

it("calls a bill, a draft and a proposal what they are", () => {
  const unmade = instruments().filter(({ type }) =>
    ["bill", "draft-law", "proposal"].includes(type),
  );
  expect(unmade.map(({ id }) => id).sort()).toEqual(["csr-bill", "esa-regs", "ho-fr-framework"]);
  for (const { summary, edition, status } of unmade) {
    expect(summary).toMatch(/not law/);
    expect(edition).toMatch(/^a (?:proposal|draft):/);
    expect(status).not.toBe("current");
  }
});

it("obliges nobody by listing an instrument", () => {
  expect(new Set(instruments().map(({ obligation }) => obligation))).toEqual(
    new Set(["information"]),
  );
});

it("knows where an instrument can have effect", () => {
  expect(nationsOf(instrument("sccop").jurisdiction)).toEqual(["england", "wales"]);
  expect(nationsOf(instrument("awaab").jurisdiction)).toEqual(["england"]);
  expect(nationsOf(instrument("psed").jurisdiction)).not.toContain("northern-ireland");
  expect(nationsOf("UK")).toHaveLength(4);
  const elsewhere = (id: "ripa" | "eir" | "care-law" | "nrswa") =>
    nationsOf("UK").filter((nation) => !nationsOf(instrument(id).jurisdiction).includes(nation));
  expect(elsewhere("ripa")).toEqual(["scotland"]);
  expect(elsewhere("eir")).toEqual(["scotland"]);
  expect(elsewhere("care-law")).toEqual(["scotland", "northern-ireland"]);
  expect(elsewhere("nrswa")).toEqual(["northern-ireland"]);
});

it("names by their ids the instruments that another changed", () => {
  expect(instrument("duaa-2025").amends).toEqual(["uk-gdpr", "dpa-2018", "pecr"]);
  for (const { amends = [] } of instruments()) {
    for (const id of amends) expect(isInstrumentId(id)).toBe(true);
  }
});

it("knows its ids", () => {
  expect(isInstrumentId("en62676")).toBe(true);
  for (const text of ["", "EN62676", "__proto__"]) expect(isInstrumentId(text)).toBe(false);
  expect(() => instrument("nis2" as "nis-2018")).toThrow(RangeError);
});
