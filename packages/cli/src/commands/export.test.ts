import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const spec = `bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
product: { name: Kerbline AQ-200 }
ics:
  5.3-8: { support: Y, detail: Within 30 days. }
ixit:
  Conf: { confirmationOfUpdateProcedures: false }
  CodeMin:
    - { id: CodeMin-1, description: Unused features are left out. }
`;

const documents = ["ics", "ixit", "test-plan", "assessment", "coverage"];

describe("bollard export", () => {
  it.each(documents)(
    "writes the %s in Markdown, HTML and Word, the same each time",
    async (name) => {
      const cwd = folderWith({ "aq.device.yaml": spec });
      for (const ending of ["md", "html", "docx"]) {
        const files = [`one.${ending}`, `two.${ending}`];
        for (const file of files) {
          const { code } = await run(["export", name, "aq.device.yaml", "--out", file], { cwd });
          expect(code).toBe(0);
        }
        const [one, two] = files.map((file) => readFileSync(join(cwd, file)));
        expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
      }
      expect(textOf(cwd, "one.html")).toContain("Kerbline AQ-200");
      expect(readFileSync(join(cwd, "one.docx")).subarray(0, 2).toString()).toBe("PK");
    },
  );

  it("overwrites nothing unless told to, and never what it has read", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec, "ics.md": "mine\n" });
    const args = ["export", "ics", "aq.device.yaml", "--out", "ics.md"];
    const refused = await run(args, { cwd });
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("ics.md: it is there already; --force overwrites it.");
    expect(textOf(cwd, "ics.md")).toBe("mine\n");
    expect((await run([...args, "--force"], { cwd })).code).toBe(0);
    const again = await run(["export", "ics", "ics.md", "--out", "ics.md", "--force"], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain("it was read to make this document and is never overwritten");
    expect(textOf(cwd, "ics.md")).toContain("Within 30 days.");
  });

  it.each(documents)("writes the %s for the day that --today says", async (name) => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const args = ["export", name, "aq.device.yaml", "--today"];
    const { out } = await run([...args, "2027-02-03"], { cwd });
    expect(out).toContain("3 February 2027");
    expect((await run([...args, "2027-02-30"], { cwd })).code).toBe(2);
  });

  it("writes it for today where nothing says the day", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const { out } = await run(["export", "assessment", "aq.device.yaml"], { cwd });
    expect(out).toContain(String(new Date().getUTCFullYear()));
  });

  it("takes a format whatever the name says", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const args = ["export", "ics", "aq.device.yaml", "--format", "html", "--out", "ics.txt"];
    expect((await run(args, { cwd })).code).toBe(0);
    expect(textOf(cwd, "ics.txt")).toMatch(/^<!doctype html>/i);
  });

  it("prints Markdown where no file is named", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const { code, out } = await run(["export", "assessment", "aq.device.yaml"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("Confirmation of Update Procedures is not given");
  });

  it("writes ICS and IXIT as a workbook that is imported again with every entry", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const written = await run(["export", "ixit", "aq.device.yaml", "--out", "aq.xlsx"], { cwd });
    expect(written.code).toBe(0);
    const { code, out } = await run(["import", "aq.xlsx"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("id: CodeMin-1");
    expect(out).toContain("Within 30 days.");
  });

  it("writes what fits and says what does not", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec.replace("support: Y", "support: maybe") });
    const { code, err } = await run(["export", "ics", "aq.device.yaml", "--out", "ics.md"], {
      cwd,
    });
    expect(code).toBe(1);
    expect(err).toContain("/ics/5.3-8/support");
    expect(textOf(cwd, "ics.md")).toContain("5.3");
  });

  it.each([
    [["export"], "Say what to export"],
    [
      ["export", "isc", "aq.device.yaml"],
      "It can be ics, ixit, test-plan, assessment, coverage, register, oscal, catalog, mapping, ciso-assistant.",
    ],
    [["export", "assesment", "aq.device.yaml"], "Did you mean assessment?"],
    [["export", "ics", "aq.device.yaml", "--format", "docx"], "--out ics.docx"],
    [
      ["export", "assessment", "aq.device.yaml", "--out", "a.xlsx"],
      "A workbook holds ICS and IXIT",
    ],
    [["export", "ics", "gone.device.yaml"], "no such file"],
    [["export", "ics", "aq.device.yaml", "--out", "a.pdf"], "It can end in .md, .markdown, .html"],
    [["export", "ics", "aq.device.yaml", "--out", "ics"], "does not say what to write"],
    [["export", "ics", "text.yaml", "--out", "a.md"], "text.yaml: The document is the text"],
    [["export", "ics", "broken.device.yaml"], "broken.device.yaml:2"],
  ])("refuses %j", async (args, reason) => {
    const cwd = folderWith({
      "aq.device.yaml": spec,
      "broken.device.yaml": "a: [\n",
      "text.yaml": "just text\n",
    });
    const { code, err } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
