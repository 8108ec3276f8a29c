import { describe, expect, it } from "vitest";
import { judgesOf } from "../src/assess/judges/index.js";
import type { AssessSubject } from "../src/assess/subject.js";
import { conceptualUnits } from "../src/queries.js";
import { v111 } from "../src/v1.1.1/index.js";
import { v211 } from "../src/v2.1.1/index.js";
import { claim, judged, resultOf, type UnitExamples } from "./units/example.js";
import { examples111, examples211 } from "./units/index.js";

describe.each([
  { tests: v111, assesses: "2.1.1", examples: examples111 },
  { tests: v211, assesses: "3.1.3", examples: examples211 },
] as const)("$tests.label", ({ tests, assesses, examples }) => {
  const judges = judgesOf(tests.edition);
  const ids = conceptualUnits(tests as never).map(({ id }) => id as string);

  it("gives every conceptual unit exactly one disposition and an example, and nothing else", () => {
    expect(Object.keys(judges).sort()).toEqual([...ids].sort());
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
  });

  it.each(ids.filter((id) => Object.hasOwn(examples, id)))("%s passes and fails", (id) => {
    const { passes, fails } = (examples as UnitExamples)[id] ?? { passes: {} };
    expectPass(claim(assesses, passes), id);
    if (fails) expectFailure(claim(assesses, fails), id);
    else expect(judges[id]?.disposition).toBe("question");
  });

  it.each(ids)("%s is open where nothing is said", (id) => {
    if (id.startsWith("5.0-") || id.startsWith("4-")) return;
    expect(resultOf(claim(assesses, { ixit: {} }), id).verdict).toBe("INCONCLUSIVE");
  });
});

/** Passes by itself, or leaves an open question, without concern, that a judgement settles either way. */
function expectPass(subject: AssessSubject, id: string): void {
  const { verdict, rulings, disposition } = resultOf(subject, id);
  expect(rulings.filter(({ concern }) => concern)).toEqual([]);
  if (disposition === "decided" || verdict === "PASS") {
    expect(verdict, JSON.stringify(rulings)).toBe("PASS");
    expect(disposition).not.toBe("question");
    return;
  }
  expect(verdict, JSON.stringify(rulings)).toBe("INCONCLUSIVE");
  for (const ruling of rulings.filter((one) => one.verdict === "INCONCLUSIVE")) {
    expect(ruling.question, ruling.because).toMatch(/\?$/);
  }
  expect(resultOf(judged(subject, id, "PASS"), id).verdict).toBe("PASS");
  expect(resultOf(judged(subject, id, "FAIL"), id).verdict).toBe("FAIL");
}

function expectFailure(subject: AssessSubject, id: string): void {
  const { verdict, rulings } = resultOf(subject, id);
  const told = rulings.filter((ruling) => ruling.verdict === "FAIL" || ruling.concern);
  expect(told, JSON.stringify(rulings)).not.toEqual([]);
  expect(verdict).not.toBe("PASS");
  for (const { because, todo, question } of told) {
    expect(because).toMatch(/^\S.*[.]$/s);
    expect(todo ?? question).toMatch(/^\S.*[.?]$/s);
  }
}
