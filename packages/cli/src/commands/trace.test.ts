import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "@bollard/document/workbook";
import { describe, expect, it } from "vitest";
import { docx, paragraph } from "../../../document/test/word.js";
import { folderWith, run, textOf } from "../../test/run.js";

const examples = join(import.meta.dirname, "../../examples");
const parking = ["parking-sensors.tender.md", "kerbline-aq200.device.yaml"];
const onDay = ["--today", "2026-11-25"];

const tender = `---
bollard: procurement
purchase:
  devices: organisation
  contract: { start: 2027-04-01, length: P5Y }
---

# Sensors

## 5 Security

5.1 The Supplier shall provide security updates for all sensors for the whole of the Contract Period.

5.2 The Supplier should disable unused ports of the sensors.

5.3 The Supplier shall hold Cyber Essentials Plus.
`;
const spec = (until: string) => `bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
product: { name: "Baysense \\e[31mP1" }
ics:
  5.6-1: { support: N, detail: Telnet stays on. }
psti: { supportPeriod: { until: ${until} } }
`;
const files = {
  "t.md": tender,
  "long.device.yaml": spec("2032-03-31"),
  "short.device.yaml": spec("2030-01-01"),
};

describe("bollard trace", () => {
  it("prints requirements by products, and why", async () => {
    const { code, out } = await run(["trace", ...parking, ...onDay], { cwd: examples });
    expect(code).toBe(1);
    expect(out).toMatch(/^Kerbline AQ-200 \(kerbline-aq200\.device\.yaml\) +2 +\d+ +1 +1 +2$/m);
    expect(out).toMatch(
      /^5\.4 \(line 72\) +mandatory +The Supplier shall provide .*… +Contradicted$/m,
    );
    expect(out).toContain(
      "Updates are declared until 30 April 2031; the tender asks for them until",
    );
    expect(out).toContain("(/psti/supportPeriod/until)");
    expect(out).toContain("Not a matter of the device");
    expect(out).not.toMatch(/\bcompliant\b/i);
  });

  it("ends with 0 unless something mandatory is contradicted", async () => {
    const cwd = folderWith(files);
    const long = await run(["trace", "t.md", "long.device.yaml", ...onDay], { cwd });
    expect(long.code).toBe(0);
    expect(long.out).toMatch(/^5\.1 \(line 12\) .* Met$/m);
    expect(long.out).toMatch(/^5\.2 \(line 14\) +desirable .* Contradicted$/m);
    const both = ["trace", "t.md", "long.device.yaml", "short.device.yaml", ...onDay];
    expect((await run(both, { cwd })).code).toBe(1);
  });

  it("prints no commands to the terminal that a file holds", async () => {
    const { out } = await run(["trace", "t.md", "long.device.yaml"], { cwd: folderWith(files) });
    expect(out).not.toContain("\u001b");
  });

  it("writes Markdown, HTML, JSON and a workbook by the name of the file, the same bytes each time", async () => {
    const cwd = folderWith(files);
    const args = ["trace", "t.md", "long.device.yaml", "short.device.yaml", ...onDay, "--out"];
    for (const name of [
      "a.md",
      "a.html",
      "a.json",
      "a.xlsx",
      "b.md",
      "b.html",
      "b.json",
      "b.xlsx",
    ]) {
      expect([name, (await run([...args, name], { cwd })).code]).toEqual([name, 1]);
    }
    for (const ending of ["md", "html", "json", "xlsx"]) {
      const [one, other] = ["a", "b"].map((name) => readFileSync(join(cwd, `${name}.${ending}`)));
      expect([ending, one?.equals(other ?? Buffer.of())]).toEqual([ending, true]);
    }
    expect(textOf(cwd, "a.md")).toMatch(/^# Requirements of a tender and what is declared$/m);
    expect(textOf(cwd, "a.html")).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(textOf(cwd, "a.json"))).toMatchObject({
      tender: "t.md",
      today: "2026-11-25",
      products: [{ counts: { met: 1 } }, { mandatoryContradicted: 1 }],
      requirements: [
        { place: "5.1", line: 12, mandatory: true },
        { place: "5.2", mandatory: false },
      ],
      aside: [{ place: "5.3" }],
    });
    const { workbook } = await readWorkbook(readFileSync(join(cwd, "a.xlsx")));
    expect(workbook?.sheets.map(({ name }) => name)).toEqual([
      "Requirements",
      "Reasons",
      "Not of the device",
    ]);
  });

  it("reads a tender in Word, which has no lines", async () => {
    const title = paragraph("Sensors", '<w:outlineLvl w:val="0"/>');
    const clause = paragraph("The Supplier shall disable unused ports of the sensors.");
    const cwd = folderWith({ ...files, "t.docx": docx(title + clause) });
    const { code, out } = await run(["trace", "t.docx", "long.device.yaml"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^Sensors +mandatory .* Contradicted$/m);
  });

  it("says what of a specification does not fit, and ends with 1", async () => {
    const cwd = folderWith({
      ...files,
      "odd.device.yaml": "bollard: device/1\nics: { 5.1-1: { support: y } }\n",
    });
    const { code, err } = await run(["trace", "t.md", "odd.device.yaml"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("odd.device.yaml: /ics/5.1-1/support");
  });

  it("overwrites nothing unless told to, and never what it has read", async () => {
    const cwd = folderWith({ ...files, "mine.md": "mine\n" });
    const args = ["trace", "t.md", "long.device.yaml", "--out"];
    expect((await run([...args, "mine.md"], { cwd })).code).toBe(2);
    expect((await run([...args, "t.md", "--force"], { cwd })).code).toBe(2);
    expect(textOf(cwd, "t.md")).toBe(tender);
    expect((await run([...args, "mine.md", "--force"], { cwd })).code).toBe(0);
  });

  it.each([
    [["trace"], "Name a tender and one or more specifications"],
    [["trace", "t.md"], "Name a tender and one or more specifications"],
    [["trace", "gone.md", "long.device.yaml"], "there is no such file"],
    [["trace", "t.md", "gone.device.yaml"], "no such file"],
    [["trace", "bad.docx", "long.device.yaml"], "bad.docx"],
    [["trace", "t.md", "long.device.yaml", "--out", "a.pdf"], "does not say what to write"],
    [["trace", "t.md", "long.device.yaml", "--format", "xlsx"], "--out trace.xlsx"],
    [["trace", "t.md", "long.device.yaml", "--today", "soon"], "--today is “soon”"],
  ])("refuses %j", async (args, reason) => {
    const cwd = folderWith({ ...files, "bad.docx": "no archive" });
    const { code, out, err } = await run(args, { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(reason);
  });
});
