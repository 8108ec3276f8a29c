import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const broken = `urn: urn:acme:risk:library:x
locale: en
name: House
version: 1
objects:
  framework:
    urn: urn:acme:risk:framework:x
    ref_id: X
    requirement_nodes:
      - urn: urn:acme:risk:req_node:x:1
        ref_id: 1.1
        description: "=1+1"
      - urn: urn:acme:risk:req_node:x:1
        ref_id: 1.2
  threats: []
`;

describe("bollard export ciso-assistant", () => {
  it("writes every framework and all links, the same each time", async () => {
    const cwd = folderWith({});
    for (const out of ["one", "two"]) {
      const done = await run(["export", "ciso-assistant", "--out", out], { cwd });
      expect(done).toMatchObject({ code: 0, out: "" });
      expect(done.err).toMatch(/^Wrote \d+ libraries into/);
    }
    const names = readdirSync(join(cwd, "one"));
    expect(names).toContain("ncsc-caf-4.0.yaml");
    expect(names).toContain("mapping-uk-psti-2023-1007-and-eu-cra-2024-2847.yaml");
    for (const name of names) expect(textOf(cwd, `one/${name}`)).toBe(textOf(cwd, `two/${name}`));
  });

  it("writes one framework, and overwrites nothing", async () => {
    const cwd = folderWith({});
    const args = ["export", "ciso-assistant", "CAF 4.0", "--out", "o"];
    expect(await run(args, { cwd })).toMatchObject({ code: 0, err: "Wrote 1 library into o.\n" });
    const again = await run(args, { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain("--force");
    for (const odd of [["--format", "json"], ["CAF 9"], ["a", "b"]]) {
      expect((await run(["export", "ciso-assistant", ...odd, "--out", "p"], { cwd })).code).toBe(2);
    }
    expect((await run(["export", "ciso-assistant"], { cwd })).err).toContain("into which folder");
  });
});

describe("bollard import of a library", () => {
  it("gives back what was exported: a row an item", async () => {
    const cwd = folderWith({});
    await run(["export", "ciso-assistant", "CAF 4.0", "--out", "o"], { cwd });
    const back = await run(["import", "o/ncsc-caf-4.0.yaml"], { cwd });
    expect(back.code).toBe(0);
    expect(back.err).toMatch(/^Requirements of CAF v4\.0: \d+\.\n$/);
    const rows = back.out.split("\r\n");
    expect(rows[0]).toBe(
      "id,parent,title,text,assessable,groups,annotation,typical evidence,depth,urn,other fields",
    );
    expect(rows.some((row) => row.startsWith("A1.a,A1,"))).toBe(true);
  });

  it("says at the line what is wrong, and writes the rest safely", async () => {
    const cwd = folderWith({ "x.yaml": broken });
    const done = await run(["import", "x.yaml", "--out", "x.csv"], { cwd });
    expect(done.code).toBe(1);
    expect(done.err).toContain("x.yaml:13: Another requirement has the URN");
    expect(done.err).toContain("Not in a table: threats.");
    expect(textOf(cwd, "x.csv")).toContain("'=1+1");
    const whole = await run(["import", "x.yaml", "--as", "library", "--out", "x.json"], { cwd });
    expect(whole.err).not.toContain("Not in a table");
    expect(JSON.parse(textOf(cwd, "x.json"))).toMatchObject({ objects: { threats: [] } });
  });

  it("wants a workbook where there are several tables", async () => {
    const cwd = folderWith({});
    await run(["export", "ciso-assistant", "--out", "o"], { cwd });
    const links = "o/mapping-uk-psti-2023-1007-and-eu-cra-2024-2847.yaml";
    const refused = await run(["import", links], { cwd });
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("--out library.xlsx");
    expect((await run(["import", links, "--out", "m.xlsx"], { cwd })).code).toBe(0);
  });

  it("refuses what is none", async () => {
    const cwd = folderWith({ "a.yaml": "urn: urn:x:y\n", "b.md": "# B\n" });
    writeFileSync(join(cwd, "empty.yaml"), broken.slice(0, broken.indexOf("  framework")));
    for (const name of ["a.yaml", "b.md", "none.yaml"]) {
      const refused = await run(["import", name, "--as", "library"], { cwd });
      expect(refused).toMatchObject({ code: 2, out: "" });
      expect(refused.err).toContain("no library of CISO Assistant");
    }
    const odd = await run(["import", "empty.yaml", "--as", "library"], { cwd });
    expect(odd.code).toBe(2);
    expect(odd.err).toContain("There is no framework");
  });
});
