import { spawn, spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { clean, folderWith, misnamed, ownRulesOnly } from "../test/run.js";
import { version } from "./version.js";

const bin = fileURLToPath(new URL("../dist/bin.js", import.meta.url));
const node = JSON.stringify(process.execPath);
const config = { "bollard.config.jsonc": ownRulesOnly };

/** A user that is not the administrator, who may read and write everything. */
const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const canBeSomebody = spawnSync(process.execPath, [bin, "--version"], somebody).status === 0;

function bollard(args: readonly string[], cwd: string, options: object = {}) {
  const run = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: "utf8", ...options });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function shell(command: string, cwd: string) {
  const line = command.replaceAll("bollard", `${node} ${JSON.stringify(bin)}`);
  const run = spawnSync("bash", ["-c", `set -o pipefail; ${line}`], { cwd, encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** So many findings that their report is longer than a pipe holds. */
const many = `bollard: device/1\nproduct:\n${Array.from(
  { length: 2000 },
  (_, index) => `  unknown${index}: ${index}\n`,
).join("")}`;

describe("the program", () => {
  it("gives its version, and its help on the right stream", () => {
    const cwd = folderWith({});
    expect(bollard(["--version"], cwd)).toEqual({ code: 0, out: `${version()}\n`, err: "" });
    expect(bollard(["--help"], cwd)).toMatchObject({ code: 0, err: "" });
    const bare = bollard([], cwd);
    expect(bare).toMatchObject({ code: 2, out: "" });
    expect(bare.err).toContain("bollard lint [paths, folders, globs or -]");
  });

  it("ends with 0, 1 or 2", () => {
    const cwd = folderWith({ ...config, "a.device.yaml": clean, "b.device.yaml": misnamed });
    expect(bollard(["lint", "a.device.yaml"], cwd).code).toBe(0);
    expect(bollard(["lint"], cwd).code).toBe(1);
    expect(bollard(["lint", "c.device.yaml"], cwd).code).toBe(2);
  });

  it("reads standard input", () => {
    const cwd = folderWith(config);
    const { code, out, err } = bollard(["lint", "-", "--fix"], cwd, { input: misnamed });
    expect({ code, out }).toEqual({ code: 0, out: misnamed.replace("Name", "name") });
    expect(err).toBe("✔ Nothing found in 1 file\n");
  });

  it("shows no progress and no colours in a pipe", () => {
    const files = Array.from({ length: 300 }, (_, index) => [`n${index}.device.yaml`, misnamed]);
    const cwd = folderWith({ ...config, ...Object.fromEntries(files) });
    const { out, err } = bollard(["lint"], cwd);
    expect(err).toBe("");
    expect(out).not.toContain("\u001b");
    expect(out).toContain("✖ 300 errors, 0 warnings in 300 files");
  });
});

describe("a pipe", () => {
  const cwdWithMany = () => folderWith({ ...config, "many.device.yaml": many });

  it("that is closed early ends the run quietly", () => {
    const { out, err } = shell("bollard lint | head -c 10", cwdWithMany());
    expect({ out, err }).toEqual({ out: "many.devic", err: "" });
  });

  it("that is closed at once ends the run quietly, with the exit code of the findings", () => {
    const cwd = cwdWithMany();
    expect(shell("bollard lint | true", cwd)).toEqual({ code: 1, out: "", err: "" });
    expect(shell("bollard lint -f json | true", cwd)).toEqual({ code: 1, out: "", err: "" });
    expect(shell("bollard lint --fromat 2>&1 | true", cwd)).toEqual({ code: 2, out: "", err: "" });
  });

  it("to a slow reader loses nothing", async () => {
    const cwd = cwdWithMany();
    const child = spawn(process.execPath, [bin, "lint", "-f", "json"], { cwd });
    await new Promise((resolve) => setTimeout(resolve, 700));
    const { summary, files } = JSON.parse(await text(child.stdout));
    expect(summary.errors).toBe(2000);
    expect(files[0].findings).toHaveLength(2000);
  });

  it.skipIf(process.platform !== "linux")("to a full disk is an error without a stack", () => {
    const { code, err } = shell("bollard lint > /dev/full", cwdWithMany());
    expect(code).toBe(2);
    expect(err).toMatch(/^bollard: ENOSPC[^\n]*\n$/);
  });
});

describe.skipIf(!canBeSomebody)("for a user who may not do everything", () => {
  function denied(files: Readonly<Record<string, string>>, mode: number, name: string) {
    const cwd = folderWith({ ...config, ...files });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, name), mode);
    return cwd;
  }

  it("a file that may not be read costs no other", () => {
    const cwd = denied({ "a.device.yaml": clean, "b.device.yaml": misnamed }, 0, "a.device.yaml");
    const { code, out, err } = bollard(["lint"], cwd, somebody);
    expect({ code, err }).toEqual({
      code: 2,
      err: "bollard: a.device.yaml: you may not read this file.\n",
    });
    expect(out).toContain("b.device.yaml\n  3:3 ");
  });

  it("a configuration that may not be read is a finding on its file", () => {
    const cwd = denied({ "a.device.yaml": misnamed }, 0, "bollard.config.jsonc");
    const { code, out } = bollard(["lint"], cwd, somebody);
    expect(code).toBe(2);
    expect(out).toContain("bollard.config.jsonc\n  1:1 ");
    expect(out).toContain("The configuration cannot be read: you may not read this file.");
    expect(out).toContain("a.device.yaml\n");
  });

  it("a file that may not be written is judged as it stands", () => {
    const cwd = denied({ "a.device.yaml": misnamed }, 0o444, "a.device.yaml");
    const { code, out, err } = bollard(["lint", "--fix"], cwd, somebody);
    expect({ code, err }).toEqual({
      code: 2,
      err: "bollard: a.device.yaml: you may not write here.\n",
    });
    expect(out).toContain("shape/unknown-field");
  });

  it("a folder that may not be written is named by init and by reports", () => {
    const cwd = denied({}, 0o555, ".");
    const init = bollard(["init"], cwd, somebody);
    expect(init.code).toBe(2);
    expect(init.err).toContain("product.device.yaml: you may not write here.");
    const report = bollard(["lint", "-", "-f", "json=r.json"], cwd, { ...somebody, input: clean });
    expect(report).toMatchObject({ code: 2, err: "bollard: r.json: you may not write here.\n" });
  });
});
