import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const gaps = (...args: string[]) => run(["gaps", ...args], { cwd: folderWith({}) });

describe("bollard gaps", () => {
  it("says what of the CRA is left to who has done PSTI", async () => {
    const { code, out, err } = await gaps("--from", "psti", "--to", "cra");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("0 asked for by both, 8 in part, 34 not answered");
    expect(out).toMatch(/Asked for in part\n {2}PSTI Schedule 1 paragraph 1\(2\).* overlap with /);
    expect(out).toMatch(/\nNot answered\n[\s\S]*\n {2}Article 14 {2}Report /);
    expect(out).toContain("never says that a product meets");
  });

  it("says what PSTI accepts of the label of Singapore, since when, and only if", async () => {
    const { out } = await gaps("--from", "sg-cls", "--to", "uk-psti");
    expect(out).toContain("the texts were not compared");
    expect(out).toContain("\n24 accepted where the conditions hold, 0 not answered.\n");
    expect(out).toMatch(/Accepted since 4 December 2025: .* for Schedule 1/);
    expect(out).toContain("  only if: ");
  });

  it("says what became of the provisions of EN 303 645", async () => {
    const { out } = await gaps("--from", "en303645@2.1.1", "--to", "en303645@3.1.3");
    expect(out).toContain("by what became of each item between the two editions");
    expect(out).toMatch(/5\.3-4: split\./);
    expect(out).toMatch(/\nNot answered\n {2}5\.1-2A /);
  });

  it("says the same as Markdown, HTML, JSON and a workbook", async () => {
    const journey = ["--from", "psti", "--to", "cra"];
    const markdown = (await gaps(...journey, "--format", "markdown")).out;
    expect(markdown).toContain("# From PSTI to EU CRA");
    expect(markdown).toContain("Article 14");
    const html = (await gaps(...journey, "--format", "html")).out;
    expect(html).toMatch(/<h1[^>]*>From PSTI to EU CRA/);
    const json = JSON.parse((await gaps(...journey, "--format", "json")).out);
    expect(json.unanswered).toContain("Article 14");
    const cwd = folderWith({ "there.md": "kept" });
    const made = await run(["gaps", ...journey, "--out", "gaps.xlsx"], { cwd });
    expect(made).toMatchObject({ code: 0, err: "Wrote gaps.xlsx.\n" });
    expect(textOf(cwd, "gaps.xlsx").slice(0, 2)).toBe("PK");
    const refused = await run(["gaps", ...journey, "--out", "there.md"], { cwd });
    expect(refused.code).toBe(2);
    expect(textOf(cwd, "there.md")).toBe("kept");
  });

  it("says that nothing is known where nothing is", async () => {
    const { code, out } = await gaps("--from", "nistir-8259b", "--to", "uk-nis");
    expect(code).toBe(0);
    expect(out).toContain("nothing links the two, so that everything is open");
  });

  it.each([
    [["--from", "psti"], "Name where you come from and where you go"],
    [["--from", "psti", "--to", "psti"], "are both PSTI"],
    [["--from", "psti", "--to", "eu-cro"], "Did you mean eu-cra@2024/2847 (EU CRA)?"],
    [
      ["--from", "en-303-645@9.9", "--to", "cra"],
      "There is no edition 9.9 of etsi-en-303-645 here; there are 3.1.3, 2.1.1.",
    ],
    [["--from", "zzzz", "--to", "cra"], "It can be etsi-en-303-645, uk-psti"],
    [["--from", "psti", "--to", "cra", "--format", "pdf"], "It can be text, markdown"],
    [["--from", "psti", "--to", "cra", "--format", "xlsx"], "--out gaps.xlsx"],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await gaps(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
