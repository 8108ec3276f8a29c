import { describe, expect, it } from "vitest";
import {
  isProcurementItemId,
  policyNotes,
  procurement,
  procurementItem,
  readPolicyNote,
  type SourceId,
  sources,
} from "./index.js";

const ids = procurement.items.map((item) => item.id);

/** The ids of the items of a part. */
function inPart(...parts: readonly string[]): readonly string[] {
  return procurement.items.filter(({ parent }) => parts.includes(parent)).map(({ id }) => id);
}

it("holds the law and the policy, part by part", () => {
  expect(
    inPart("procurement-act", "procurement-act-documents", "procurement-regulations"),
  ).toHaveLength(24);
  expect(inPart("procurement-policy", "policy-notes")).toHaveLength(13);
  expect(inPart("technology-and-security")).toHaveLength(11);
  expect(inPart("data-and-rights")).toHaveLength(10);
  expect(ids).toHaveLength(58);
});

it("has each id once, in a part that is declared", () => {
  const parts = new Set(procurement.clauses.map((clause) => clause.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { parent } of procurement.items) expect(parts).toContain(parent);
});

it("says everything briefly, with sources that are known and dates that are dates", () => {
  const date = /^\d{4}-\d{2}(-\d{2})?$/;
  for (const { id, title, summary, citeAs, since, parameters, source } of procurement.items) {
    expect([id, summary.length <= 300, title.length > 0, citeAs.length > 0]).toEqual([
      id,
      true,
      true,
      true,
    ]);
    expect(summary).toMatch(/^[A-Z£].*\.$/);
    expect(source.checked).toMatch(/^2026-11-2[25]$/);
    for (const day of [since, ...Object.values(parameters?.dates ?? {})]) {
      if (day !== undefined) expect(day).toMatch(date);
    }
    for (const key of source.witnesses ?? []) expect(Object.keys(sources())).toContain(key);
  }
});

it("names a source for whatever it calls checked", () => {
  for (const { id, source } of procurement.items) {
    const read = (source.witnesses ?? []).map((key) => sources()[key as SourceId].kind);
    if (source.verified !== "unchecked") expect([id, read.length > 0]).toEqual([id, true]);
    if (source.verified === "official-mirror") expect(read).toContain("legislation");
    if (source.verified === "official-excerpt") {
      expect([id, read.some((kind) => kind === "legislation" || kind === "government")]).toEqual([
        id,
        true,
      ]);
    }
  }
});

describe("items", () => {
  it("cites a section the way documents do", () => {
    expect(procurementItem("PA 2023 s.22").citeAs).toBe("Procurement Act 2023, section 22");
    expect(isProcurementItemId("PA 2023 s.22")).toBe(true);
    for (const text of ["PA 2023 s.9", "PPN 014/21", "", "__proto__"]) {
      expect(isProcurementItemId(text)).toBe(false);
    }
  });

  it("throws for an id that types did not check", () => {
    expect(() => procurementItem("PPN 999" as "PPN 014")).toThrow(RangeError);
  });

  it("binds by PPN 014 who is bound, and councils not", () => {
    const { buyers, mayAdopt } = procurementItem("PPN 014");
    expect(buyers).toEqual(["central-government", "arms-length-body", "nhs"]);
    expect(mayAdopt).toContain("council");
  });

  it("asks regard to the camera code of councils and police in England and Wales", () => {
    const { buyers, nations, force } = procurementItem("PoFA 2012 ss.29-33");
    expect([buyers, nations, force]).toEqual([
      ["council", "police"],
      ["england", "wales"],
      "have-regard",
    ]);
  });

  it("keeps the figures of the thresholds", () => {
    expect(procurementItem("PA 2023 s.3 and Schedule 1").parameters?.pounds).toMatchObject({
      centralGoodsAndServices: 135_018,
      subCentralGoodsAndServices: 207_720,
      works: 5_193_000,
      lightTouch: 663_540,
    });
  });

  it("calls nothing law that is policy", () => {
    const law = ["procurement-act", "procurement-act-documents", "procurement-regulations"];
    for (const { id, parent, force } of procurement.items) {
      const legal = [...law, "data-and-rights"].includes(parent);
      expect([id, force === "law"]).toEqual([id, legal && force !== "have-regard"]);
    }
  });
});

describe("policy notes", () => {
  it("counts from 001 to 026 without a gap", () => {
    expect(policyNotes().map(({ number }) => number)).toEqual(
      [...Array(26).keys()].map((index) => String(index + 1).padStart(3, "0")),
    );
  });

  it("agrees with itself on what replaced what", () => {
    const byNumber = new Map<string, ReturnType<typeof policyNotes>[number]>(
      policyNotes().map((note) => [note.number, note]),
    );
    for (const note of policyNotes()) {
      if (note.status === "replaced") expect(note).toHaveProperty("replacedBy");
      if (!("replacedBy" in note)) continue;
      expect(byNumber.get(note.replacedBy)).toHaveProperty("replaces", [`PPN ${note.number}`]);
    }
  });

  it("has every note that is an item, and knows its sources", () => {
    const numbers: readonly string[] = policyNotes().map(({ number }) => `PPN ${number}`);
    for (const id of inPart("policy-notes")) expect(numbers).toContain(id);
    for (const note of policyNotes()) {
      expect(note.sources.length).toBeGreaterThan(0);
      for (const key of note.sources) expect(Object.keys(sources())).toContain(key);
    }
  });

  it("reads a number", () => {
    expect(readPolicyNote("PPN 014")).toMatchObject({
      kind: "note",
      note: { title: "Cyber Essentials scheme" },
    });
    expect(readPolicyNote(" ppn 018 ")).toMatchObject({ kind: "note", note: { number: "018" } });
    expect(readPolicyNote("PPN 09/23")).toEqual({
      kind: "earlier-series",
      number: "09",
      year: "23",
    });
    expect(readPolicyNote("PPN 8/16")).toMatchObject({ kind: "earlier-series" });
  });

  it("says that a number with three digits and a year cannot be", () => {
    expect(readPolicyNote("PPN 014/21")).toMatchObject({
      kind: "no-such-form",
      note: { number: "014" },
    });
    expect(readPolicyNote("PPN 002/25")).toMatchObject({ kind: "no-such-form" });
    expect(readPolicyNote("PPN 914/2021")).toEqual({ kind: "no-such-form", number: "914" });
  });

  it("does not deny what it does not know", () => {
    expect(readPolicyNote("PPN 031")).toEqual({ kind: "unknown-number", number: "031" });
    for (const text of ["", "PPN", "WPPN 012", "PPN 0014", "PPN 01/2/3", "PPN 014 and 012"]) {
      expect(readPolicyNote(text)).toBeUndefined();
    }
  });
});
