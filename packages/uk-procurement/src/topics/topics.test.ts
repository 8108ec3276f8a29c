import { isPlaybookResourceId } from "@bollard/secure-connected-places-playbook";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { beginningsOf } from "../../test/beginnings-of.js";
import { isProcurementItemId } from "../index.js";
import {
  fillClause,
  findWords,
  isTopicId,
  type Topic,
  topic,
  topicCitations,
  topics,
} from "./index.js";

const all: readonly Topic[] = topics;
const patterns = all.flatMap((one) => one.patterns.map((pattern) => ({ topic: one, pattern })));

/** The words of a text, digits apart from letters before them. */
const wordsOf = (text: string) => text.toLowerCase().match(/\d+[a-z]*|[a-z]+/g) ?? [];

it("holds the topics that a buyer of connected technology covers, each once", () => {
  expect(all.map(({ id }) => id)).toEqual([
    "support-period",
    "vulnerability-disclosure",
    "default-passwords",
    "secure-configuration",
    "software-integrity",
    "software-bill-of-materials",
    "end-of-life",
    "statement-of-compliance",
    "encryption",
    "access-control",
    "audit-logs",
    "monitoring",
    "incident-notification",
    "business-continuity",
    "personal-data",
    "data-retention",
    "data-location",
    "exit",
    "subcontractors",
    "assurance",
    "right-to-audit",
    "legal-duties",
    "governance-contact",
    "sector-duties",
  ]);
});

describe.each(all.map((one) => [one.id, one] as const))("%s", (_, one) => {
  it("says in own words what is asked and why", () => {
    expect(one.title).toMatch(/^[a-z][\w, -]+$/);
    expect(one.why).toMatch(/^[A-Z].*\.$/);
    expect(one.content.length).toBeGreaterThan(0);
    expect(one.need === "depends").toBe(one.dependsOn !== undefined);
    if (one.expectedIf) expect(one.need).toBe("depends");
  });

  it("serves items that exist", () => {
    const { provisions, procurement, principles, outcomes, playbook } = one.serves;
    expect(provisions.filter((id) => !/^(?:5\.\d+|6)-\d+[A-C]?$/.test(id))).toEqual([]);
    expect(procurement.filter((id) => !isProcurementItemId(id))).toEqual([]);
    expect(principles.filter((id) => !/^ncsc-cp-(?:0[1-9]|1[0-4])$/.test(id))).toEqual([]);
    expect(outcomes.filter((id) => !/^caf-4\.0-[a-d][1-6]\.[a-f]$/.test(id))).toEqual([]);
    expect(playbook.filter((id) => !isPlaybookResourceId(id))).toEqual([]);
    expect(principles.length).toBeGreaterThan(0);
  });

  it("has a clause whose places are all described, and that speaks of the topic", () => {
    const places = [...one.clause.text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name);
    expect([...new Set(places)].sort()).toEqual(Object.keys(one.clause.parameters).sort());
    const clause = fillClause(one.clause);
    expect(clause).not.toMatch(/[{}]/);
    expect(clause).not.toMatch(
      /\b(?:should|appropriate|reasonabl\w+|practicable|adequate|endeavours|industry standard|promptly|etc)\b/i,
    );
    if (one.id !== "sector-duties") {
      expect(one.patterns.some((pattern) => findWords(pattern, clause))).toBe(true);
    }
  });
});

it.each(
  patterns.map(
    ({ topic: { id, words = [] }, pattern }) =>
      [id, pattern.example, pattern, pattern.words ?? [words]] as const,
  ),
)("%s is in: %s", (_, example, pattern, words) => {
  const { says, near, counter } = pattern;
  expect(findWords(pattern, counter)).toBeUndefined();
  for (const one of [says, near]) expect(one?.global || one?.sticky || false).toBe(false);
  const found = findWords(pattern, example);
  expect(found).toBeDefined();
  const quote = example.slice(found?.start, found?.end);
  const said = wordsOf(pattern.of ? example : quote);
  for (const list of words) {
    expect(said.some((word) => list.some((begin) => word.startsWith(begin)))).toBe(true);
  }
});

const traces = all.flatMap((one) => (one.traces ?? []).map((trace) => ({ id: one.id, trace })));

it.each(traces.map(({ id, trace }) => [id, trace.example, trace] as const))(
  "%s leaves a trace in: %s",
  (_, example, trace) => {
    expect(findWords(trace, example)).toBeDefined();
    expect(findWords(trace, trace.counter)).toBeUndefined();
  },
);

it.each(
  [...patterns.map(({ topic: { id }, pattern }) => ({ id, trace: pattern })), ...traces]
    .filter(({ id }) => id !== "sector-duties")
    .map(({ id, trace }) => [id, trace.example, trace] as const),
)("%s has words with which each match begins, such as: %s", (_, __, { words = [], ...one }) => {
  expect(words.length).toBeGreaterThan(0);
  const expressions = [one.says, one.near, one.of].flat().filter((each) => each !== undefined);
  const begins = expressions.map((expression) => beginningsOf(expression));
  for (const list of words) {
    const served = begins.findIndex((texts) =>
      texts?.every((text) => list.some((begin) => text.startsWith(begin))),
    );
    expect([list, served >= 0]).toEqual([list, true]);
    delete begins[served];
  }
});

