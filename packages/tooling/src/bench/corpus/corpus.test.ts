import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDeviceSpec } from "@bollard/device-spec";
import { parse } from "@bollard/document";
import { lint } from "@bollard/linter";
import { expect, onTestFinished, test } from "vitest";
import { addIxitEntry, device } from "./device.ts";
import { writeEstate } from "./estate.ts";
import { Random } from "./random.ts";
import { tender } from "./tender.ts";
import { toMembers } from "./yaml.ts";

const files = [{ ref: "evidence/report-1.txt", sha256: "a".repeat(64) }] as const;

function madeUp(number: number) {
  const random = new Random(7);
  const spec = device(random, number, { sentences: 2, evidence: 0.5 }, files);
  addIxitEntry(spec, random);
  return spec;
}

test("the same seed makes the same specification", () => {
  expect(madeUp(3)).toEqual(madeUp(3));
});

test("the YAML says what the JSON says", () => {
  const spec = madeUp(4);
  expect(parse(toMembers(spec), "yaml").root?.value).toEqual(JSON.parse(JSON.stringify(spec)));
});

test("a specification has faults, and still its shape", () => {
  const { subject, misfits } = readDeviceSpec(madeUp(0));
  expect(misfits.length).toBeGreaterThan(0);
  expect(Object.keys(subject.ics ?? {}).length).toBeGreaterThan(50);
});

test("a tender of the corpus is one, of the size asked for, and has faults", () => {
  const text = tender(new Random(9), 17_000);
  expect(text).toBe(tender(new Random(9), 17_000));
  expect(text.length).toBeGreaterThanOrEqual(17_000);
  const { kind, findings } = lint({ path: "tender.md", text }, { today: "2026-11-25" });
  expect(kind).toBe("procurement");
  expect(findings.map(({ rule }) => rule)).toContain("procurement/superseded-reference");
});

test("an estate of the corpus has registers of the size asked for that fit, the same each time", () => {
  const folder = mkdtempSync(join(tmpdir(), "bollard-estate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const size = { registers: 4, characters: 20_000 };
  const bytes = writeEstate(folder, size);
  expect(bytes).toBeGreaterThan(80_000);
  expect(writeEstate(folder, size)).toBe(bytes);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const { kind, findings } = lint({ path: name, text }, { today: "2026-11-25" });
    expect(kind).toBe("place");
    expect(findings.filter(({ rule }) => rule.startsWith("shape/"))).toEqual([]);
  }
});
