import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { assess, type UnitResult } from "./assess.js";
import type { Judgement } from "./judgement.js";
import type { AssessSubject } from "./subject.js";

const today = "2026-11-25";
const unit = "5.5-2-1 b";

const entry = (id: string) => ({
  id,
  description: "TLS library.",
  reviewEvaluationMethod: "Reviewed by an independent laboratory.",
  report: "Public report of the laboratory.",
});

function subject(judgements: readonly Judgement[], ids = ["NetSecImpl-1", "NetSecImpl-2"]) {
  return {
    claims: { "etsi-en-303-645": "3.1.3" },
    ixit: { NetSecImpl: ids.map(entry) },
    judgements: [...judgements],
  } satisfies AssessSubject;
}

function resultOf(spec: AssessSubject, id = unit): UnitResult {
  const found = assess(spec, today).units.find((one) => one.unit.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
}

/** A sealed judgement of the first entry, or with `at: undefined` of the unit as a whole. */
function judgement(changed: Omit<Partial<Judgement>, "at"> & { at?: string | undefined } = {}) {
  const { at, ...others } = { at: "NetSecImpl-1", ...changed };
  const open: Judgement = {
    unit,
    ...(at !== undefined && { at }),
    verdict: "PASS",
    by: "lab",
    date: "2026-11-20",
    reason: "The log was seen.",
    of: "0000000000000000",
    ...others,
  };
  const of = assess(subject([open]), today).judgements[0]?.fingerprint;
  return { ...open, ...(of !== undefined && { of }) };
}

const lab = judgement();
const second = judgement({ verdict: "FAIL", by: "second assessor", date: "2026-11-24" });

function effects(spec: AssessSubject): readonly string[] {
  return assess(spec, today).judgements.map(({ effect }) => effect);
}

describe("judgements that differ", () => {
  it.each([
    ["the older first", [lab, second]],
    ["the newer first", [second, lab]],
  ])("settle nothing, %s", (_, judgements) => {
    const spec = subject(judgements);
    expect(effects(spec)).toEqual(["disputed", "disputed"]);
    const { rulings, verdict } = resultOf(spec);
    expect(verdict).toBe("INCONCLUSIVE");
    expect(rulings[0]).toMatchObject({
      verdict: "INCONCLUSIVE",
      because:
        "NetSecImpl-1 is judged in contradiction: PASS by lab on 2026-11-20 and FAIL by second assessor on 2026-11-24. None of it counts.",
    });
    expect(rulings[0]?.question).toBeUndefined();
    expect(rulings[0]?.todo).toBe("Agree on one judgement, and take out what says otherwise.");
  });

  it("name each other", () => {
    const { judgements } = assess(subject([lab, judgement({ at: "NetSecImpl-2" }), second]), today);
    expect(judgements.map(({ disputedBy }) => disputedBy)).toEqual([[2], undefined, [0]]);
  });

  it("count again as soon as one is taken out", () => {
    expect(resultOf(subject([lab])).rulings[0]?.verdict).toBe("PASS");
    expect(resultOf(subject([second])).rulings[0]?.verdict).toBe("FAIL");
  });

  it("settle nothing where one is of the unit as a whole", () => {
    const whole = judgement({ at: undefined });
    const spec = subject([whole, second]);
    expect(effects(spec)).toEqual(["disputed", "disputed"]);
    const { rulings } = resultOf(spec);
    expect(rulings.map(({ verdict }) => verdict)).toEqual(["INCONCLUSIVE", "INCONCLUSIVE"]);
    expect(rulings[0]?.because).toContain("in contradiction");
    expect(rulings[1]?.question).toMatch(/\?$/);
  });

  it("do not dispute each other on different entries, nor where one does not count", () => {
    const other = judgement({ at: "NetSecImpl-2", verdict: "FAIL" });
    expect(effects(subject([lab, other]))).toEqual(["settles", "settles"]);
    const stale = { ...second, of: "0123456789abcdef" };
    expect(effects(subject([lab, stale]))).toEqual(["settles", "stale"]);
    expect(resultOf(subject([lab, stale])).rulings[0]?.verdict).toBe("PASS");
  });

  it("take away what software has decided, as nobody knows which holds", () => {
    const conf = { "etsi-en-303-645": "3.1.3" } as const;
    const bare = { claims: conf, ixit: { Conf: { confirmationOfSecureDevelopment: true } } };
    const id = "5.6-9-1 b";
    const of = resultOf(bare, id).fingerprint;
    const about = { unit: id, by: "lab", date: "2026-11-20", reason: "Seen.", of } as const;
    const judgements = [
      { ...about, verdict: "PASS" as const },
      { ...about, verdict: "FAIL" as const },
    ];
    expect(resultOf(bare, id).verdict).toBe("PASS");
    expect(resultOf({ ...bare, judgements }, id).verdict).toBe("INCONCLUSIVE");
  });
});

it("names everybody who judges alike, by the day and not by the place in the record", () => {
  const later = judgement({ by: "second assessor", date: "2026-11-24", reason: "Seen again." });
  const texts = [
    [lab, later],
    [later, lab],
  ].map((both) => resultOf(subject(both)).rulings[0]?.because);
  const expected =
    "Judged by lab on 2026-11-20: The log was seen. Judged by second assessor on 2026-11-24: Seen again.";
  expect(texts).toEqual([expected, expected]);
});

it("settles nothing before the day on which it is dated", () => {
  const early = judgement({ date: "2026-11-26" });
  expect(effects(subject([early]))).toEqual(["in-future"]);
  expect(resultOf(subject([early])).rulings[0]?.question).toMatch(/\?$/);
  expect(assess(subject([early]), "2026-11-26").judgements[0]?.effect).toBe("settles");
  expect(effects(subject([judgement({ date: today })]))).toEqual(["settles"]);
  expect(effects(subject([judgement({ date: "2026-11-26", verdict: "FAIL" }), lab]))).toEqual([
    "in-future",
    "settles",
  ]);
});

it("takes no time for many judgements that differ", () => {
  const ids = Array.from({ length: 400 }, (_, index) => `NetSecImpl-${index + 1}`);
  const unsealed = ids.map((at, index) => ({
    ...lab,
    at,
    verdict: index % 2 === 0 ? ("PASS" as const) : ("FAIL" as const),
  }));
  const drafts = assess(subject([...unsealed, { ...second, at: ids[0] ?? "" }], ids), today);
  const sealed = drafts.judgements.map(({ judgement: own, fingerprint }) => ({
    ...own,
    ...(fingerprint !== undefined && { of: fingerprint }),
  }));
  const found = within(1000, () => effects(subject(sealed, ids)));
  expect(found.filter((effect) => effect === "settles")).toHaveLength(399);
  expect(found.filter((effect) => effect === "disputed")).toHaveLength(2);
});
