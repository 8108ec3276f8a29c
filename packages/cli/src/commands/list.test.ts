import { allRules, frameworks } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { folderWith, run } from "../../test/run.js";

const list = (...args: string[]) => run(["list", ...args], { cwd: folderWith({}) });

describe("list", () => {
  it("lists every rule, in columns", async () => {
    const { code, out } = await list("rules");
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(allRules.map(({ id }) => id));
    expect(lines.find((line) => line.startsWith("shape/unknown-field"))).toMatch(
      / {2}error +suggestion +Every field is one that the schema knows$/,
    );
  });

  it("lists every standard", async () => {
    const { out } = await list("standards");
    expect(out.trimEnd().split("\n")).toHaveLength(frameworks.length);
    expect(out).toMatch(/^etsi-en-303-645@2\.1\.1 +2020-06 +68 +EN 303 645 V2\.1\.1 /);
  });

  it("lists as JSON", async () => {
    const rules = JSON.parse((await list("rules", "--json")).out);
    expect(rules).toHaveLength(allRules.length);
    expect(Object.keys(rules[0])).toEqual(["id", "level", "resolution", "title"]);
    expect(JSON.parse((await list("--json", "standards")).out)).toHaveLength(frameworks.length);
  });

  it.each([
    [[], "Say what to list: rules or standards."],
    [["rules", "standards"], "Say what to list: rules or standards."],
    [["rule"], "The list is “rule”. Did you mean rules?"],
    [["rules", "--jsn"], "Did you mean --json?"],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await list(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
