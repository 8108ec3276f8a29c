import type { Linked } from "@bollard/model";
import { describe, expect, test } from "vitest";
import {
  allRules,
  type FileResult,
  fix,
  type LintInput,
  type LintOptions,
  lint,
  textEditsOf,
} from "../src/index.js";
import { pageOf } from "../src/pages.js";
import { type Example, examplesIn, headingsIn } from "./rule-page.js";

/** The files that the pages of registers name. */
const pageFiles: Readonly<Record<string, Linked>> = {
  "sound.device.yaml": { kind: "device", findings: [] },
  "faulty.device.yaml": {
    kind: "device",
    subject: { psti: { supportPeriod: { until: "2027-12-31" } } },
    findings: [{ rule: "uk-psti/passwords", level: "error", what: "All have one password." }],
  },
  "full.tender.md": { kind: "procurement", findings: [] },
  "thin.tender.md": {
    kind: "procurement",
    findings: [
      { rule: "procurement/missing-exit", level: "warning", what: "Nothing asks for an exit." },
    ],
  },
};

/** The pages speak of this day, and of files that have other content than was reviewed. */
const options = {
  today: "2026-11-23",
  digestOf: () => "0".repeat(64),
  linked: (reference: string) => pageFiles[reference] ?? "absent",
};

/** Rules about texts that no page can show. */
const withoutExamples = [
  "bollard/config",
  "bollard/internal",
  "document/encoding",
  "document/too-deep",
  "document/too-large",
];

describe.each(allRules.map(({ id, title }) => ({ id, title })))("$id", ({ id, title }) => {
  const page = pageOf(id) ?? "";
  const examples = examplesIn(page);

  test("has a page with title, reason and remedy", () => {
    expect(page.startsWith(`# ${title}\n`)).toBe(true);
    expect(headingsIn(page)).toEqual(expect.arrayContaining(["Why", "What to do"]));
  });

  test("has valid and invalid examples, unless no page can show them", () => {
    const headings = new Set(examples.map(({ heading }) => heading));
    expect(headings.size).toBe(withoutExamples.includes(id) ? 0 : 2);
  });

  test.each(examples.map((example, number) => ({ number: number + 1, example })))(
    "example $number gives what it says",
    ({ example }) => {
      const result = lint(inputOf(example), aloneOf(id));
      const found = result.findings.filter(({ rule, suppressed }) => rule === id && !suppressed);
      expect(found.map(({ from, rule }) => `${from.line} ${rule}`)).toEqual(example.expected);
      expect(example.expected.length > 0).toBe(example.heading === "Invalid");
      expectPlainWords(result);
    },
  );

  test.each(
    examples.filter(({ heading }) => heading === "Invalid").map((example) => ({ example })),
  )("what is offered can be done, and resolves the finding", ({ example }) => {
    const input = inputOf(example);
    expectRemedies(lint(input, options), id);
    const fixed = fix(input, options);
    const left = fixed.result.findings.filter((finding) => finding.rule === id && finding.fix);
    expect(left.filter(({ suppressed }) => !suppressed)).toEqual([]);
    expect(commentsIn(fixed.text)).toEqual(commentsIn(input.text));
  });
});

/** What several rules ask of one field of a register is asked once: a page shows what its rule asks alone. */
function aloneOf(id: string): LintOptions {
  if (!id.startsWith("place/")) return options;
  const others = allRules.filter((one) => one.id.startsWith("place/") && one.id !== id);
  const rules = Object.fromEntries(others.map((one) => [one.id, "off" as const]));
  return { ...options, config: { written: { rules } } };
}

function inputOf({ text, format, kind }: Example): LintInput {
  return { path: `example.${format === "markdown" ? "md" : format}`, text, as: kind };
}

/** Every finding says what, why and what to do, in sentences. */
function expectPlainWords({ findings }: FileResult): void {
  for (const { what, why, todo } of findings) {
    for (const sentence of [what, why, todo]) {
      expect(sentence).toMatch(/^[\p{Lu}\d“‘"]/u);
      expect(sentence).toMatch(/[.?!…)”"]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
}

/** A remedy that is offered must be one that can be carried out on the text. */
function expectRemedies({ findings, tree }: FileResult, rule: string): void {
  if (tree === undefined || tree.problems.length > 0) return;
  for (const finding of findings.filter((one) => one.rule === rule)) {
    const remedies = [...(finding.fix ? [finding.fix] : []), ...(finding.suggestions ?? [])];
    for (const remedy of remedies) expect(textEditsOf(tree, remedy), remedy.title).toBeDefined();
  }
}

function commentsIn(text: string): readonly string[] {
  return text.match(/(?<=\s)(#|\/\/) .*$/gm) ?? [];
}
