import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { clean, folderWith, misnamed, ownRulesOnly, run, textOf, warned } from "../../test/run.js";

const config = { "bollard.config.jsonc": ownRulesOnly };

async function lint(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = folderWith({ ...config, ...files });
  return { cwd, ...(await run(["lint", ...args], { cwd })) };
}

describe("the exit code", () => {
  it("is 0 where nothing is found", async () => {
    const { code, out, err } = await lint({ "a.device.yaml": clean });
    expect({ code, out, err }).toEqual({ code: 0, out: "✔ Nothing found in 1 file\n", err: "" });
  });

  it("is 1 for findings at the fail level or above, and 0 below it", async () => {
    expect((await lint({ "a.device.yaml": misnamed })).code).toBe(1);
    expect((await lint({ "a.device.yaml": warned })).code).toBe(0);
    expect((await lint({ "a.device.yaml": warned }, "--fail-on", "warning")).code).toBe(1);
    expect((await lint({ "a.device.yaml": misnamed }, "--fail-on", "hint")).code).toBe(1);
    expect((await lint({ "a.device.yaml": misnamed }, "--fail-on", "never")).code).toBe(0);
  });

  it("does not count findings that are suppressed", async () => {
    const text = misnamed.replace(
      "  Name",
      "  # bollard-ignore shape/unknown-field -- As on the box.\n  Name",
    );
    const { code, out } = await lint({ "a.device.yaml": text }, "--fail-on", "hint");
    expect({ code, out }).toEqual({ code: 0, out: "✔ Nothing found in 1 file · 1 suppressed\n" });
  });

  it("is 2 where there is nothing to lint, so that a slip in a path is no success", async () => {
    const { code, out, err } = await lint({ "readings.yaml": "a: 1\n", "package.json": "{}" });
    expect(code).toBe(2);
    expect(out).toBe("! No file was linted\n");
    expect(err).toMatch(/^bollard: There is nothing to lint: none of the files found is a device/);
  });

  it("is 2 for arguments that are not understood, and then nothing is linted", async () => {
    const { code, out, err } = await lint({ "a.device.yaml": clean }, "--fromat", "json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("There is no option “--fromat” here. Did you mean --format?");
  });
});

describe("formats", () => {
  const files = { "a.device.yaml": misnamed };

  it("are stylish unless asked otherwise", async () => {
    const { out } = await lint(files);
    expect(out).toContain("a.device.yaml\n  3:3     error    shape/unknown-field");
  });

  it("can be several at once, to files and to standard output", async () => {
    const reports = ["json=out/report.json", "sarif=out/deep/a=b.sarif", "github"];
    const { cwd, code, out, err } = await lint(files, ...reports.flatMap((f) => ["-f", f]));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^::error file=a\.device\.yaml,line=3,/);
    expect(JSON.parse(textOf(cwd, "out/report.json"))).toMatchObject({
      version: 1,
      files: [{ path: "a.device.yaml", kind: "device" }],
      summary: { files: 1, errors: 1 },
    });
    expect(JSON.parse(textOf(cwd, "out/deep/a=b.sarif")).version).toBe("2.1.0");
  });

  it("print nothing where every report goes to a file", async () => {
    const { cwd, out } = await lint(files, "--format", "stylish=report.txt");
    expect(out).toBe("");
    expect(textOf(cwd, "report.txt")).toContain("shape/unknown-field");
  });

  it("of which two want standard output are refused", async () => {
    const { code, out, err } = await lint(files, "-f", "json", "-f", "sarif");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Only one report can go to standard output");
  });

  it("that cannot be written cost no other, and give exit code 2", async () => {
    const { cwd, code, err } = await lint(
      { ...files, "report.txt": "a file" },
      ...["-f", "json=report.txt/report.json", "-f", "json=.", "-f", "json=good.json"],
    );
    expect(code).toBe(2);
    expect(err).toContain("report.txt/report.json: a file stands where a folder is needed.");
    expect(err).toContain("bollard: .: this is a folder, not a file.");
    expect(existsSync(join(cwd, "good.json"))).toBe(true);
  });

  it("fit the published schema in JSON, whatever happened", async () => {
    const schema = new URL("../../../report/schema/output.schema.json", import.meta.url);
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(schema, "utf8")));
    const { out } = await lint(
      { ...files, "b.device.json": "{", "sub/bollard.config.jsonc": "[", "sub/c.device.yaml": "" },
      ...[".", "missing.yaml", "-f", "json"],
    );
    expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
  });

  it("tell in SARIF what could not be done", async () => {
    const { out } = await lint(files, ".", "missing.device.yaml", "-f", "sarif");
    expect(JSON.parse(out).runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { message: { text: "missing.device.yaml: there is no such file or folder." } },
      ],
    });
  });
});

describe("--quiet", () => {
  it("shows errors only, in every format", async () => {
    const files = { "a.device.yaml": misnamed, "b.device.yaml": warned };
    const { out } = await lint(files, "--quiet");
    expect(out).not.toContain("suppression-unused");
    expect(out).toContain("✖ 1 error in 2 files · 1 other finding not shown");
    const { summary } = JSON.parse((await lint(files, "-q", "-f", "json")).out);
    expect(summary).toMatchObject({ files: 2, errors: 1, warnings: 0 });
  });

  it("does not change the exit code", async () => {
    const { code } = await lint({ "b.device.yaml": warned }, "--quiet", "--fail-on", "warning");
    expect(code).toBe(1);
  });
});

describe("--today", () => {
  const text = misnamed.replace(
    "  Name",
    "  # bollard-ignore shape/unknown-field until 2026-06-30 -- As on the box.\n  Name",
  );

  it("sets the day that dates are judged against", async () => {
    expect((await lint({ "a.device.yaml": text }, "--today", "2026-06-30")).code).toBe(0);
    const { code, out } = await lint({ "a.device.yaml": text }, "--today", "2026-07-01");
    expect(code).toBe(1);
    expect(out).toContain("bollard/suppression-expired");
  });

  it.each(["2026-02-30", "tomorrow", "26-01-01", "2026-1-1"])("refuses %s", async (day) => {
    const { code, err } = await lint({}, "--today", day);
    expect(code).toBe(2);
    expect(err).toContain(`--today is “${day}”; it must be a date such as 2026-11-23.`);
  });
});

describe("what is shown on a terminal", () => {
  it("has colours there, none in a pipe, and none where NO_COLOR is set", async () => {
    const cwd = folderWith({ ...config, "a.device.yaml": misnamed });
    const shown = async (tty: boolean, env = {}) => (await run(["lint"], { cwd, tty, env })).out;
    expect(await shown(true)).toContain("\u001b[");
    expect(await shown(false)).not.toContain("\u001b[");
    expect(await shown(true, { NO_COLOR: "1" })).not.toContain("\u001b[");
    expect(await shown(false, { FORCE_COLOR: "1" })).toContain("\u001b[");
  });

  it("is wrapped to its width", async () => {
    const cwd = folderWith({ ...config, "a.device.yaml": misnamed });
    const { out } = await run(["lint"], { cwd, columns: 70, env: { NO_COLOR: "1" }, tty: true });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(71);
  });
});
