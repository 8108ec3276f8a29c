import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../test/read-markdown.js";

describe("a self-assessment", () => {
  const text = `# Test group 5.5-6: Parameters in transit

Provision 5.5-6 — Status: **R F (o)**. Related IXIT: \`IXIT 10-SecParam\`.

## Test case 5.5-6-1 (conceptual)

### Test Unit A: Encryption

| ID | Verdict |
|---|---|
| SecParam-1 | PASS |

**Verdict**: **PASS**

## Test case 5.5-6-2 (functional)

### Test Unit A

* **Unit A Verdict**: **FAIL (blocker)**

## Summary

| Test case | Focus | Verdict |
|---|---|---|
| **5.5-6-1 Unit a** | On paper | **PASS** |
| 5.5-6-2 Unit a | On the wire | FAIL |
| 5.5-6-3 Unit b | Later | PASS |
| 5.5-7-1 Unit a | Other group | PASS |

## Group Summary

It fails.

**Group Verdict**: **FAIL**
`;

  it("gives status, verdict and units with their places", () => {
    const { selfAssessment, at, nameAt, spec, imported } = readMarkdown(text);
    expect(selfAssessment).toEqual({
      "5.5-6": {
        status: "R F (o)",
        units: { "5.5-6-1 a": "PASS", "5.5-6-2 a": "FAIL", "5.5-6-3 b": "PASS" },
        verdict: "FAIL",
      },
    });
    expect(nameAt("/selfAssessment/5.5-6")).toBe("5.5-6");
    expect(at("/selfAssessment/5.5-6/status")).toBe("R F (o)");
    expect(nameAt("/selfAssessment/5.5-6/status")).toBe("Status: **");
    expect(at("/selfAssessment/5.5-6/units/5.5-6-2 a")).toBe("FAIL");
    expect(at("/selfAssessment/5.5-6/units/5.5-6-3 b")).toBe("PASS");
    expect(spec.report.placed).toMatchObject({ statuses: 1, verdicts: 4 });
    const texts = imported.map((one) => one.text);
    expect(texts).toContain("Related IXIT: `IXIT 10-SecParam`.");
    expect(texts).toContain("(blocker)");
    expect(texts).toContain("5.5-7-1 Unit a");
    expect(new Set(imported.map(({ under }) => under))).toEqual(new Set(["/selfAssessment/5.5-6"]));
  });

  it("takes no entries from a group, and ends with the next heading beside it", () => {
    const { ixit, selfAssessment } = readMarkdown(
      "# Test group 5.1-1\n\n## AuthMech-1\n### Description\nx\n\n# 1-AuthMech\n## AuthMech-1\n### Description\ny\n**Group verdict**: PASS\n",
    );
    expect(selfAssessment).toEqual({ "5.1-1": {} });
    expect(ixit["AuthMech"]).toEqual([
      { id: "AuthMech-1", description: "y\n**Group verdict**: PASS" },
    ]);
  });

  it("of one provision may be spread over documents", () => {
    const { selfAssessment } = readMarkdown({
      "a.md": "# Test group 5.3-1: A\n## Test case 5.3-1-1\n### Test unit a\n**Verdict:** pass\n",
      "b.md":
        "# Test group 5.3-1: B\nStatus: R\n## Test case 5.3-1-2\n### Test unit a\n**Verdict:** N/A\n",
    });
    expect(selfAssessment["5.3-1"]).toEqual({
      units: { "5.3-1-1 a": "PASS", "5.3-1-2 a": "N/A" },
      status: "R",
    });
  });
});

describe("a verdict that is not certain", () => {
  const group = "# Test group 5.5-1: Cryptography\n\n## Test case 5.5-1-1 (conceptual)\n\n";

  it.each([
    ["of units together", "### Test Unit A & B\n**Verdict**: PASS\n"],
    ["of the case", "### Test Unit A\nText.\n### Test Unit B\n**Verdict**: PASS\n"],
    ["of the case itself", "**Test Case 5.5-1-1 Verdict**: PASS\n"],
    ["with two words", "### Test Unit A\n**Verdict**: PASS / FAIL\n"],
    ["without a word", "### Test Unit A\n**Verdict**: see below\n"],
    ["said twice", "### Test Unit A\n**Unit A verdict**: PASS\n**Unit A verdict**: FAIL\n"],
  ])("%s is kept as text", (_, body) => {
    const { selfAssessment, imported, spec } = readMarkdown(group + body);
    expect(selfAssessment).toEqual({ "5.5-1": {} });
    expect(imported.map(({ text }) => text).join("\n")).toMatch(/verdict/i);
    expect(spec.report.missed.some(({ kind }) => kind === "verdict")).toBe(true);
  });

  it("is certain below each unit of a case, and in a table", () => {
    const { selfAssessment } = readMarkdown(
      `${group}### Test Unit A\n**Verdict**: PASS\n### Test Unit B\n- **Verdict**: INCONCLUSIVE\n\n## Test case 5.5-1-2\n| Unit | Unit verdict |\n|-|-|\n| Unit a: traffic | PASS |\n| b | not applicable |\n`,
    );
    expect(selfAssessment["5.5-1"]?.["units"]).toEqual({
      "5.5-1-1 a": "PASS",
      "5.5-1-1 b": "INCONCLUSIVE",
      "5.5-1-2 a": "PASS",
      "5.5-1-2 b": "N/A",
    });
  });

  it.each(["# Test group 5.99-1: Nothing", "# Test groups", "# Summary of test group 5.1-1"])(
    "opens no group: %s",
    (heading) => {
      expect(readMarkdown(`${heading}\n\n**Group Verdict**: PASS\n`).selfAssessment).toEqual({});
    },
  );
});

describe("a status", () => {
  it.each([
    ["Provision 5.1-2A – Status: M C F (1, f). More.", "M C F (1, f)"],
    ["**Status**: *R*", "R"],
    ["Status: mandatory; see below", "mandatory"],
    ["Provision 5.1-1 — Status: M", undefined],
    ["The status: unknown", undefined],
    ["Status:", undefined],
  ])("in %j is %s", (line, status) => {
    const { selfAssessment } = readMarkdown(`# Test group 5.1-2A\n\n${line}\n`);
    expect(selfAssessment["5.1-2A"]?.["status"]).toBe(status);
  });
});
