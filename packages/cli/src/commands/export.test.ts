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
    [["export", "isc", "aq.device.yaml"], "It can be ics, ixit, test-plan, assessment, coverage."],
    [["export", "assesment", "aq.device.yaml"], "Did you mean assessment?"],
    [["export", "ics", "aq.device.yaml", "--format", "docx"], "--out ics.docx"],
    [
      ["export", "assessment", "aq.device.yaml", "--out", "a.xlsx"],
      "A workbook holds ICS and IXIT",
    ],
    [["export", "ics", "gone.device.yaml"], "no such file"],
    [["export", "ics", "broken.device.yaml"], "broken.device.yaml:2"],
  ])("refuses %j", async (args, reason) => {
    const cwd = folderWith({ "aq.device.yaml": spec, "broken.device.yaml": "a: [\n" });
    const { code, err } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
