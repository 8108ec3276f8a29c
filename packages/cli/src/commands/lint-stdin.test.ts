import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, folderWith, misnamed, ownRulesOnly, run, textOf } from "../../test/run.js";

const config = { "bollard.config.jsonc": ownRulesOnly };

async function lint(stdin: string | Uint8Array, ...args: string[]) {
  const cwd = folderWith({ ...config, "other.device.yaml": misnamed });
  return { cwd, ...(await run(["lint", ...args], { cwd, stdin })) };
}

const fixedText = misnamed.replace("Name", "name");

describe("standard input", () => {
  it("without a name is a device specification, in YAML or JSON", async () => {
    const { code, out } = await lint(misnamed, "-");
    expect(code).toBe(1);
    expect(out).toContain("stdin\n  3:3     error    shape/unknown-field");
    expect((await lint(clean, "-")).code).toBe(0);
    expect((await lint('{ "product": { "name": "Kerbline" } }', "-")).code).toBe(0);
  });

  it("with a name has the format, the place and the configuration of that file", async () => {
    const cwd = folderWith({
      "sub/bollard.config.jsonc": JSON.stringify({
        rules: { ...JSON.parse(ownRulesOnly).rules, "shape/unknown-field": "info" },
      }),
    });
    const args = ["lint", "--stdin-filename", "sub/new.device.yaml", "-", "-f", "json"];
    const { code, out } = await run(args, { cwd, stdin: misnamed });
    expect(code).toBe(0);
    expect(JSON.parse(out).files).toMatchObject([
      { path: "sub/new.device.yaml", findings: [{ rule: "shape/unknown-field", level: "info" }] },
    ]);
  });

  it("takes an absolute name, as editors give it", async () => {
    const cwd = folderWith(config);
    const name = resolve(cwd, "deep/new.device.yaml");
    const { code, out } = await run(["lint", "-", "--stdin-filename", name], {
      cwd,
      stdin: misnamed,
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^deep\/new\.device\.yaml\n/);
  });

  it("is read where only a name for it is given, and no folder is linted instead", async () => {
    const { code, out } = await lint(clean, "--stdin-filename", "a.device.yaml");
    expect({ code, out }).toEqual({ code: 0, out: "✔ Nothing found in 1 file\n" });
  });

  it("must be among what to lint where it gets a name", async () => {
    const { code, err } = await lint(clean, ".", "--stdin-filename", "a.device.yaml");
    expect(code).toBe(2);
    expect(err).toContain("add - to read it");
  });

  it("goes together with files", async () => {
    const { out } = await lint(misnamed, "-", "other.device.yaml", "-f", "json");
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
      "other.device.yaml",
      "stdin",
    ]);
  });

  it("whose name and content do not say what it is needs --as", async () => {
    const args = ["-", "--stdin-filename", "notes.yaml"];
    const { code, err } = await lint("product: {}\n", ...args);
    expect(code).toBe(2);
    expect(err).toContain("notes.yaml: neither its name");
    expect((await lint("product: {}\n", ...args, "--as", "device")).code).toBe(0);
  });

  it("that the configuration ignores is named as such, and is no error", async () => {
    const cwd = folderWith({ "bollard.config.jsonc": '{ "ignores": ["old/**"] }' });
    const args = ["lint", "-", "--stdin-filename", "old/a.device.yaml"];
    const { code, out, err } = await run(args, { cwd, stdin: misnamed });
    expect({ code, out }).toEqual({ code: 0, out: "! No file was linted\n" });
    expect(err).toBe("bollard: old/a.device.yaml: the configuration ignores this file.\n");
    const fixed = await run([...args, "--fix"], { cwd, stdin: misnamed });
    expect(fixed).toMatchObject({ code: 0, out: misnamed });
  });

  it("in bytes that are not UTF-8 is a finding", async () => {
    const { code, out } = await lint(Buffer.from([0x62, 0xff, 0x0a]), "-");
    expect(code).toBe(1);
    expect(out).toContain("document/encoding");
  });
});

describe("--fix on standard input", () => {
  it("prints the fixed text on standard output and the report on standard error", async () => {
    const { cwd, code, out, err } = await lint(misnamed, "-", "--fix");
    expect({ code, out }).toEqual({ code: 0, out: fixedText });
    expect(err).toBe("✔ Nothing found in 1 file\n");
    expect(textOf(cwd, "other.device.yaml")).toBe(misnamed);
  });

  it("keeps CRLF and a byte order mark", async () => {
    const text = `\ufeff${misnamed.replaceAll("\n", "\r\n")}`;
    const { out } = await lint(text, "-", "--fix");
    expect(out).toBe(text.replace("Name", "name"));
  });

  it("gives back what came, byte for byte, where nothing is fixed", async () => {
    for (const text of [clean, `\ufeff${clean}`, "bollard: [", ""]) {
      expect((await lint(text, "-", "--fix")).out).toBe(text);
    }
    const cwd = folderWith(config);
    const { out } = await run(["lint", "-", "--fix", "--stdin-filename", "notes.yaml"], {
      cwd,
      stdin: "a: 1\n",
    });
    expect(out).toBe("a: 1\n");
  });

  it("only says what it would do in a dry run", async () => {
    const { out, err } = await lint(misnamed, "-", "--fix-dry-run");
    expect(out).toBe("✔ Nothing found in 1 file\n");
    expect(err).toContain("stdin: --fix would apply 1 fix\n      3 -   Name: Kerbline");
  });
});
