import { describe, expect, it } from "vitest";
import { runOn, runOnAny } from "../../test/run-rule.js";
import { cctv } from "./cctv/rule.js";
import { principles } from "./principles/rule.js";

const used = (useCase: string, more: object = {}) => ({
  deployment: { useCases: [useCase] },
  ...more,
});
const whats = (found: readonly { readonly what: string }[]) =>
  found.map(({ what }) => what).join("\n");

describe("a question", () => {
  it("is one a rule and level, with each id, at the use case", () => {
    const found = runOn(cctv, { deployment: { useCases: ["footfall", "cctv"] } });
    expect(found.map(({ pointer, level, part }) => [pointer, level, part])).toEqual([
      ["/deployment/useCases/1", "info", "value"],
      ["/deployment/useCases/1", "hint", "value"],
    ]);
    expect(found[0]?.what).toMatch(/^For video surveillance, .*\(uc-cctv-c8\).*\(uc-cctv-c9\)\.$/);
  });

  it("is asked in full for eight checks, and by its id for the rest", () => {
    const [found] = runOn(principles, { deployment: {} });
    expect(found?.what).toContain("(ncsc-cp-07-c3); and what ncsc-cp-07-c4");
    expect(found?.what).toMatch(/ncsc-cp-14-c5 look for\.$/);
    const left = ["ncsc-cp-13-c5", "ncsc-cp-14-c5"];
    const answers = Object.fromEntries(
      (principles.carriesOut ?? []).filter((id) => !left.includes(id)).map((id) => [id, "So."]),
    );
    expect(runOn(principles, { deployment: { answers } })[0]?.what).toContain(
      "what a reset erases",
    );
  });

  it("offers places for the answers, beside those that are there", () => {
    const [fresh] = runOn(cctv, used("cctv"));
    expect(fresh?.suggestions?.[0]?.edits).toEqual([
      {
        kind: "set",
        pointer: "/deployment/answers",
        value: { "uc-cctv-c8": "To be written.", "uc-cctv-c9": "To be written." },
      },
    ]);
    const [left] = runOn(cctv, {
      deployment: { useCases: ["cctv"], answers: { "uc-cctv-c8": "Grade 2." } },
    });
    expect(left?.what).not.toContain("uc-cctv-c8");
    expect(left?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", pointer: "/deployment/answers/uc-cctv-c9", value: "To be written." },
    ]);
  });

  it.each(["To be written.", "TBC", { on: "2026-01-01" }, { notApplicable: "n/a" }])(
    "is not answered by %j",
    (answer) => {
      const found = runOn(cctv, {
        deployment: {
          useCases: ["cctv"],
          answers: { "uc-cctv-c8": answer, "uc-cctv-c9": "No police." },
        },
      });
      expect(found[0]).toMatchObject({
        level: "info",
        what: expect.stringContaining("uc-cctv-c8"),
      });
      expect(found[0]).not.toHaveProperty("suggestions");
    },
  );

  it("comes back when the day of review is past", () => {
    const answered = (review: string) =>
      runOn(cctv, {
        deployment: { useCases: ["cctv"], answers: { "uc-cctv-c8": { says: "Grade 2.", review } } },
      }).filter(({ pointer }) => pointer.endsWith("c8"));
    expect(answered("2026-11-24")).toMatchObject([
      { level: "warning", pointer: "/deployment/answers/uc-cctv-c8" },
    ]);
    expect(answered("2026-11-25")).toEqual([]);
  });

  it("is not asked of an answer that does not fit", () => {
    const found = runOnAny(cctv, {
      deployment: { useCases: ["cctv"], answers: { "uc-cctv-c8": 7 } },
    });
    expect(whats(found)).not.toContain("uc-cctv-c8");
    expect(whats(found)).toContain("uc-cctv-c9");
  });
});
