import { existsSync, symlinkSync } from "node:fs";
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
/** The same without the field that no table has. */
const known = authMech.slice(0, authMech.indexOf("#### Lamp"));
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
    expect(code).toBe(1);
    expect(err).toContain("Read 2 Markdown documents: 1 IXIT tables with 1 entries");
    expect(err).toContain("bollard: ixit/1.md:13: field not placed: Lamp colour");
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
    const cwd = folderWith({ "1.md": known });
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
    const cwd = folderWith({ "1.md": known, "aq.device.yaml": "mine\n" });
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

describe("an import in which something has no place", () => {
  const nested = "# 7-UpdMech\n\n<table><tr><td>UpdMech-1</td></tr></table>\n";
  const german = "# IXIT 7-UpdMech\n\n## UpdMech-1\n\n### Beschreibung\n\nFunk.\n";

  it.each([
    [nested, "a.md:3: entry not placed: UpdMech-1"],
    [german, "a.md:5: field not placed: Beschreibung"],
    ["# Hello\n\nNothing of the kind.\n", "Nothing was recognised"],
    ["", "Nothing was recognised"],
    ["| Provision | Support |\n|-|-|\n| 5.1-1 | maybe |\n", "a.md:3: ics not placed: maybe"],
  ])("ends with 1 and says what: %j", async (text, told) => {
    const cwd = folderWith({ "a.md": text });
    const { code, err } = await run(["import", "a.md", "--out", "a.device.yaml"], { cwd });
    expect({ code, told: err.includes(told) }).toEqual({ code: 1, told: true });
    expect(err).not.toContain("Placed 100 %");
    expect(textOf(cwd, "a.device.yaml")).toMatch(/^bollard: device\/1\n/);
  });

  it("says at most ten places, and how many more there are", async () => {
    const fields = Array.from({ length: 13 }, (_, at) => `### Feld ${at}\n\nText.\n`);
    const cwd = folderWith({ "a.md": `# IXIT 7-UpdMech\n\n## UpdMech-1\n\n${fields.join("\n")}` });
    const { err } = await run(["import", "a.md"], { cwd });
    expect(err.match(/field not placed/g)).toHaveLength(10);
    expect(err).toContain("and 3 more that have no place.");
  });
});

describe("an import of bytes that are not UTF-8", () => {
  const heading = "# IXIT 7-UpdMech\n\n## UpdMech-1\n\n### Description\n\nTäglich.\n";
  const daily = heading.replace("Täglich", "Daily");

  it("ends with 1 and says where the first of them stands", async () => {
    const cwd = folderWith({ "a.md": Buffer.from(heading, "latin1") });
    const { code, err, out } = await run(["import", "a.md"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("a.md: The file holds bytes that are not UTF-8, the first on line 7.");
    expect(out).toContain("T\ufffdglich");
  });

  it.each([
    ["with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(daily, "utf16le")])],
    ["without a mark", Buffer.from(daily, "utf16le")],
  ])("writes nothing of UTF-16 %s", async (_, bytes) => {
    const cwd = folderWith({ "a/7.md": bytes });
    const { code, err } = await run(["import", "a", "--out", "a.device.yaml"], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^bollard: a\/7\.md: .*UTF-16.* Nothing of it is read\. Save the file as UTF-8\.\n$/,
    );
    expect(existsSync(join(cwd, "a.device.yaml"))).toBe(false);
  });

  it("leaves a document in UTF-16 out where others can be read, and ends with 1", async () => {
    const cwd = folderWith({ "a/1.md": authMech, "a/7.md": Buffer.from(daily, "utf16le") });
    const { code, err, out } = await run(["import", "a"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("a/7.md: The file holds zero bytes");
    expect(err).not.toContain("Left aside");
    expect(out).toContain("AuthMech-1");
  });
});

describe("what is no specification", () => {
  it.each(["just text\n", "- a\n- b\n", "42\n"])("such as %j is not written", async (text) => {
    const cwd = folderWith({ "notspec.yaml": text });
    const { code, err } = await run(["import", "notspec.yaml", "--out", "a.device.yaml"], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^bollard: notspec\.yaml: The document is [^:]*\n$/);
    expect(existsSync(join(cwd, "a.device.yaml"))).toBe(false);
  });
});

describe("where an import is written", () => {
  it.each(["a.pdf", "a", "a.xlsx", "a.constructor"])("is not %s", async (out) => {
    const cwd = folderWith({ "1.md": authMech });
    const { code, err } = await run(["import", "1.md", "--out", out], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`The name “${out}” does not say what to write.`);
    expect(err).toContain("It can end in .yaml, .yml, .json, .jsonc.");
    expect(existsSync(join(cwd, out))).toBe(false);
  });

  it("is never what was read, whatever leads there", async () => {
    const files = { "aq.device.yaml": "bollard: device/1\n", "ixit/1.md": authMech };
    const cwd = folderWith(files);
    symlinkSync(join(cwd, "ixit/1.md"), join(cwd, "link.yaml"));
    const cases = [
      ["aq.device.yaml", "./ixit/../aq.device.yaml"],
      ["ixit", "link.yaml"],
    ] as const;
    for (const [from, out] of cases) {
      const { code, err } = await run(["import", from, "--out", out, "--force"], { cwd });
      expect(code).toBe(2);
      expect(err).toContain("is never overwritten");
    }
    for (const [name, text] of Object.entries(files)) expect(textOf(cwd, name)).toBe(text);
  });

  it("is no folder", async () => {
    const cwd = folderWith({ "1.md": known, "dir.yaml/x": "" });
    const { code, err } = await run(["import", "1.md", "--out", "dir.yaml", "--force"], { cwd });
    expect({ code, err: err.split("\n").at(-2) }).toEqual({
      code: 2,
      err: "bollard: dir.yaml: this is a folder, not a file.",
    });
  });
});
