import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, folderWith, misnamed, ownRulesOnly, run } from "../../test/run.js";

const config = { "bollard.config.jsonc": ownRulesOnly };

type Files = Readonly<Record<string, string | Uint8Array>>;

async function lint(files: Files, ...args: string[]) {
  return lintIn(folderWith({ ...config, ...files }), ...args);
}

async function lintIn(cwd: string, ...args: string[]) {
  const { code, out, err } = await run(["lint", "-f", "json", ...args], { cwd });
  const files: readonly { path: string; findings: readonly { rule: string }[] }[] =
    JSON.parse(out).files;
  return {
    cwd,
    code,
    err,
    found: Object.fromEntries(
      files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)]),
    ),
  };
}

describe("what is linted", () => {
  const files = {
    "a.device.yaml": clean,
    "sub/b.device.json": '{ "bollard": "device/1", "claims": { "iso-iec-29147": "2018" } }',
    "sub/marked.yml": clean,
    "sub/other.yaml": "a: 1\n",
    "node_modules/x/c.device.yaml": misnamed,
  };

  it("is every specification below a folder, by name or marker, but not in node_modules", async () => {
    const { code, found } = await lint(files, ".");
    expect(code).toBe(0);
    expect(found).toEqual({ "a.device.yaml": [], "sub/b.device.json": [], "sub/marked.yml": [] });
  });

  it("is what globs match, each file once", async () => {
    const { found } = await lint(files, "**/*.device.*", "a.device.yaml", "sub");
    expect(Object.keys(found)).toEqual(["a.device.yaml", "sub/b.device.json", "sub/marked.yml"]);
  });

  it("is named by a path outside the folder of the run too", async () => {
    const elsewhere = folderWith({ "x.device.yaml": clean });
    const { code, found } = await lint(files, "--no-config", join(elsewhere, "x.device.yaml"));
    expect(Object.keys(found)).toEqual([`${elsewhere}/x.device.yaml`]);
    expect(code).not.toBe(2);
  });

  it("may have a name that looks like an option", async () => {
    const { code, found } = await lint({ "--help.device.yaml": clean }, "--", "--help.device.yaml");
    expect({ code, found }).toEqual({ code: 0, found: { "--help.device.yaml": [] } });
  });

  it("is not every file of a folder because of --as, and says so", async () => {
    const { code, err, found } = await lint({ "a.yaml": "product: {}\n" }, ".", "--as", "device");
    expect({ code, found }).toEqual({ code: 2, found: {} });
    expect(err).toContain("--as holds for files and globs, not for all that a folder holds.");
  });

  it("is every file that a glob matches with --as, in a folder that is named too", async () => {
    const files = { "a.yaml": "Product: {}\n", "sub/b.yaml": clean, "sub/c.yml": "Product: {}\n" };
    const unsaid = await lint(files, "**/*.yaml");
    expect(unsaid.found).toEqual({ "sub/b.yaml": [] });
    const { code, err, found } = await lint(files, ".", "**/*.yaml", "--as", "device");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(found).toEqual({ "a.yaml": ["shape/unknown-field"], "sub/b.yaml": [] });
  });

  it("may be empty, and is asked what it claims", async () => {
    const { code, err, found } = await lint({ "a.device.yaml": "" });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(found).toEqual({ "a.device.yaml": ["bollard/nothing-claimed"] });
  });

  it("is a named file of another name with --as", async () => {
    const named = await lint({ "a.yaml": "product: {}\n" }, "a.yaml");
    expect(named.code).toBe(2);
    expect(named.err).toContain("a.yaml: neither its name (*.device.yaml, *.place.yaml …) nor");
    const { code, found } = await lint({ "a.txt": "Product: {}\n" }, "a.txt", "--as", "device");
    expect({ code, found }).toEqual({ code: 1, found: { "a.txt": ["shape/unknown-field"] } });
  });
});

describe("tenders that a configuration names", () => {
  const config =
    '{ "overrides": [{ "files": ["tenders/**"], "as": "procurement" }], "files": ["**"] }';

  it("are found in a folder, in Markdown as well", async () => {
    const files = {
      "bollard.config.jsonc": config,
      "tenders/a.md": "# Tender\n\nThe supplier must use Telnet.\n",
      "notes/b.md": "# Notes\n\nThe supplier must use Telnet.\n",
    };
    const { found } = await lint(files, ".");
    expect(Object.keys(found).filter((name) => name.endsWith(".md"))).toEqual(["tenders/a.md"]);
  });
});