it.each([
  [/\b(?:ab|cd e|fgh?)\b/i, ["ab", "cd", "fg", "fgh"]],
  [/(?<!x)\bde-?fault(?! y)/, ["default", "de"]],
  [/\bverif(?:y|ied) it/i, ["verify", "verified"]],
  [/\w+ing/, undefined],
  [/x?yz|a/, undefined],
] as const)("reads how %s begins", (expression, beginnings) => {
  expect(beginningsOf(expression)).toEqual(beginnings);
});

it("writes prefilter words in lower case, without what stands for several", () => {
  const own = all.flatMap((one) => [...one.patterns, ...(one.traces ?? [])]);
  const words = [
    ...all.flatMap((one) => one.words ?? []),
    ...own.flatMap((one) => one.words ?? []),
  ];
  expect(words.flat().filter((word) => !/^(?:[a-z]{2,}|\d+[a-z]*)$/.test(word))).toEqual([]);
});

it("reads a line of a megabyte in time", () => {
  const lines = [
    "security ".repeat(110_000),
    "vulnerability data breach ".repeat(40_000),
    "a".repeat(1_000_000),
    `${"data ".repeat(200_000)};`,
  ];
  for (const line of lines) {
    for (const { id, trace } of [
      ...patterns.map(({ topic: { id }, pattern }) => ({ id, trace: pattern })),
      ...traces,
    ]) {
      within(400, () => findWords(trace, line), id);
    }
  }
});

describe("words that belong together", () => {
  const pattern = { says: /\bdata\b/, near: /\bkept\b/, example: "", counter: "" };
  const found = (text: string) => {
    const stretch = findWords(pattern, text);
    return stretch && text.slice(stretch.start, stretch.end);
  };

  it("stand in one clause in either order, and are quoted from the first to the last", () => {
    expect(found("All data are kept here.")).toBe("data are kept");
    expect(found("What is kept is data.")).toBe("kept is data");
    expect(found("No data. But data are kept.")).toBe("data are kept");
    expect(found("data v1.2 kept")).toBe("data v1.2 kept");
  });

  it("do not stand in two, nor far apart, nor alone", () => {
    for (const text of ["The data. He kept it.", "data; kept", "data", "kept", ""]) {
      expect(found(text)).toBeUndefined();
    }
    expect(found(`data ${"x".repeat(130)} kept`)).toBeUndefined();
    expect(found(`data ${"x".repeat(110)} kept`)).toContain("data");
  });
});

it("needs what it is done to, and nothing that speaks of something else", () => {
  const pattern = {
    says: /\bwiped\b/,
    of: /\bhubs?\b/,
    unless: /\bfloors?\b/,
    example: "",
    counter: "",
  };
  expect(findWords(pattern, "A hub that is returned is wiped.")).toEqual({ start: 26, end: 31 });
  expect(findWords(pattern, "All is wiped.")).toBeUndefined();
  expect(findWords(pattern, "The floor below the hub is wiped.")).toBeUndefined();
});

describe("clauses", () => {
  it("take given values, usual ones, and leave the rest to be filled in", () => {
    const clause = {
      text: "Within {first} to {contact}, by {how}.",
      parameters: { first: { is: "time", usual: "24 hours" }, contact: { is: "contact" } },
    };
    expect(fillClause(clause)).toBe("Within 24 hours to [contact], by [how].");
    expect(fillClause(clause, { first: "4 hours", contact: undefined })).toBe(
      "Within 4 hours to [contact], by [how].",
    );
    expect(fillClause({ text: "{constructor}", parameters: {} })).toBe("[constructor]");
  });
});

describe("citations", () => {
  it("bring the PSTI regime for consumer products alone, and the standard for devices", () => {
    const passwords = topic("default-passwords");
    expect(topicCitations(passwords, { devices: true, consumer: false })).toEqual([
      { framework: "etsi-en-303-645", edition: "3.1.3", item: "5.1-1" },
      { framework: "etsi-en-303-645", edition: "3.1.3", item: "5.1-2" },
      { framework: "uk-procurement", edition: "2023/54", item: "Enterprise connected devices" },
    ]);
    expect(topicCitations(passwords, { devices: true, consumer: true })[0]).toEqual({
      framework: "uk-psti",
      edition: "2023/1007",
      item: "Schedule 1 paragraph 1(2)",
    });
  });
});

it("finds a topic by its id alone", () => {
  expect(topic("exit").title).toContain("exit");
  expect(isTopicId("exit")).toBe(true);
  expect(isTopicId("constructor")).toBe(false);
  expect(() => topic("nothing" as "exit")).toThrow(RangeError);
});
