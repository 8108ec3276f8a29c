import { describe, expect, it } from "vitest";
import {
  checks,
  checksFor,
  checksOfInstrument,
  instrument,
  instruments,
  isUseCaseId,
  type KnownUseCase,
  knownUseCase,
  sectors,
  useCase,
  useCases,
} from "./index.js";

const all: readonly KnownUseCase[] = useCases();

it("holds 17 use cases in five sectors, no name twice", () => {
  expect(all).toHaveLength(17);
  expect(sectors.map(({ id }) => all.filter(({ sector }) => sector === id).length)).toEqual([
    2, 4, 3, 3, 5,
  ]);
  const names = all.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

it("holds 233 checks: 59 of devices, 52 of procurement, 122 of places", () => {
  const count = (subject: string) => checks().filter((check) => check.subject === subject).length;
  expect(checks()).toHaveLength(233);
  expect([count("device"), count("procurement"), count("place")]).toEqual([59, 52, 122]);
  expect(checks().filter(({ item }) => item === undefined)).toHaveLength(40);
});

it.each(all.map((one) => [one.id, one] as const))(
  "%s has its checks numbered from 1, each in one overlay at most",
  (id, one) => {
    expect(one.checkPrefix).toBe(`uc-${id}-c`);
    const ids: readonly string[] = one.checks.map((check) => check.id);
    expect(ids).toEqual(ids.map((_, index) => `uc-${id}-c${index + 1}`));
    for (const overlay of one.overlays) {
      const own = one.checks.filter(({ item }) => item === overlay.instrument);
      expect(overlay.checks).toEqual(own.map((check) => check.id));
      expect(own.length).toBeGreaterThan(0);
    }
    const named = one.overlays.map((overlay) => overlay.instrument);
    expect(new Set(named).size).toBe(named.length);
  },
);

it("has 162 overlays, of which 96 may bind", () => {
  const overlays = all.flatMap((one) => one.overlays);
  const count = (kind: string) => overlays.filter((one) => one.applicability === kind).length;
  expect(["must-if-in-scope", "contract-or-practice", "watch"].map(count)).toEqual([96, 59, 7]);
});

it("lets nothing bind that is not law yet", () => {
  for (const { overlays } of all) {
    for (const { instrument: id, applicability, verified } of overlays) {
      const { status, type, source } = instrument(id);
      const unmade = status !== "current" || ["bill", "draft-law", "proposal"].includes(type);
      if (unmade) expect([id, applicability]).toEqual([id, "watch"]);
      expect(verified).toBe(source.verified);
    }
  }
});

it("says everything briefly", () => {
  for (const { title, name, summary, overlays } of all) {
    expect(title).toMatch(/^[A-Z]/);
    expect(name).toMatch(/^[a-z].*[^.]$/);
    expect(summary).toMatch(/^[A-Z].{20,298}\.$/);
    for (const { why } of overlays) expect(why).toMatch(/^[A-Za-z].{9,198}[^.]$/);
  }
  for (const { looksFor } of checks()) expect(looksFor).toMatch(/^[A-Za-z].{9,298}[^.]$/);
});

it("reads a check as well as the instrument that it serves", () => {
  for (const { id, item, source } of checks()) {
    if (item === undefined) expect([id, source.verified]).toEqual([id, "unchecked"]);
    else expect(source).toBe(instrument(item).source);
  }
});

describe("a use case", () => {
  it.each([
    ["cctv", "cctv"],
    ["Parking", "parking-sensors"],
    ["uc-smart-meters", "smart-meters"],
    ["  smart LIGHTING ", "smart-roads"],
    ["Air_Quality", "environmental-monitoring"],
    ["traffic signal control", "traffic-lights"],
    ["Mobility as a Service", "maas"],
  ])("%j is known as %s", (text, id) => {
    expect(knownUseCase(text)?.id).toBe(id);
  });

  it.each(["", "uc-", "janitorial", "__proto__", "constructor", "c".repeat(1_000_000)])(
    "is not known by other words (%#)",
    (text) => {
      expect(knownUseCase(text)).toBeUndefined();
      expect(isUseCaseId(text)).toBe(false);
    },
  );

  it("throws for an id that types did not check", () => {
    expect(() => useCase("parking" as "cctv")).toThrow(RangeError);
  });

  it("gives its checks by subject", () => {
    expect(checksFor("cctv")).toHaveLength(21);
    expect(checksFor("cctv", "device").map(({ id }) => id)).toEqual([
      "uc-cctv-c8",
      "uc-cctv-c9",
      "uc-cctv-c13",
      "uc-cctv-c19",
    ]);
    expect(checksFor("maas", "place").every(({ subject }) => subject === "place")).toBe(true);
  });

  it("gives the checks of an instrument in every use case", () => {
    const ids = checksOfInstrument("pci-dss").map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(ids).toContain("uc-smart-airports-c8");
  });
});

it("uses every instrument somewhere, except two that concern every place", () => {
  const used = new Set<string>(all.flatMap((one) => one.overlays.map((o) => o.instrument)));
  const unused = instruments()
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => id);
  expect(unused.sort()).toEqual(["duaa-2025", "ppn-014"]);
});
