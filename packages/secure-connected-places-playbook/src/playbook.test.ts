import { expect, it } from "vitest";
import {
  checks,
  checksOf,
  developers,
  history,
  isPlaybookResourceId,
  playbook,
  playbookResource,
  sources,
} from "./index.js";

const ids: readonly string[] = playbook.items.map(({ id }) => id);
const keys = Object.keys(sources());
const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

it("holds the five resources of the beta, the collection and what stands beside them", () => {
  expect(ids).toHaveLength(13);
  expect(new Set(ids).size).toBe(13);
  const kinds = playbook.clauses.map(({ id }) => id);
  expect(kinds.map((kind) => playbook.items.filter((one) => one.kind === kind).length)).toEqual([
    5, 2, 2, 2, 2,
  ]);
  const own = playbook.items.filter(({ kind }) => kind === "playbook");
  expect(own.map(({ title, date: day }) => [title, day])).toEqual([
    ["Connected Places Cyber Security Principles 101", "2024-03-06"],
    ["Governance in a box", "2024-03-06"],
    ["Procurement and Supply Chain Management", "2024-03-06"],
    ["Conducting a STRIDE-based threat analysis", "2024-03-06"],
    ["Incident response", "2024-03-06"],
  ]);
});

it("says briefly what each is for, with known sources and dates that are dates", () => {
  for (const one of playbook.items) {
    expect(one.parent).toBe(one.kind);
    expect(one.summary).toMatch(/^[A-Z].{10,200}\.$/);
    expect(one.issuer.length).toBeGreaterThan(3);
    if (one.date !== undefined) expect(one.date).toMatch(date);
    for (const version of one.versions) expect(version.date).toMatch(date);
    for (const other of [one.sameAs, one.sharesChecksOf]) {
      if (other !== undefined) expect(ids).toContain(other);
    }
    for (const key of one.source.witnesses ?? []) expect(keys).toContain(key);
    expect((one.source.witnesses ?? []).length > 0).toBe(one.source.verified !== "unchecked");
    expect(one.source.checked).toMatch(/^2026-11-2[25]$/);
  }
});

it("knows the versions, and which is the latest", () => {
  expect(playbookResource("scp-stride")).toMatchObject({ version: "beta 2.0", date: "2024-03-06" });
  expect(playbookResource("scp-101").versions.map(({ name }) => name)).toEqual(["alpha", "beta"]);
  expect(playbookResource("scp-incident").versions).toHaveLength(1);
  expect(playbookResource("scp-collection")).not.toHaveProperty("version");
});

it("gives no figure of the survey", () => {
  const survey = playbookResource("scp-survey-2022");
  expect(survey.figures).toEqual([]);
  expect(survey.summary).not.toMatch(/\d|per ?cent/);
});

it("says whose names the stages have", () => {
  const staged = playbook.items.filter(({ stages }) => stages !== undefined);
  expect(staged.map(({ id, stagesNamedBy }) => [id, stagesNamedBy])).toEqual([
    ["scp-procurement", "bollard"],
    ["scp-incident", "resource"],
  ]);
});

it("holds 55 checks, 43 on resources and 12 in the categories", () => {
  const all: readonly string[] = checks().map(({ id }) => id);
  expect(all).toHaveLength(55);
  expect(new Set(all).size).toBe(55);
  expect(all.filter((id) => /^scp-stride-[stride]-c[12]$/.test(id))).toHaveLength(12);
  const count = (subject: string) => checks().filter((check) => check.subject === subject).length;
  expect([count("device"), count("procurement"), count("place")]).toEqual([6, 12, 37]);
  for (const { item, looksFor } of checks()) {
    expect(ids).toContain(item);
    expect(looksFor).toMatch(/^[a-z].{20,298}[^.]$/);
  }
});

it("numbers the checks of a resource from 1", () => {
  for (const { id, checks: own } of playbook.items) {
    expect(own.map((check) => check.id)).toEqual(own.map((_, index) => `${id}-c${index + 1}`));
  }
});

it("finds the checks of a resource", () => {
  expect(checksOf("scp-stride")).toHaveLength(20);
  expect(checksOf("scp-stride", "device")).toHaveLength(6);
  expect(checksOf("scp-collection-procurement")).toEqual(checksOf("scp-procurement"));
  expect(checksOf("scp-survey-2022")).toEqual([]);
});

it("knows its ids", () => {
  expect(isPlaybookResourceId("scp-npsa")).toBe(true);
  for (const text of ["", "SCP-101", "__proto__"]) expect(isPlaybookResourceId(text)).toBe(false);
  expect(() => playbookResource("scp-102" as "scp-101")).toThrow(RangeError);
});

it("tells what happened, the oldest first", () => {
  const days = history().map((one) => one.date);
  expect(days).toEqual([...days].sort());
  for (const one of history()) {
    expect(one.date).toMatch(date);
    expect(one.event).toMatch(/^[A-Z].{20,198}\.$/);
    for (const key of one.sources) expect(keys).toContain(key);
  }
  expect(developers).toHaveLength(4);
});

it("uses every text that it lists", () => {
  const used = new Set([
    ...playbook.items.flatMap(({ source }) => source.witnesses ?? []),
    ...history().flatMap((one) => one.sources),
  ]);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});
