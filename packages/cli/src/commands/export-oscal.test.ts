import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkOscal } from "@bollard/oscal";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const spec = `bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
product: { name: Kerbline AQ-200 }
ics:
  5.1-1: { support: N, detail: One password for all. }
  5.3-8: { support: Y, detail: Within 30 days. }
`;

describe("bollard export oscal", () => {
  it("writes every framework and the links between them, the same each time", async () => {
    const cwd = folderWith({});
    for (const out of ["one", "two"]) {
      const done = await run(["export", "oscal", "--out", out], { cwd });
      expect(done).toMatchObject({ code: 0, out: "" });
      expect(done.err).toMatch(/^Wrote \d+ documents into/);
    }
    const names = readdirSync(join(cwd, "one"));
    expect(names).toContain("catalog-etsi-en-303-645-3.1.3.json");
    expect(names).toContain("mapping-collection.json");
    for (const name of names) {
      expect(
        readFileSync(join(cwd, "one", name)).equals(readFileSync(join(cwd, "two", name))),
      ).toBe(true);
    }
  });

  it("comes back whole by an import, from either document", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    await run(["export", "oscal", "aq.device.yaml", "--out", "o"], { cwd });
    const same = await run(["import", "aq.device.yaml"], { cwd });
    for (const name of ["component-definition", "assessment-results"]) {
      const back = await run(["import", `o/${name}.json`], { cwd });
      expect(back).toMatchObject({ code: 0, out: same.out });
    }
    const catalog = await run(["import", "o/mapping-collection.json"], { cwd });
    expect(catalog).toMatchObject({ code: 2, out: "" });
    expect(catalog.err).toContain("says nothing of a product");
  });

  it("writes a specification with its results, for the day that --today says", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const args = ["export", "oscal", "aq.device.yaml", "--out", "o", "--today", "2026-11-25"];
    expect((await run(args, { cwd })).code).toBe(0);
    for (const name of ["component-definition", "assessment-results", "profile"]) {
      const document = JSON.parse(textOf(cwd, `o/${name}.json`));
      expect(checkOscal(document)).toEqual([]);
      expect(document[name].metadata["last-modified"]).toBe("2026-11-25T00:00:00Z");
    }
    expect(textOf(cwd, "o/component-definition.json")).toContain("Within 30 days.");
    expect(textOf(cwd, "o/assessment-results.json")).toContain('"name": "rule"');
  });

  it("overwrites nothing, and asks for a folder", async () => {
    const cwd = folderWith({ "o/mapping-collection.json": "mine\n", "aq.device.yaml": spec });
    const refused = await run(["export", "oscal", "--out", "o"], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--force");
    expect(textOf(cwd, "o/mapping-collection.json")).toBe("mine\n");
    const unsaid = await run(["export", "oscal", "aq.device.yaml"], { cwd });
    expect(unsaid.code).toBe(2);
    expect(unsaid.err).toContain("Say into which folder");
    const odd = await run(["export", "oscal", "--out", "p", "--format", "xlsx"], { cwd });
    expect(odd.code).toBe(2);
    expect((await run(["export", "oscal", "none.yaml", "--out", "p"], { cwd })).code).toBe(2);
  });
});
