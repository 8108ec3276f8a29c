import { readFileSync } from "node:fs";
import { applyTextEdits, indexLines } from "@bollard/document";
import type { FileResult } from "@bollard/linter";
import { pageOf } from "@bollard/linter/pages";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { inData, lintSample, mixed } from "../test/samples.js";
import { sarifSubset } from "../test/sarif-subset.js";
import { sarif } from "./sarif.js";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Replacement {
  readonly deletedRegion: Region;
  readonly insertedContent: { readonly text: string };
}

interface Fix {
  readonly artifactChanges: readonly { readonly replacements: readonly Replacement[] }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly fixes?: readonly Fix[];
  readonly suppressions?: readonly Record<string, unknown>[];
}

const checker = (schema: object) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
};
const isSubset = checker(sarifSubset);
const published = process.env["SARIF_SCHEMA"];
const isPublished = published ? checker(JSON.parse(readFileSync(published, "utf8"))) : undefined;

const samples: readonly FileResult[] = [
  lintSample("broken.device.json", '{ "bollard": '),
  lintSample("crlf.device.yaml", mixed.replaceAll("\n", "\r\n")),
  lintSample("empty.device.yaml", ""),
  lintSample("in data.device.json", inData),
  lintSample("mixed.device.yaml", mixed),
];

function read(results: readonly FileResult[], errors?: readonly string[]) {
  const log = JSON.parse(sarif(results, { toolVersion: "1.2.3", ...(errors && { errors }) }));
  isSubset(log);
  expect(isSubset.errors ?? []).toEqual([]);
  return log.runs[0];
}

function resultsOf(sample: FileResult): readonly Result[] {
  return read([sample]).results;
}

function apply(text: string, fix: Fix | undefined): string {
  const lines = indexLines(text);
  const edits = fix?.artifactChanges[0]?.replacements.map(({ deletedRegion, insertedContent }) => ({
    start: lines.startOf(deletedRegion.startLine) + deletedRegion.startColumn - 1,
    end: lines.startOf(deletedRegion.endLine) + deletedRegion.endColumn - 1,
    newText: insertedContent.text,
  }));
  return applyTextEdits(text, edits ?? []);
}

describe("a log", () => {
  it.each(samples.map((sample) => [sample.path, sample] as const))(
    "has the form of SARIF: %s",
    (_, sample) => {
      expect(read([sample]).artifacts).toHaveLength(1);
    },
  );

  it("has the form of SARIF for many files, for none and with errors", () => {
    expect(read(samples).artifacts).toHaveLength(samples.length);
    expect(read([])).toMatchObject({ results: [], artifacts: [], tool: { driver: { rules: [] } } });
    read([], ["a.device.yaml: there is no such file or folder."]);
  });

  it.skipIf(isPublished === undefined)("fits the published schema (named by SARIF_SCHEMA)", () => {
    isPublished?.(JSON.parse(sarif(samples, { toolVersion: "1.2.3", errors: ["a fault"] })));
    expect(isPublished?.errors ?? []).toEqual([]);
    expect(isPublished?.(JSON.parse(sarif([], { toolVersion: "1.2.3" })))).toBe(true);
  });

  it("names the tool and says whether everything could be done", () => {
    expect(read([]).tool.driver).toMatchObject({ name: "Bollard", semanticVersion: "1.2.3" });
    expect(read([]).invocations).toEqual([{ executionSuccessful: true }]);
    expect(read([], ["a: there is no such file."]).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: "error", message: { text: "a: there is no such file." } },
        ],
      },
    ]);
  });
});

describe("rules", () => {
  it("are listed once, in order, each with its page as help", () => {
    const { results, tool } = read(samples);
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { ruleId, ruleIndex } of results as readonly Result[]) {
      expect(ids[ruleIndex]).toBe(ruleId);
    }
    const page = pageOf("shape/unknown-field");
    expect(page).toContain("## Why");
    expect(tool.driver.rules).toContainEqual(
      expect.objectContaining({ id: "shape/unknown-field", help: { text: page, markdown: page } }),
    );
  });
});

describe("fixes", () => {
  const fixedBy = (sample: FileResult, rule: string) => {
    const result = resultsOf(sample).find(({ ruleId, fixes }) => ruleId === rule && fixes);
    return apply(sample.tree?.text ?? "", result?.fixes?.[0]);
  };

  it("give the fixed text when applied, comments kept", () => {
    const sample = lintSample("a.device.yaml", mixed);
    expect(fixedBy(sample, "shape/unknown-field")).toBe(mixed.replace("Name:", "name:"));
    expect(fixedBy(sample, "shape/unknown-value")).toBe(mixed.replace("consumers", "consumer"));
  });

  it("count lines alike in a text with CRLF", () => {
    const text = mixed.replaceAll("\n", "\r\n");
    const sample = lintSample("a.device.yaml", text);
    expect(fixedBy(sample, "shape/unknown-field")).toBe(text.replace("Name:", "name:"));
  });

  it("count columns in UTF-16 code units", () => {
    const text = 'bollard: device/1\nproduct: { name: "𝄞 sensor", audience: consumers }\n';
    const sample = lintSample("a.device.yaml", text);
    expect(fixedBy(sample, "shape/unknown-value")).toBe(text.replace("consumers", "consumer"));
  });

  it("are absent where there is nothing to apply", () => {
    expect(resultsOf(lintSample("a.device.json", "{")).every(({ fixes }) => !fixes)).toBe(true);
  });
});

describe("suppressions", () => {
  it("are shown with their reason, wherever they are written", () => {
    const of = (path: string, text: string) =>
      resultsOf(lintSample(path, text)).flatMap(({ suppressions = [] }) => suppressions);
    const justification = "The warehouse system reads this field.";
    expect(of("a.device.yaml", mixed)).toEqual([
      {
        kind: "inSource",
        status: "accepted",
        justification,
        properties: { writtenAs: "comment", until: "2030-01-31" },
      },
    ]);
    expect(of("a.device.json", inData)).toEqual([
      {
        kind: "inSource",
        status: "accepted",
        justification,
        properties: { writtenAs: "data", approvedBy: "head of product security" },
      },
    ]);
  });
});

describe("file names", () => {
  const locationOf = (path: string) =>
    read([{ ...lintSample("a.device.yaml", "x"), path }]).artifacts[0].location;

  it.each([
    ["a b#1?%.device.yaml", "a%20b%231%3F%25.device.yaml"],
    ["ünder/𝄞.yaml", "%C3%BCnder/%F0%9D%84%9E.yaml"],
    ["odd:name.yaml", "odd%3Aname.yaml"],
    ["half\ud800.yaml", "half%EF%BF%BD.yaml"],
    ["new\nline.yaml", "new%0Aline.yaml"],
  ])("are escaped and relative to the folder of the run: %j", (path, uri) => {
    expect(locationOf(path)).toEqual({ uri, uriBaseId: "ROOT" });
  });

  it.each([
    ["/data/a b.yaml", "file:///data/a%20b.yaml"],
    ["C:/data/a.yaml", "file:///C:/data/a.yaml"],
  ])("outside that folder are addresses of their own: %s", (path, uri) => {
    expect(locationOf(path)).toEqual({ uri });
  });
});
