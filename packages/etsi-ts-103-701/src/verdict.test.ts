import { describe, expect, it } from "vitest";
import {
  joinVerdicts,
  overallVerdict,
  testCase,
  type Verdict,
  verdictOfCase,
  verdictOfGroup,
} from "./index.js";
import { v111 } from "./v1.1.1/index.js";
import { v211 } from "./v2.1.1/index.js";

const verdicts: readonly Verdict[] = ["PASS", "FAIL", "INCONCLUSIVE"];

describe("verdictOfCase", () => {
  const storage = testCase(v211, "5.4-1-1");

  it("needs every unit", () => {
    const all = { a: "PASS", b: "PASS", c: "PASS", d: "PASS" } as const;
    expect(verdictOfCase(storage, all)).toBe("PASS");
    expect(verdictOfCase(storage, { ...all, d: "FAIL" })).toBe("FAIL");
    expect(verdictOfCase(storage, { ...all, d: "INCONCLUSIVE" })).toBe("INCONCLUSIVE");
    expect(verdictOfCase(storage, { a: "PASS", b: "PASS", c: "PASS" })).toBe("INCONCLUSIVE");
    expect(verdictOfCase(storage, { a: "FAIL" })).toBe("FAIL");
  });

  it("does not count units that decide nothing by themselves", () => {
    expect(verdictOfCase(testCase(v211, "5.3-6A-1"), { b: "PASS" })).toBe("PASS");
  });

  it("takes an excuse, but only a known one", () => {
    const config = testCase(v111, "5.3-6-1");
    const notices = { d: "PASS", e: "PASS" } as const;
    expect(verdictOfCase(config, notices, { noAutomaticUpdates: true })).toBe("PASS");
    expect(verdictOfCase(config, notices)).toBe("INCONCLUSIVE");
    const failing = { ...notices, b: "FAIL", c: "PASS" } as const;
    expect(verdictOfCase(config, failing, { noAutomaticUpdates: false })).toBe("FAIL");
    expect(verdictOfCase(config, failing)).toBe("INCONCLUSIVE");
  });

  it("lets a debug interface be guarded or disabled", () => {
    const debug = testCase(v211, "5.6-4A-1");
    expect(verdictOfCase(debug, { a: "PASS", b: "FAIL", c: "FAIL", d: "FAIL" })).toBe("PASS");
    expect(verdictOfCase(debug, { a: "FAIL", b: "PASS", c: "PASS" })).toBe("PASS");
    expect(verdictOfCase(debug, { a: "FAIL", b: "PASS", c: "FAIL", d: "FAIL" })).toBe("FAIL");
    expect(verdictOfCase(debug, { a: "FAIL", b: "FAIL" })).toBe("FAIL");
    expect(verdictOfCase(debug, { b: "PASS", d: "PASS" })).toBe("PASS");
  });

  it("says which cases one entry can pass", () => {
    const byOne = [...v111.cases, ...v211.cases].filter(
      ({ verdict }) => verdict.entries?.pass === "one",
    );
    const ids = new Set(byOne.map(({ id }) => id));
    expect([...ids]).toEqual(["5.3-2-1", "5.3-2-2", "5.3-4A-1"]);
  });

  it("never makes a PASS of what is unknown", () => {
    for (const one of [...v111.cases, ...v211.cases]) {
      expect(verdictOfCase(one, {})).toBe("INCONCLUSIVE");
    }
  });
});

describe("joinVerdicts", () => {
  it("is PASS for every one only if all are", () => {
    for (const verdict of verdicts) expect(joinVerdicts(["PASS", verdict])).toBe(verdict);
    expect(joinVerdicts(["FAIL", "INCONCLUSIVE"])).toBe("FAIL");
  });

  it("is PASS for one if any is", () => {
    for (const verdict of verdicts) expect(joinVerdicts(["FAIL", verdict], "one")).toBe(verdict);
    expect(joinVerdicts(["INCONCLUSIVE", "PASS"], "one")).toBe("PASS");
  });

  it("is INCONCLUSIVE of nothing", () => {
    expect([joinVerdicts([]), joinVerdicts([], "one"), verdictOfGroup([])]).toEqual(
      Array(3).fill("INCONCLUSIVE"),
    );
  });
});

it("leaves out of the overall verdict what does not apply", () => {
  expect(overallVerdict(["PASS", "N/A"])).toBe("PASS");
  expect(overallVerdict(["PASS", "N/A", "INCONCLUSIVE"])).toBe("INCONCLUSIVE");
  expect(overallVerdict(["N/A"])).toBe("INCONCLUSIVE");
});
