import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readProcurement } from "@bollard/procurement-document";
import { describe, expect, it } from "vitest";
import { tenderWith } from "../../test/tender.js";
import { renderMarkdown } from "../render/markdown.js";
import { type TopicCoverage, tenderCoverage } from "./tender-coverage.js";
import { tenderCoverageDocument } from "./tender-coverage-document.js";
import { tenderCoverageWorkbook } from "./tender-coverage-workbook.js";

const examples = join(import.meta.dirname, "../../../cli/examples");
const example = (name: string) =>
  readProcurement(readFileSync(join(examples, name), "utf8"), "markdown").document;
const places = (topic: TopicCoverage | undefined) => [
  topic?.standing,
  topic?.obligations.map(({ place }) => place),
  topic?.weak.map(({ place }) => place),
  topic?.questions.map(({ place }) => place),
];
const on = (document: Parameters<typeof tenderCoverage>[0], topic: string) =>
  tenderCoverage(document).topics.find((one) => one.topic === topic);

describe("the good tender", () => {
  it("obliges on every topic", () => {
    const { counts, topics, declared } = tenderCoverage(example("parking-sensors.tender.md"));
    expect(counts).toEqual({
      bound: 24,
      asked: 0,
      weak: 0,
      missing: 0,
      undecided: 0,
      "not-needed": 0,
    });
    expect(declared).toBe(true);
    expect(topics.every(({ serves }) => serves.length > 0)).toBe(true);
  });

  it("tells where, and what the topic serves with edition", () => {
    const topic = on(example("parking-sensors.tender.md"), "default-passwords");
    expect(places(topic)).toEqual(["bound", ["5.1", "5.1"], [], []]);
    expect(topic?.title).toBe("Default passwords");
    expect(topic?.serves.slice(0, 2)).toEqual([
      "EN 303 645 V3.1.3, 5.1-1, 5.1-2",
      "PSTI Regulations 2023, Schedule 1 paragraph 1(2)",
    ]);
    expect(topic?.serves).toContain(
      "NCSC Connected Places Cyber Security Principles, principle 7, principle 11",
    );
    expect(topic?.serves).toContain("Cyber Assessment Framework V4.0, B2.a, B4.b");
  });
});

describe("the bad tender", () => {
  it("misses topics that the purchase needs, and leaves out what it does not", () => {
    const { topics } = tenderCoverage(example("cctv-renewal.tender.md"));
    const standing = new Map(topics.map((one) => [one.topic, one.standing]));
    for (const topic of ["vulnerability-disclosure", "software-integrity", "exit"] as const) {
      expect([topic, standing.get(topic)]).toEqual([topic, "missing"]);
    }
    expect(standing.get("software-bill-of-materials")).toBe("undecided");
    expect(standing.get("statement-of-compliance")).toBe("not-needed");
    expect(standing.get("support-period")).toBe("bound");
  });

  it("takes a requirement that cites what is out of date for weak, unless that is a hint", () => {
    const document = example("cctv-renewal.tender.md");
    const index = document.statements.findIndex(({ number }) => number === "4.5");
    const support = (level: "warning" | "hint") => {
      const rule = "procurement/superseded-reference";
      const finding = { rule, level, pointer: `/statements/${index}`, what: "It is out of date." };
      return tenderCoverage(document, [finding]).topics.find(
        ({ topic }) => topic === "support-period",
      );
    };
    expect(support("warning")?.weak[0]?.weakness).toBe("It is out of date.");
    expect(support("hint")?.weak.map(({ weakness }) => weakness)).not.toContain(
      "It is out of date.",
    );
  });

  it("takes from findings what is weak and what is missing", () => {
    const document = example("cctv-renewal.tender.md");
    const index = document.statements.findIndex(({ number }) => number === "4.5");
    const finding = (rule: string, level: "warning" | "hint", pointer: string) => ({
      rule,
      level,
      pointer,
      what: "It says little.",
    });
    const { topics } = tenderCoverage(document, [
      finding("procurement/weak-wording", "warning", `/statements/${index}`),
      finding("procurement/no-measure", "hint", "/statements/1"),
      finding("procurement/missing-sector-duties", "hint", "/sections/0"),
    ]);
    const support = topics.find(({ topic }) => topic === "support-period");
    expect(places(support)).toEqual(["bound", ["4.6"], ["4.5"], []]);
    expect(support?.weak[0]?.weakness).toBe("It says little.");
    const sector = topics.find(({ topic }) => topic === "sector-duties");
    expect([sector?.standing, sector?.reason]).toEqual(["undecided", "It says little."]);
  });
});

describe("how a topic is covered", () => {
  it.each([
    ["The Supplier shall encrypt all traffic of the sensors.", ["bound", ["5.1"], [], []]],
    ["The Supplier should encrypt all traffic of the sensors.", ["weak", [], ["5.1"], []]],
    ["Describe how you encrypt all traffic of the sensors.", ["asked", [], [], ["5.1"]]],
    ["The Supplier may encrypt all traffic of the sensors.", ["undecided", [], [], []]],
  ])("%s", (clause, expected) => {
    expect(places(on(tenderWith(clause), "encryption"))).toEqual(expected);
  });

  it("by the title of a section in which something is asked", () => {
    const text = "# Tender\n\n## 7 Encryption\n\nThe Supplier shall do it as the annex says.\n";
    const topic = on(readProcurement(text, "markdown").document, "encryption");
    expect(places(topic)).toEqual(["bound", ["7 Encryption"], [], []]);
  });

  it("is left to a person where the purchase is not declared", () => {
    const { declared, counts } = tenderCoverage(
      readProcurement("# Notes\n\nNothing.\n", "markdown").document,
    );
    expect(declared).toBe(false);
    expect(counts.missing).toBe(0);
  });

  it("is found in nothing", () => {
    const { topics } = tenderCoverage(readProcurement("", "markdown").document);
    expect(
      topics.every(
        ({ obligations, weak, questions }) =>
          obligations.length + weak.length + questions.length === 0,
      ),
    ).toBe(true);
  });
});

describe("the document", () => {
  const document = example("cctv-renewal.tender.md");
  const figures = tenderCoverage(document, [], () => 42);
  const about = { tender: "cctv-renewal.tender.md", today: "2026-11-25" };

  it("has topics by standing with places and lines, and never says compliant", () => {
    const text = renderMarkdown(tenderCoverageDocument(figures, about));
    expect(text).toContain("4.5 (line 42), 4.6 (line 42)");
    expect(text).toContain("25 November 2026");
    expect(text).toMatch(/Vulnerability disclosure[^\n]*Missing/);
    expect(text).toContain("“The Contractor should encrypt video");
    expect(text).not.toMatch(/\bcompliant\b/i);
  });

  it("is a workbook as well, with a row a topic and a row a place", () => {
    const [topics, all] = tenderCoverageWorkbook(figures).sheets;
    expect(topics?.rows).toHaveLength(25);
    expect(topics?.rows[2]?.slice(0, 2)).toEqual(["Vulnerability disclosure", "Missing"]);
    expect(all?.rows).toContainEqual(
      expect.arrayContaining(["Encrypted communication and storage", "weak words", "4.1", "42"]),
    );
  });
});
