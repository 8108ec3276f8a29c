import { expect, it } from "vitest";
import {
  bill,
  billEntry,
  billLabel,
  isBillEntryId,
  isNisItemId,
  nis,
  type SourceId,
  sources,
} from "../index.js";

it("has twelve entries, each marked as a proposal wherever it is named", () => {
  expect(bill.items).toHaveLength(12);
  expect(new Set(bill.items.map(({ id }) => id)).size).toBe(12);
  expect(bill).toMatchObject({ kind: "proposal", status: "proposal", label: billLabel });
  for (const { status, label, citeAs, obligation } of bill.items) {
    expect(status).toBe("proposal");
    expect(obligation).toBe("information");
    for (const name of [label, citeAs]) expect(name).toContain("Bill (a proposal, not law)");
  }
});

it("speaks of what would be, never of what is", () => {
  for (const { id, summary } of bill.items) {
    expect([id, /\b[Ww]ould\b|reported|was still|left out/.test(summary)]).toEqual([id, true]);
    expect(summary).not.toMatch(/\bmust\b|\bshall\b/);
  }
});

it("claims no enactment", () => {
  const status = billEntry("CSR Bill: status");
  expect(status).toMatchObject({ mustRecheck: true, source: { checked: "2026-11-25" } });
  expect(status.summary).toContain("no source that was found shows Royal Assent");
  expect(Object.keys(status.parameters?.dates ?? {}).join()).not.toMatch(/assent|enacted/i);
  expect(bill).not.toHaveProperty("inForce");
});

it("marks what must be looked up again: all that is unchecked, and more", () => {
  expect(bill.items.filter(({ mustRecheck }) => mustRecheck).map(({ id }) => id)).toEqual([
    "CSR Bill: status",
    "CSR Bill clauses 3-6",
    "CSR Bill clause 21: standard band",
    "CSR Bill Part 4 (clauses 43-58)",
  ]);
  for (const { mustRecheck, source, confidence } of bill.items) {
    if (source.verified === "unchecked" || confidence === "low") expect(mustRecheck).toBe(true);
  }
});

it("stays apart from the law", () => {
  for (const { id } of bill.items) expect(isNisItemId(id)).toBe(false);
  for (const { id } of nis.items) expect(isBillEntryId(id)).toBe(false);
  expect(() => billEntry("CSR Bill clause 99" as "CSR Bill clause 12")).toThrow(RangeError);
});

it("says everything briefly, with sources that are known and days that are days", () => {
  for (const { summary, parameters, source } of bill.items) {
    expect(summary.length).toBeLessThanOrEqual(300);
    expect((source.note ?? "").length).toBeLessThanOrEqual(300);
    const disputed = Object.values(parameters?.disputedDates ?? {}).flat();
    for (const day of [...Object.values(parameters?.dates ?? {}), ...disputed]) {
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    }
    for (const key of source.witnesses ?? []) {
      expect(sources()[key as SourceId]).toBeDefined();
      expect(bill.witnesses).toHaveProperty(key);
    }
  }
});
