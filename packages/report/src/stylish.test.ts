import type { FileResult } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { clean, lintSample, mixed } from "../test/samples.js";
import { stylish } from "./stylish.js";

const results = [lintSample("kerbline.device.yaml", mixed)];

const esc = "\u001b";

function withWhat(path: string, what: string): FileResult {
  const [first] = results;
  const finding = first?.findings[0];
  if (first === undefined || finding === undefined) throw new Error("The sample has no finding.");
  return { ...first, path, findings: [{ ...finding, what }] };
}

describe("layout", () => {
  it("shows place, level, rule, what, why and what to do, and leaves suppressed findings out", () => {
    expect(stylish(results)).toMatchInlineSnapshot(`
      "kerbline.device.yaml
        3:3     error    shape/unknown-field  (--fix resolves this)
              “Name” is not a field of the product.
              Why: A field that the schema does not know is read by no rule: what it says is lost.
              Do:  Did you mean “name”?
        4:13    error    shape/unknown-value
              “consumers” is not a value that “audience” can have.
              Why: Only the listed values have a meaning that the rules can read.
              Do:  Did you mean “consumer”? Values: consumer, organisation, both.

      ✖ 2 errors, 0 warnings in 1 file · 1 can be resolved with --fix · 1 suppressed
      "
    `);
  });

  it("says in one line that nothing was found", () => {
    expect(stylish([lintSample("a.device.yaml", clean)])).toBe("✔ Nothing found in 1 file\n");
  });

  it("does not praise a run that linted nothing", () => {
    expect(stylish([])).toBe("! No file was linted\n");
  });

  it("leaves files without findings out and counts them", () => {
    const text = stylish([lintSample("clean.device.yaml", clean), ...results]);
    expect(text).not.toContain("clean.device.yaml");
    expect(text).toContain("in 2 files");
  });

  it("marks a question and counts it", () => {
    const [first] = results;
    const findings = first?.findings.map((finding) => ({ ...finding, question: true as const }));
    const text = stylish([{ ...withWhat("a", "b"), findings: findings?.slice(0, 1) ?? [] }]);
    expect(text).toContain("question shape/");
    expect(text).toContain("1 question for a person among them");
  });
});

describe("wrapping", () => {
  const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");

  it("keeps every line within the width and loses no word", () => {
    const text = stylish([withWhat("a.yaml", long)], { width: 60 });
    const lines = text.split("\n");
    expect(Math.max(...lines.slice(2, -2).map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(text.split(/\s+/).filter((word) => /^word\d+$/.test(word))).toHaveLength(60);
  });

  it("leaves a word that is longer than a line whole", () => {
    const address = `https://example.com/${"a".repeat(200)}`;
    const text = stylish([withWhat("a.yaml", `See ${address} for more`)], { width: 60 });
    expect(text).toContain(`        See\n        ${address}\n        for more\n`);
  });

  it("leaves no space at the end of a line", () => {
    const text = stylish([withWhat("a.yaml", "  spaced \n out ")], { width: 60 });
    expect(text).toContain("        spaced out\n");
    expect(text).not.toMatch(/ \n/);
  });
});

describe("what a file holds", () => {
  it("cannot move the cursor, set colours or turn the text", () => {
    const text = stylish([
      withWhat(`a${esc}]0;owned\u0007.yaml`, `red ${esc}[31m \u009b2J \u202eabc`),
    ]);
    for (const sign of [esc, "\u0007", "\u009b", "\u202e"]) expect(text).not.toContain(sign);
    expect(text).toContain("a�]0;owned�.yaml");
    expect(text).toContain("red �[31m �2J �abc");
  });

  it("keeps a file name on one line", () => {
    expect(stylish([withWhat("a\nb.yaml", "x")])).toContain("a�b.yaml");
  });
});

describe("quiet", () => {
  it("shows errors only and counts the others", () => {
    const warning = lintSample(
      "old.device.yaml",
      `# bollard-ignore-file shape/unknown-field -- Nothing here.\n${clean}`,
    );
    expect(stylish([warning])).toContain("bollard/suppression-unused");
    expect(stylish([warning], { quiet: true })).toBe(
      "✔ No errors in 1 file · 1 other finding not shown\n",
    );
    const both = stylish([warning, ...results], { quiet: true });
    expect(both).not.toContain("suppression-unused");
    expect(both).toMatch(/✖ 2 errors in 2 files · 1 other finding not shown/);
  });
});

describe("colours", () => {
  it("are given by paint, by meaning", () => {
    const text = stylish(results, { paint: (ink, part) => `<${ink}>${part}</${ink}>` });
    expect(text).toContain("<strong>kerbline.device.yaml</strong>");
    expect(text).toContain("<error>error   </error>");
    expect(text).toContain("<faint>  (--fix resolves this)</faint>");
    expect(text).toMatch(/<error>✖ .*<\/error>\n$/);
  });

  it("do not change the text", () => {
    const plain = stylish(results);
    const painted = stylish(results, { paint: (_, part) => `${esc}[1m${part}${esc}[22m` });
    expect(painted.replaceAll(`${esc}[1m`, "").replaceAll(`${esc}[22m`, "")).toBe(plain);
  });
});

it("takes one line for a hint, as editors show it whole", () => {
  const result = withWhat(
    "a.device.yaml",
    "3 test units wait for a person to judge table 7-UpdMech.",
  );
  const findings = result.findings.map(
    (one) => ({ ...one, level: "hint", question: true }) as const,
  );
  expect(stylish([{ ...result, findings }])).toBe(
    [
      "a.device.yaml",
      "  3:3     question 3 test units wait for a person to judge table 7-UpdMech. (shape/unknown-field)",
      "",
      "! 0 errors, 0 warnings, 1 hint, 1 question for a person among them in 1 file · 1 can be resolved with --fix",
      "",
    ].join("\n"),
  );
});