describe("a workbook", () => {
  const zip = Buffer.from("PK\u0003\u0004");

  it.each([[["odd.xlsx"]], [["odd.xlsx", "--as", "device"]], [["*.xlsx", "--as", "device"]]])(
    "is to be imported first: %j",
    async (args) => {
      const { code, err, found } = await lint({ "odd.xlsx": zip }, ...args);
      expect({ code, found }).toEqual({ code: 2, found: {} });
      expect(err).toContain("import it first: `bollard import odd.xlsx --out product.device.yaml`");
      expect(err).not.toContain("use --as");
    },
  );

  it("that a pattern matches beside other files is left alone", async () => {
    const { code, err } = await lint({ "odd.xlsx": zip, "a.device.yaml": clean }, "*");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("IXIT in Markdown that is found in a folder", () => {
  const heading = "# IXIT 7-UpdMech\n\n## UpdMech-1\n\n### Description\n\nTäglich.\n";

  it.each([
    "# 7-UpdMech\n\n| Field | Value |\n|-|-|\n| ID | UpdMech-1 |\n| Description | OTA |\n",
    "# 4-Conf\n\n| Field | Value |\n|-|-|\n| Confirmation of Secure Management | Yes |\n| Confirmation of Secure Development | No |\n",
    "# 7-UpdMech Update Mechanisms\n\n| ID | Description |\n|-|-|\n| UpdMech-1 | OTA |\n",
  ])("is linted in every layout that is imported: %j", async (text) => {
    const { code, err, found } = await lint({ "ixit/7.md": text, "ixit/README.md": "# Files\n" });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(Object.keys(found)).toEqual(["ixit/7.md"]);
  });

  it("has a finding where its bytes are not UTF-8", async () => {
    const files = { "ixit/7.md": Buffer.from(heading, "latin1") };
    const { code, found } = await lint(files, "ixit");
    expect({ code, found }).toEqual({ code: 1, found: { "ixit/7.md": ["document/encoding"] } });
  });

  it("is told where it is written in UTF-16, and nothing else of that kind is", async () => {
    const files = {
      "ixit/7.md": Buffer.from(`\ufeff${heading}`, "utf16le"),
      "ixit/notes.md": Buffer.from("\ufeff# Notes\n", "utf16le"),
    };
    const { code, err, found } = await lint(files, "ixit");
    expect({ code, found }).toEqual({ code: 2, found: {} });
    expect(err).toBe(
      "bollard: ixit/7.md: The file is written in UTF-16; Bollard reads UTF-8. Save the file as UTF-8.\n",
    );
  });
});

describe("bad input costs no other file", () => {
  const good = { "z.device.yaml": misnamed };
  const rest = { "z.device.yaml": ["shape/unknown-field"] };

  it.each<[string, string, string | Uint8Array, string]>([
    ["no JSON", "a.device.json", "not json", "document/syntax"],
    ["truncated", "a.device.json", '{ "bollard": "device/1", "product": {', "document/syntax"],
    ["empty", "a.device.json", "", "document/syntax"],
    ["a duplicate key", "a.device.yaml", `${clean}product: {}\n`, "document/duplicate-key"],
    ["a wrong type", "a.device.yaml", "bollard: device/1\nproduct: 5\n", "shape/wrong-type"],
    ["too large", "a.device.json", Buffer.alloc(10_000_000, " "), "document/too-large"],
    ["far too large", "a.device.json", Buffer.alloc(25_000_000, " "), "document/too-large"],
    ["10 000 levels deep", "a.device.json", "[".repeat(10_000), "document/too-deep"],
    ["not UTF-8", "a.device.yaml", Buffer.from([0x61, 0x3a, 0xff]), "document/encoding"],
    ["UTF-16", "a.device.yaml", Buffer.from(`\ufeff${clean}`, "utf16le"), "document/encoding"],
    ["an alias bomb", "a.device.yaml", bomb(), "document/alias-expansion"],
  ])("%s", async (_, name, content, rule) => {
    const { code, err, found } = await lint({ [name]: content, ...good });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(found).toMatchObject(rest);
    expect(found[name]).toContain(rule);
  });

  it("a missing file", async () => {
    const { code, err, found } = await lint(good, ".", "missing.device.yaml", "no/*.such");
    expect({ code, found }).toEqual({ code: 2, found: rest });
    expect(err).toBe(
      "bollard: missing.device.yaml: there is no such file or folder.\n" +
        "bollard: no/*.such: no file matches this pattern.\n",
    );
  });

  it("a folder with the name of a specification", async () => {
    const cwd = folderWith({ ...config, ...good });
    mkdirSync(join(cwd, "a.device.yaml"));
    expect(await lintIn(cwd, ".")).toMatchObject({ code: 1, err: "", found: rest });
    expect((await lintIn(cwd, "a.device.yaml")).err).toContain("There is nothing to lint");
  });

  it("links that lead nowhere or in a circle", async () => {
    const cwd = folderWith({ ...config, ...good });
    symlinkSync("round.device.yaml", join(cwd, "round.device.yaml"));
    symlinkSync("gone.yaml", join(cwd, "lost.device.yaml"));
    const { code, err, found } = await lintIn(cwd, ".", "round.device.yaml", "lost.device.yaml");
    expect({ code, found }).toEqual({ code: 2, found: rest });
    expect(err).toContain("round.device.yaml: its links lead in a circle.");
    expect(err).toContain("lost.device.yaml: there is no such file or folder.");
  });

  it("one broken file among many", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`n${index}.device.yaml`, clean]),
    );
    const { code, found } = await lint({ ...many, "n50.device.yaml": "product: {" });
    expect(code).toBe(1);
    expect(Object.keys(found)).toHaveLength(120);
    expect(Object.entries(found).filter(([, rules]) => rules.length > 0)).toEqual([
      ["n50.device.yaml", ["document/syntax"]],
    ]);
  });

  it("a file name with control characters, which reach no terminal", async () => {
    const cwd = folderWith({ ...config, "a\u001b[31m.yaml": "x: 1\n" });
    const { code, err } = await run(["lint", "a\u001b[31m.yaml", "no\u001b[31m.yaml"], { cwd });
    expect(code).toBe(2);
    expect(err).not.toContain("\u001b");
  });
});

function bomb(): string {
  const lines = ["bollard: device/1", "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
  for (let index = 1; index < 9; index++) {
    const times = Array.from({ length: 10 }, () => `*a${index - 1}`).join(", ");
    lines.push(`a${index}: &a${index} [${times}]`);
  }
  return `${lines.join("\n")}\n`;
}
