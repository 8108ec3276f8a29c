import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clean, folderWith, misnamed, ownRulesOnly, run } from "../../test/run.js";

type Files = Readonly<Record<string, string>>;

async function lint(files: Files, ...args: string[]) {
  const cwd = folderWith(files);
  return { cwd, ...(await run(["lint", ...args], { cwd })) };
}

const ownRules: Readonly<Record<string, string>> = JSON.parse(ownRulesOnly).rules;
const withRules = (rules: Readonly<Record<string, string>>, more: object = {}) =>
  JSON.stringify({ ...more, rules: { ...ownRules, ...rules } });
const off = withRules({ "shape/unknown-field": "off" });

const note = "bollard: old/b.device.yaml: the configuration ignores this file.\n";

describe("the configuration", () => {
  it("is the nearest one above a file", async () => {
    const { code, out } = await lint({
      "bollard.config.jsonc": ownRulesOnly,
      "a.device.yaml": misnamed,
      "sub/bollard.config.jsonc": off,
      "sub/deep/b.device.yaml": misnamed,
    });
    expect(code).toBe(1);
    expect(out).toContain("✖ 1 error, 0 warnings in 2 files");
    expect(out).not.toContain("b.device.yaml");
  });

  it("is the one of --config for every file, wherever it lies", async () => {
    const elsewhere = folderWith({ "strict.jsonc": off });
    const files = { "a.device.yaml": misnamed, "bollard.config.jsonc": ownRulesOnly };
    expect((await lint(files, "-c", join(elsewhere, "strict.jsonc"))).code).toBe(0);
    expect((await lint({ ...files, "off.jsonc": off }, "--config=off.jsonc")).code).toBe(0);
  });

  it("is none with --no-config", async () => {
    const files = { "a.device.yaml": misnamed, "bollard.config.jsonc": off };
    expect((await lint(files)).code).toBe(0);
    const { code, out } = await lint(files, "--no-config");
    expect(code).toBe(1);
    expect(out).toContain("shape/unknown-field");
  });

  it("cannot be named and declined at once", async () => {
    const { code, err } = await lint({}, "--config", "a.jsonc", "--no-config");
    expect(code).toBe(2);
    expect(err).toContain("--config and --no-config cannot go together.");
  });

  it("can leave files out, and a named one is said to be left out", async () => {
    const files = {
      "bollard.config.jsonc": withRules({}, { ignores: ["old/**"] }),
      "a.device.yaml": clean,
      "old/b.device.yaml": misnamed,
    };
    expect((await lint(files)).out).toBe("✔ Nothing found in 1 file\n");
    const both = await lint(files, "old/b.device.yaml", "a.device.yaml");
    expect(both).toMatchObject({ code: 0, out: "✔ Nothing found in 1 file\n", err: note });
    const alone = await lint(files, "old/b.device.yaml");
    expect(alone).toMatchObject({ code: 0, out: "! No file was linted\n", err: note });
  });

  it("that leaves a named file out hides neither findings nor errors of others", async () => {
    const config = { "bollard.config.jsonc": withRules({}, { ignores: ["old/**"] }) };
    const files = { ...config, "a.device.yaml": misnamed, "old/b.device.yaml": misnamed };
    const found = await lint(files, "old/b.device.yaml", "a.device.yaml");
    expect(found).toMatchObject({ code: 1, err: note });
    expect(found.out).toContain("✖ 1 error, 0 warnings in 1 file");
    const missing = await lint(files, "old/b.device.yaml", "none.device.yaml");
    expect(missing.code).toBe(2);
    expect(missing.err).toBe(
      `${note}bollard: none.device.yaml: there is no such file or folder.\n`,
    );
  });

  it("leaves files out that a folder or a glob finds without a word", async () => {
    const files = {
      "bollard.config.jsonc": withRules({}, { ignores: ["old/**"] }),
      "a.device.yaml": clean,
      "old/b.device.yaml": misnamed,
    };
    for (const pattern of [".", "**/*.device.yaml"]) {
      const { code, out, err } = await lint(files, pattern);
      expect({ code, out, err }).toEqual({ code: 0, out: "✔ Nothing found in 1 file\n", err: "" });
    }
    expect((await lint(files, "old")).code).toBe(2);
  });

  it("can say which files of a folder are linted; names and globs need no leave", async () => {
    const files = {
      "bollard.config.jsonc": withRules({}, { files: ["specs/**"] }),
      "a.device.yaml": misnamed,
      "specs/b.device.yaml": misnamed,
      "specs/deep/c.device.yaml": misnamed,
    };
    const linted = async (...patterns: string[]) => {
      const { code, out, err } = await lint(files, ...patterns, "-f", "json");
      const paths = JSON.parse(out).files.map(({ path }: { path: string }) => path);
      return { code, err, paths };
    };
    const inSpecs = ["specs/b.device.yaml", "specs/deep/c.device.yaml"];
    expect(await linted()).toEqual({ code: 1, err: "", paths: inSpecs });
    expect(await linted(".")).toEqual({ code: 1, err: "", paths: inSpecs });
    const all = { code: 1, err: "", paths: ["a.device.yaml", ...inSpecs] };
    expect(await linted(".", "a.device.yaml")).toEqual(all);
    expect(await linted(".", "**/*.device.yaml")).toEqual(all);
    expect(await linted("a.device.yaml")).toEqual({ ...all, paths: ["a.device.yaml"] });
  });

  it("can leave files out from another folder than theirs", async () => {
    const files = { "cfg/c.jsonc": '{ "ignores": ["../a.device.yaml"] }', "a.device.yaml": clean };
    const { code, err } = await lint(files, "-c", "cfg/c.jsonc", "a.device.yaml");
    expect(code).toBe(0);
    expect(err).toBe("bollard: a.device.yaml: the configuration ignores this file.\n");
  });

  it("can say what files are", async () => {
    const files = {
      "bollard.config.jsonc": withRules(
        {},
        { overrides: [{ files: ["specs/*.yaml"], as: "device" }] },
      ),
      "specs/a.yaml": "Product: {}\n",
    };
    const { code, out } = await lint(files);
    expect(code).toBe(1);
    expect(out).toContain("specs/a.yaml");
  });
});

