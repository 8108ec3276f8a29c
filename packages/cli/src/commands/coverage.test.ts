import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const spec = `bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
ics:
  5.3-8: { support: Y, detail: Within 30 days. }
ixit:
  Conf: { confirmationOfUpdateProcedures: false }
`;

describe("bollard coverage", () => {
  it("prints what is answered, decided and open", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const { code, out } = await run(["coverage", "aq.device.yaml"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^Provisions answered: \d of 36 mandatory, \d of 42 recommended\.$/m);
    expect(out).toMatch(/^Conceptual test units: \d+ pass, 1 fail, \d+ are open/m);
    expect(out).toMatch(/^4-Conf +1 +0 +1 +4 +0$/m);
    expect(out).toMatch(/^6-SoftComp +not there/m);
  });

  it("writes Markdown, HTML and JSON by the name of the file", async () => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    for (const file of ["c.md", "c.html", "c.json"]) {
      expect((await run(["coverage", "aq.device.yaml", "-o", file], { cwd })).code).toBe(0);
    }
    expect(textOf(cwd, "c.md")).toMatch(/^# Coverage/m);
    expect(textOf(cwd, "c.html")).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(textOf(cwd, "c.json"))).toMatchObject({ units: { FAIL: 1 } });
  });

  it.each([
    [["coverage"], "Name one specification"],
    [["coverage", "gone.device.yaml"], "no such file"],
    [["coverage", "aq.device.yaml", "--format", "sarif"], "--format is “sarif”"],
    [["coverage", "aq.device.yaml", "--out", "aq.device.yaml/x.md"], "where a folder is needed"],
  ])("refuses %j", async (args, reason) => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const { code, err } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
