import { describe, expect, it } from "vitest";
import { choose, parse } from "./arguments.js";
import { readLintOptions } from "./options.js";
import { UsageError } from "./usage-error.js";

const failing = (...args: string[]) => {
  try {
    readLintOptions(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return undefined;
};

describe("arguments that cannot be understood", () => {
  it.each([
    [["--fromat", "json"], "There is no option “--fromat” here. Did you mean --format?"],
    [
      ["--stdin-file-name", "a"],
      "There is no option “--stdin-file-name” here. Did you mean --stdin-filename?",
    ],
    [["--failon=hint"], "There is no option “--failon” here. Did you mean --fail-on?"],
    [["--zzzzzz"], "There is no option “--zzzzzz” here."],
    [["-Q"], "There is no option “-Q” here."],
    [["--config"], "--config needs a value."],
    [["-c"], "--config needs a value."],
    [["--config="], "--config needs a value."],
    [["-f", "json", "-f", ""], "--format needs a value."],
    [["--config", "--fix"], "--config needs a value."],
    [["--fix=yes"], "--fix takes no value."],
    [["--format", "jsn"], "--format is “jsn”. Did you mean json?"],
    [["--format", "xml"], "--format is “xml”. It can be stylish, json, sarif, github."],
    [["--format", "json="], "--format json= names no file."],
    [["--fail-on", "warn"], "--fail-on is “warn”. It can be error, warning, info, hint, never."],
    [["--as", "devise"], "--as is “devise”. Did you mean device?"],
  ])("%j", (args, message) => {
    expect(failing(...args)).toBe(message);
  });
});

describe("arguments", () => {
  it("have defaults", () => {
    expect(readLintOptions([])).toEqual({
      patterns: ["."],
      outputs: [{ format: "stylish", file: undefined }],
      fix: "no",
      stdinFilename: undefined,
      config: undefined,
      noConfig: false,
      printConfig: undefined,
      today: undefined,
      failOn: "error",
      quiet: false,
      as: undefined,
    });
  });

  it("may come in any order and in short", () => {
    const options = readLintOptions([
      "-q",
      "a",
      "-f",
      "json=x=y",
      "b",
      "-c",
      "c.jsonc",
      "--",
      "-z",
    ]);
    expect(options).toMatchObject({
      patterns: ["a", "b", "-z"],
      outputs: [{ format: "json", file: "x=y" }],
      config: "c.jsonc",
      quiet: true,
    });
  });
});

describe("parse", () => {
  it("gives values and positionals", () => {
    const { values, positionals } = parse(["x", "--json"], { json: { type: "boolean" } });
    expect({ json: values.json, positionals }).toEqual({ json: true, positionals: ["x"] });
  });
});

describe("choose", () => {
  it("gives back what is in the list", () => {
    expect(choose("It", "b", ["a", "b"])).toBe("b");
  });
});