describe("a configuration with faults", () => {
  const good = { "sub/ok.device.yaml": misnamed, "sub/bollard.config.jsonc": ownRulesOnly };

  it.each([
    ["is no JSONC", "{ rules", /config\.jsonc\n {2}1:\d+ +error +bollard\/config/],
    ["names an unknown rule", withRules({ "shape/no-such": "error" }), /“shape\/no-such” is not/],
    ["names an unknown level", withRules({ "shape/unknown-field": "fatal" }), /“fatal” is not/],
    ["names an unknown preset", '{ "extends": ["bollard:all"] }', /“bollard:all” is not/],
    ["has an unknown setting", withRules({}, { rulez: {} }), /“rulez” is not a field/],
    ["is a list", "[]", /1:1 +error +bollard\/config/],
    ["is empty", "", /error +bollard\/config/],
  ])("that %s gives findings on its file and exit code 2", async (_, config, message) => {
    const files = { ...good, "bollard.config.jsonc": config, "a.device.yaml": misnamed };
    const { code, out, err } = await lint(files, "--fail-on", "never");
    expect({ code, err }).toEqual({ code: 2, err: "" });
    expect(out).toMatch(message);
    expect(out).toMatch(/^a\.device\.yaml$/m);
    expect(out).toMatch(/^sub\/ok\.device\.yaml$/m);
  });

  it("still counts for what fits", async () => {
    const rules = withRules({ "shape/unknown-field": "off", "shape/no-such": "error" });
    const { code, out } = await lint({ "bollard.config.jsonc": rules, "a.device.yaml": misnamed });
    expect(code).toBe(2);
    expect(out).not.toContain("a.device.yaml");
  });

  it("is reported where --config names no file or a folder", async () => {
    const missing = await lint({ "a.device.yaml": clean }, "--config", "none.jsonc");
    expect(missing.code).toBe(2);
    expect(missing.out).toContain("The configuration cannot be read: there is no such file");
    const cwd = folderWith({ "a.device.yaml": clean });
    mkdirSync(join(cwd, "cfg"));
    const folder = await run(["lint", "--config", "cfg"], { cwd });
    expect(folder.code).toBe(2);
    expect(folder.out.replaceAll(/\s+/g, " ")).toContain("this is a folder, not a file.");
  });

  it("is reported even where no file needs it", async () => {
    const { code, out } = await lint({}, "--config", "none.jsonc");
    expect(code).toBe(2);
    expect(out).toContain("none.jsonc");
  });

  it("is said to be unreadable where it is a folder of that name, and costs no file", async () => {
    const cwd = folderWith({ "a.device.yaml": clean });
    mkdirSync(join(cwd, "bollard.config.jsonc"));
    const { code, out } = await run(["lint", "-f", "json"], { cwd });
    expect(code).toBe(2);
    const { files } = JSON.parse(out) as {
      files: { path: string; findings: { what: string }[] }[];
    };
    expect(files.map(({ path }) => path)).toEqual(["a.device.yaml", "bollard.config.jsonc"]);
    expect(files[1]?.findings[0]?.what).toContain("folder");
  });

  it("is found when it is named for linting, used or not", async () => {
    const broken = await lint({ "bollard.config.jsonc": "{ rules" }, "bollard.config.jsonc");
    expect(broken.code).toBe(2);
    expect(broken.out).toContain("bollard/config");
    const fine = await lint({ "bollard.config.jsonc": "{}" }, "bollard.config.jsonc");
    expect({ code: fine.code, out: fine.out }).toEqual({
      code: 0,
      out: "✔ Nothing found in 1 file\n",
    });
  });

  it("is reported once where it is named and used", async () => {
    const files = { "bollard.config.jsonc": "{ rules", "a.device.yaml": clean };
    const { out } = await lint(files, ".", "bollard.config.jsonc", "-f", "json");
    const paths = JSON.parse(out).files.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(["a.device.yaml", "bollard.config.jsonc"]);
  });
});

