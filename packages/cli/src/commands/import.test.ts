import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

const authMech = `# IXIT 1-AuthMech: Authentication Mechanisms

### **ID**: AuthMech-1

#### Description

Log-in of the owner.

#### Authentication Factor

A password on the label.

#### Lamp colour

Blue.
`;
const ics = `# ICS of the Kerbline AQ-200, EN 303 645 V3.1.3

| Reference | Status | Support | Detail |
|---|---|---|---|
| 5.1-1 | M F (a) | Y | See AuthMech-1. |
`;

describe("bollard import", () => {
  it("turns a folder of Markdown into one specification that can be linted", async () => {
    const cwd = folderWith({
      "ixit/1.md": authMech,
      "ixit/ics.md": ics,
      "ixit/notes.md": "Hello.\n",
    });
    const { code, err } = await run(["import", "ixit", "--out", "aq.device.yaml"], { cwd });
    expect(code).toBe(0);
    expect(err).toContain("Read 2 Markdown documents: 1 IXIT tables with 1 entries");
    expect(err).toContain("Left aside");
    expect(err).toContain("ixit/notes.md");
    const text = textOf(cwd, "aq.device.yaml");
    expect(text).toMatch(/^bollard: device\/1\n/);
    expect(text).toContain("id: AuthMech-1");
    expect(text).toContain("support: Y");
    expect(text).toMatch(/from: ixit\/1\.md:\d+/);
    expect(text).toContain("Blue.");
    const linted = await run(["lint", "aq.device.yaml", "--format", "json"], { cwd });
    expect(linted.out).not.toContain("shape/");
  });

  it("prints the specification where no file is named, and reads one document too", async () => {
    const cwd = folderWith({ "1.md": authMech });
    const { code, out } = await run(["import", "1.md"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("authenticationFactor: A password on the label.");
  });

  it("writes JSON where the name says so", async () => {
    const cwd = folderWith({ "1.md": authMech });
    await run(["import", "1.md", "-o", "aq.device.json"], { cwd });
    expect(JSON.parse(textOf(cwd, "aq.device.json"))).toMatchObject({
      bollard: "device/1",
      ixit: { AuthMech: [{ id: "AuthMech-1" }] },
    });
  });

  it("overwrites nothing unless told to", async () => {
    const cwd = folderWith({ "1.md": authMech, "aq.device.yaml": "mine\n" });
    const { code, err } = await run(["import", "1.md", "--out", "aq.device.yaml"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("it is there already; --force overwrites it.");
    expect(textOf(cwd, "aq.device.yaml")).toBe("mine\n");
    const forced = await run(["import", "1.md", "--out", "aq.device.yaml", "--force"], { cwd });
    expect(forced.code).toBe(0);
  });

  it.each([
    ["missing.md", "there is no such file or folder"],
    ["empty", "it holds no Markdown document"],
    ["broken.xlsx", "broken.xlsx"],
  ])("says why %s cannot be imported", async (name, reason) => {
    const cwd = folderWith({ "empty/x.txt": "", "broken.xlsx": "not a workbook" });
    const { code, err } = await run(["import", name, "--out", "x.device.yaml"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(existsSync(join(cwd, "x.device.yaml"))).toBe(false);
  });

  it("wants one file or folder", async () => {
    const cwd = folderWith({});
    expect((await run(["import"], { cwd })).err).toContain("Name one file or folder");
    expect((await run(["import", "a", "b"], { cwd })).code).toBe(2);
  });
});
