import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { inData, lintSample, mixed } from "../test/samples.js";
import { json, toJsonOutput } from "./json.js";

const schema = JSON.parse(
  readFileSync(new URL("../schema/output.schema.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const samples = {
  mixed: lintSample("kerbline.device.yaml", mixed),
  inData: lintSample("kerbline.device.json", inData),
  broken: lintSample("broken.device.json", '{ "bollard": '),
  empty: lintSample("empty.device.yaml", ""),
  other: lintSample("package.json", "{}"),
};

describe("the JSON output", () => {
  it.each(Object.entries(samples))("fits its schema: %s", (_, sample) => {
    validate(JSON.parse(json([sample])));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("fits its schema for every sample together, and for none", () => {
    expect(validate(JSON.parse(json(Object.values(samples))))).toBe(true);
    expect(validate(JSON.parse(json([])))).toBe(true);
  });

  it("is held to its schema: what is not in there is declined", () => {
    const [file] = toJsonOutput([samples.mixed]).files;
    expect(validate({ version: 2, files: [], summary: toJsonOutput([]).summary })).toBe(false);
    const withMore = { ...toJsonOutput([samples.mixed]), files: [{ ...file, more: 1 }] };
    expect(validate(withMore)).toBe(false);
  });

  it("says where, what, why and what to do, from line and column 1", () => {
    const finding = toJsonOutput([samples.mixed]).files[0]?.findings[0];
    expect(finding).toMatchObject({
      rule: "shape/unknown-field",
      level: "error",
      start: { line: 3, column: 3 },
      end: { line: 3, column: 7 },
      pointer: "/product/Name",
      fixable: true,
      cites: [],
    });
    expect(Object.values(finding ?? {}).filter((value) => value === "")).toEqual([]);
  });

  it("gives no pointer where the text could not be read", () => {
    const [finding] = toJsonOutput([samples.broken]).files[0]?.findings ?? [];
    expect(finding?.rule).toBe("document/syntax");
    expect(finding).not.toHaveProperty("pointer");
  });

  it("shows suppressed findings with their reason and counts them apart", () => {
    const { files, summary } = toJsonOutput([samples.mixed, samples.inData]);
    const suppressed = files.flatMap(({ findings }) => findings.flatMap((f) => f.suppressed ?? []));
    const reason = "The warehouse system reads this field.";
    expect(suppressed).toEqual([
      { kind: "comment", reason, until: "2030-01-31" },
      { kind: "data", reason, approvedBy: "head of product security" },
    ]);
    expect(summary).toMatchObject({ files: 2, errors: 2, suppressed: 2, fixable: 1 });
  });

  it("is the same each time, with findings in order of their place", () => {
    expect(json([samples.mixed])).toBe(json([lintSample("kerbline.device.yaml", mixed)]));
    const starts = toJsonOutput([samples.mixed]).files[0]?.findings.map(({ start }) => start.line);
    expect(starts).toEqual([...(starts ?? [])].sort((a, b) => a - b));
  });

  it("says null for the kind of a file that is nothing to Bollard", () => {
    expect(toJsonOutput([samples.other]).files[0]?.kind).toBeNull();
  });

  it("is safe to show on a terminal and keeps every character", () => {
    const sample = lintSample("a.device.yaml", `bollard: device/1\n"\u009b31m\u202e\u007f": 1\n`);
    const text = json([sample]);
    expect(text).not.toMatch(/[\u007f-\u009f\u202e]/);
    expect(JSON.parse(text).files[0].findings[0].pointer).toBe("/\u009b31m\u202e\u007f");
  });
});
