import type { FileResult, LocatedFinding } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { clean, lintSample, mixed } from "../test/samples.js";
import { github } from "./github.js";

const sample = lintSample("kerbline.device.yaml", mixed);

function changed(change: Partial<LocatedFinding>, path = "a.device.yaml"): FileResult {
  const finding = sample.findings[0];
  if (finding === undefined) throw new Error("The sample has no finding.");
  return { ...sample, path, findings: [{ ...finding, ...change }] };
}

describe("workflow commands", () => {
  it("are one line for each finding that is not suppressed", () => {
    const lines = github([sample]).trimEnd().split("\n");
    expect(lines.map((line) => /title=([^:]+)::/.exec(line)?.[1])).toEqual([
      "shape/unknown-field",
      "shape/unknown-value",
    ]);
    expect(lines[0]).toMatch(
      /^::error file=kerbline\.device\.yaml,line=3,endLine=3,col=3,endColumn=7,title=shape\/unknown-field::“Name”/,
    );
    expect(lines[0]).toContain("%0AWhy: ");
    expect(lines[0]).toContain("%0ADo: ");
  });

  it("are empty where nothing was found", () => {
    expect(github([])).toBe("");
    expect(github([lintSample("a.device.yaml", clean)])).toBe("");
  });

  it("call a note or hint a notice", () => {
    const names = (["error", "warning", "info", "hint"] as const).map(
      (level) => /^::(\w+) /.exec(github([changed({ level })]))?.[1],
    );
    expect(names).toEqual(["error", "warning", "notice", "notice"]);
  });

  it("escape what would end a property or the command", () => {
    const line = github([changed({ what: "100 % of\r\n::error::it: a, b" }, "100%,a:b\r\n.yaml")]);
    expect(line).toContain("file=100%25%2Ca%3Ab%0D%0A.yaml,line=");
    expect(line.trimEnd().split("\n")).toHaveLength(1);
    expect(line).toContain("::100 %25 of��::error::it: a, b%0AWhy: ");
  });

  it("carry no control characters", () => {
    expect(github([changed({ what: "\u001b[31mred" })])).not.toContain("\u001b");
  });
});
