import { describe, expect, it } from "vitest";
import { clean, folderWith, run } from "../test/run.js";
import { help } from "./help.js";
import { outputFormats } from "./options.js";
import { version } from "./version.js";

const of = (...args: string[]) => run(args, { cwd: folderWith({ "a.device.yaml": clean }) });

describe("help", () => {
  it.each([
    ["help"],
    ["--help"],
    ["-h"],
    ["lint", "--help"],
    ["explain", "-h"],
    ["nonsense", "-h"],
  ])("is printed for %s %s", async (...args) => {
    expect(await of(...args)).toEqual({ code: 0, out: help, err: "" });
  });

  it("is printed on standard error, with exit code 2, where nothing is asked", async () => {
    expect(await of()).toEqual({ code: 2, out: "", err: help });
  });

  it("fits a terminal of 100 columns and names every format", () => {
    expect(Math.max(...help.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    for (const format of outputFormats) expect(help).toContain(format);
  });

  it("is not asked for by a file of that name", async () => {
    const { code, err } = await of("lint", "--", "--help");
    expect(code).toBe(2);
    expect(err).toBe("bollard: --help: there is no such file or folder.\n");
  });
});

describe("the version", () => {
  it.each(["--version", "-v"])("is printed for %s", async (option) => {
    expect(await of(option)).toEqual({ code: 0, out: `${version()}\n`, err: "" });
  });
});

describe("an unknown command", () => {
  it.each([
    ["lnt", "Did you mean `bollard lint`?"],
    ["rules", "There is no command “rules”. See `bollard --help`."],
    ["a.device.yaml", "To lint a file: `bollard lint a.device.yaml`."],
    ["*.json", "To lint a file: `bollard lint *.json`."],
    ["toString", "There is no command “toString”."],
    ["\u001b[31m", "There is no command “�[31m”."],
  ])("%j is named, with what was probably meant", async (name, message) => {
    const { code, out, err } = await of(name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
