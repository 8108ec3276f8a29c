import type { AskedPart, Level } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { type JoinableFinding, joinQuestions } from "./join-questions.js";
import { checksOf, draftTitle, worded } from "./question-words.js";

interface Question extends JoinableFinding {
  readonly rule: string;
}

function part(clause: string, fields: readonly string[], ...checks: readonly string[]): AskedPart {
  return { clause, fields, checks };
}

function question(
  rule: string,
  parts: readonly AskedPart[],
  { level = "info", pointer = "/systems/0", end = "", answers = false } = {} as {
    readonly level?: Level;
    readonly pointer?: string;
    readonly end?: string;
    readonly answers?: boolean;
  },
): Question {
  const asked = { lead: "“a” does not say", parts, end };
  const at = `${pointer}/answers`;
  const edits = answers
    ? checksOf(asked).map((id) => ({ kind: "set" as const, pointer: `${at}/${id}`, value: "?" }))
    : [
        {
          kind: "set" as const,
          pointer: at,
          value: Object.fromEntries(checksOf(asked).map((id) => [id, "?"])),
        },
      ];
  return {
    rule,
    level,
    pointer,
    ...worded(asked),
    asked,
    cites: [{ framework: rule, edition: "1", item: "x" }],
    suggestions: [{ title: draftTitle(asked), edits }],
  };
}

const zone = part("in which zone it stands", ["zone"], "c1");
const owner = part("who owns it", ["owner.role"], "c1");

describe("what several rules ask of one field", () => {
  it("is asked once, with what all of them rest on", () => {
    const first = question("a", [zone, owner]);
    const second = question("b", [
      part("in which zone it stands", ["zone"], "d1"),
      part("how soon it is patched", ["patchWithin"], "d2"),
    ]);
    const third = question("c", [part("in which zone it stands", ["zone"], "e1")]);
    expect(joinQuestions([first, second, third])).toEqual([
      {
        ...first,
        ...worded({
          lead: "“a” does not say",
          end: "",
          parts: [part("in which zone it stands", ["zone"], "c1", "d1", "e1"), owner],
        }),
        what: "“a” does not say in which zone it stands; who owns it.",
        todo: "Write zone, owner.role, or answer under answers, by the ids c1, d1, e1; where the question does not arise, say why.",
        cites: ["a", "b", "c"].map((framework) => ({ framework, edition: "1", item: "x" })),
        suggestions: [
          {
            title: "Add places for the answers",
            edits: [
              {
                kind: "set",
                pointer: "/systems/0/answers",
                value: { c1: "?", d1: "?", e1: "?" },
              },
            ],
          },
        ],
      },
      {
        ...second,
        ...worded({
          lead: "“a” does not say",
          end: "",
          parts: [part("how soon it is patched", ["patchWithin"], "d2")],
        }),
        suggestions: [
          {
            title: "Add a place for the answer",
            edits: [{ kind: "set", pointer: "/systems/0/answers", value: { d2: "?" } }],
          },
        ],
      },
    ]);
  });

  it("keeps every clause: what is asked in other words stands beside", () => {
    const [one, ...others] = joinQuestions([
      question("a", [part("what is done meanwhile", ["recovery.fallback"], "c1"), owner]),
      question("b", [part("what is done when it fails", ["recovery.fallback"], "d1")]),
    ]);
    expect(others).toEqual([]);
    expect(one?.what).toBe(
      "“a” does not say what is done meanwhile; what is done when it fails; who owns it.",
    );
  });

  it("is asked by the question that matters most", () => {
    const joined = joinQuestions([
      question("a", [zone], { level: "hint" }),
      question("b", [zone], { level: "warning" }),
    ]);
    expect(joined.map(({ rule, level }) => `${rule} ${level}`)).toEqual(["b warning"]);
  });

  it("adds to answers that are there one by one", () => {
    const [one] = joinQuestions([
      question("a", [zone], { answers: true }),
      question("b", [part("in which zone it stands", ["zone"], "d1")], { answers: true }),
    ]);
    expect(one?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", pointer: "/systems/0/answers/c1", value: "?" },
      { kind: "set", pointer: "/systems/0/answers/d1", value: "?" },
    ]);
  });
});

describe("what is left as it is", () => {
  it.each([
    ["another entry", question("b", [zone], { pointer: "/systems/1" })],
    ["other entries of a list", question("b", [zone], { end: ": “x”, “y”" })],
    ["other fields", question("b", [part("in which zone it stands", ["zone", "site"], "d1")])],
    ["no field, in other words", question("b", [part("why", [], "d1")])],
  ])("%s", (_, other) => {
    const findings = [question("a", [zone, part("how", [], "c2")]), other];
    expect(joinQuestions(findings)).toBe(findings);
  });

  it("findings that are no question", () => {
    const plain = { ...question("b", [zone]), asked: undefined };
    const { asked: _, ...fault } = plain;
    const findings = [question("a", [zone]), fault, fault];
    expect(joinQuestions<JoinableFinding>(findings)).toBe(findings);
  });
});

it("loses no clause and no check, asks no field twice, and is stable", () => {
  const parts = fc.array(
    fc.record({
      clause: fc.constantFrom("who", "when", "where"),
      fields: fc.subarray(["x", "y", "z"]),
      checks: fc.array(fc.constantFrom("c1", "c2", "c3"), { minLength: 1, maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const findings = fc.array(
    fc
      .tuple(parts, fc.constantFrom<Level>("hint", "info", "warning"), fc.boolean())
      .map(([parts, level, first]) =>
        question("r", parts, { level, pointer: first ? "/systems/0" : "/systems/1" }),
      ),
    { maxLength: 6 },
  );
  const asksOf = (some: readonly Question[]) =>
    some.flatMap(({ pointer, asked }) =>
      (asked?.parts ?? []).map((one) => ({ ...one, pointer, fields: [...one.fields].sort() })),
    );
  fc.assert(
    fc.property(findings, (before) => {
      const after = joinQuestions(before);
      const clauses = (some: readonly Question[]) =>
        new Set(
          asksOf(some).flatMap(({ pointer, clause, fields, checks }) =>
            checks.map((id) => `${pointer} ${clause} ${fields} ${id}`),
          ),
        );
      expect(clauses(after)).toEqual(clauses(before));
      const homes = new Map<string, Question>();
      for (const finding of after) {
        for (const { pointer, fields, clause } of asksOf([finding])) {
          const key = `${pointer} ${fields.length > 0 ? fields.join(" ") : `: ${clause}`}`;
          expect(homes.get(key) ?? finding).toBe(finding);
          homes.set(key, finding);
        }
      }
      expect(joinQuestions(after)).toBe(after);
    }),
    { numRuns: 500 },
  );
});
