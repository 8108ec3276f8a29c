import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const spec = `bollard: device/1
claims: { etsi-en-303-645: "2.1.1" }
ics:
  5.3-8: { support: N }
  5.11-1: { support: N }
`;

const under = (framework: string, ...more: string[]) => {
  const cwd = folderWith({
    "aq.device.yaml": spec,
    "t.md": "---\nbollard: procurement\n---\n# T\n",
  });
  const ran = run(["coverage", "aq.device.yaml", "--framework", framework, ...more], { cwd });
  return ran.then((result) => ({ ...result, cwd }));
};

describe("a specification seen under another framework", () => {
  it("says what fails there too, what bears on it and what nothing bears on", async () => {
    const { code, out } = await under("cra");
    expect(code).toBe(0);
    expect(out).toMatch(/^EN 303 645 V2\.1\.1 on paper, seen under EU CRA: \d+ fails here too/);
    expect(out).toMatch(
      /fails here too: [\s\S]*\n {2}Annex I Part I \(2\)\(m\) .*\n {6}Fails on paper: 5\.11-1\.\n {6}5\.11-1 asks for a part of /,
    );
    expect(out).toMatch(/nothing bears on it: [\s\S]*\n {2}Article 14 {2}/);
    expect(out).toContain("never says that a product meets");
    expect(out).not.toMatch(/compliant|conforms/i);
  });

  it("says the same as Markdown, HTML, JSON and a workbook", async () => {
    const { out } = await under("eu-cra", "--format", "markdown");
    expect(out).toContain("# A specification seen under EU CRA");
    expect((await under("eu-cra", "--format", "html")).out).toMatch(/fails here too/);
    const json = JSON.parse((await under("eu-cra", "--format", "json")).out);
    expect(json).toMatchObject({ to: { framework: "eu-cra" }, specification: "aq.device.yaml" });
    expect(json.items.length).toBe(42);
    const { cwd, code } = await under("eu-cra", "--out", "seen.xlsx");
    expect(code).toBe(0);
    expect(textOf(cwd, "seen.xlsx").slice(0, 2)).toBe("PK");
  });

  it("refuses what is not known, what nothing links, and a tender", async () => {
    expect(await under("eu-cro")).toMatchObject({ code: 2, out: "" });
    expect((await under("eu-cro")).err).toContain("Did you mean eu-cra");
    expect((await under("uk-nis")).err).toContain("Nothing links EN 303 645 to NIS.");
    const { cwd } = await under("cra");
    const tender = await run(["coverage", "t.md", "--framework", "cra"], { cwd });
    expect(tender.err).toContain("--framework is for specifications");
  });
});
