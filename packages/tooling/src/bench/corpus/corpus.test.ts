import { readDeviceSpec } from "@bollard/device-spec";
import { parse } from "@bollard/document";
import { expect, test } from "vitest";
import { addIxitEntry, device } from "./device.ts";
import { Random } from "./random.ts";
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