describe("--print-config", () => {
  it("prints what holds for a file, and lints nothing", async () => {
    const files = { "bollard.config.jsonc": off, "a.device.yaml": misnamed };
    const { code, out, err } = await lint(files, "--print-config", "a.device.yaml");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const printed = JSON.parse(out);
    expect(printed).toMatchObject({
      file: "a.device.yaml",
      config: "bollard.config.jsonc",
      kind: "device",
      ignored: false,
      frameworks: [],
    });
    expect(printed.rules).toMatchObject({
      "shape/unknown-field": "off",
      "document/syntax": "error",
    });
    expect(Object.keys(printed.rules)).toEqual(Object.keys(printed.rules).sort());
  });

  it("prints the frameworks under which items are shown as well", async () => {
    const files = { "bollard.config.jsonc": '{ "frameworks": ["eu-cra"] }' };
    const { out } = await lint(files, "--print-config", "a.device.yaml");
    expect(JSON.parse(out)).toMatchObject({ frameworks: ["eu-cra"] });
  });

  it("works for a file that is not there, and without a configuration", async () => {
    const { code, out } = await lint({}, "--no-config", "--print-config", "new.yaml");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: "new.yaml", config: null, kind: null });
    const as = await lint({}, "--no-config", "--print-config", "new.yaml", "--as", "device");
    expect(JSON.parse(as.out)).toMatchObject({ kind: "device" });
  });

  it("says what is wrong in the configuration, with exit code 2", async () => {
    const { code, err } = await lint(
      { "bollard.config.jsonc": withRules({ "shape/unknown-feild": "off" }) },
      "--print-config",
      "a.device.yaml",
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^bollard: bollard\.config\.jsonc:1:\d+: “shape\/unknown-feild” is not/);
  });
});
