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

  it("judges dates as on the day that --today says, and prints it", async () => {
    const judged = `${spec}judgements:
  - { unit: 5.3-8-1 a, verdict: PASS, by: Lab, date: "2030-05-05", reason: Shown. }
`;
    const cwd = folderWith({ "aq.device.yaml": judged });
    const args = ["coverage", "aq.device.yaml", "--format", "markdown", "--today", "2027-02-03"];
    expect((await run(args, { cwd })).out).toContain("3 February 2027");
    const wrong = await run(["coverage", "aq.device.yaml", "--today", "soon"], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("--today is “soon”");
  });

  it("overwrites nothing unless told to, and never what it has read", async () => {
    const cwd = folderWith({ "aq.device.json": "{}\n", "c.json": "mine\n" });
    const args = ["coverage", "aq.device.json", "--out"];
    expect((await run([...args, "c.json"], { cwd })).code).toBe(2);
    expect(textOf(cwd, "c.json")).toBe("mine\n");
    expect((await run([...args, "c.json", "--force"], { cwd })).code).toBe(0);
    expect((await run([...args, "aq.device.json", "--force"], { cwd })).code).toBe(2);
    expect(textOf(cwd, "aq.device.json")).toBe("{}\n");
  });

  it.each([
    [["coverage"], "Name one specification"],
    [["coverage", "gone.device.yaml"], "no such file"],
    [["coverage", "aq.device.yaml", "--format", "sarif"], "--format is “sarif”"],
    [["coverage", "aq.device.yaml", "--out", "aq.device.yaml/x.md"], "where a folder is needed"],
    [["coverage", "aq.device.yaml", "--out", "aq.device.yaml"], "does not say what to write"],
    [["coverage", "aq.device.yaml", "--out", "c.docx"], "It can end in .txt, .md, .markdown"],
  ])("refuses %j", async (args, reason) => {
    const cwd = folderWith({ "aq.device.yaml": spec });
    const { code, err } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});

describe("bollard coverage of a tender", () => {
  const tender = `---
bollard: procurement
purchase: { devices: organisation, personalData: false }
---

# Sensors

## 5 Security

5.1 The Supplier shall encrypt all traffic of the sensors.

5.2 The Supplier shall patch known vulnerabilities of the sensors in a timely manner.

5.3 The Supplier should keep audit logs of the gateways.

5.4 The Supplier shall disable unused ports of the sensors.
`;

  it("prints topics with standing and places", async () => {
    const cwd = folderWith({ "t.md": tender });
    const { code, out } = await run(["coverage", "t.md"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^Encrypted communication and storage +Obliged +5\.1 \(line 10\)$/m);
    expect(out).toMatch(/^Audit logs +Weak +5\.3 \(line 14\)$/m);
    expect(out).toMatch(/^Default passwords +Missing$/m);
    expect(out).toMatch(/^The protection of personal data +Not needed here$/m);
    expect(out).toMatch(/^Support period and security updates +Weak +5\.2 \(line 12\)$/m);
    expect(out).toMatch(/^5\.2 \(line 12\): “in a timely manner” .+\.$/m);
    expect(out).toMatch(/^5\.3 \(line 14\): .+\.$/m);
  });

  it("writes Markdown, HTML, JSON and a workbook by the name of the file", async () => {
    const cwd = folderWith({ "t.md": tender });
    for (const file of ["c.md", "c.html", "c.json", "c.xlsx"]) {
      const args = ["coverage", "t.md", "--today", "2026-11-25", "-o", file];
      expect([file, (await run(args, { cwd })).code]).toEqual([file, 0]);
    }
    expect(textOf(cwd, "c.md")).toMatch(/^# Security topics of a tender/m);
    expect(textOf(cwd, "c.md")).toContain("25 November 2026");
    expect(JSON.parse(textOf(cwd, "c.json"))).toMatchObject({ tender: "t.md", declared: true });
    expect(textOf(cwd, "c.xlsx").slice(0, 2)).toBe("PK");
  });

  it("leaves out findings that the tender suppresses", async () => {
    const ignored = "<!-- bollard-ignore-file procurement/weak-wording -- agreed with counsel -->";
    const cwd = folderWith({ "t.md": `${tender}\n${ignored}\n` });
    const { out } = await run(["coverage", "t.md"], { cwd });
    expect(out).toMatch(/^Support period and security updates +Obliged +5\.2 \(line 12\)$/m);
  });

  it("takes a file without a marker for what --as says", async () => {
    const cwd = folderWith({ "t.md": tender.replace("bollard: procurement", "title: Sensors") });
    expect((await run(["coverage", "t.md", "--as", "procurement"], { cwd })).out).toContain(
      "Obliged",
    );
    expect((await run(["coverage", "t.md"], { cwd })).out).not.toContain("Obliged");
  });

  it.each([
    [["coverage", "t.md", "--format", "xlsx"], "--out coverage.xlsx"],
    [["coverage", "aq.device.yaml", "--out", "c.xlsx"], "--format is “xlsx”"],
    [["coverage", "gone.docx"], "gone.docx"],
    [["coverage", "t.md", "--as", "tender"], "--as is “tender”"],
    [["coverage", "t.md", "aq.device.yaml"], "Name one specification"],
  ])("refuses %j", async (args, reason) => {
    const cwd = folderWith({ "t.md": tender, "aq.device.yaml": spec });
    const { code, err } = await run(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
