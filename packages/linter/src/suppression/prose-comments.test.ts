import { describe, expect, it } from "vitest";
import { lint } from "../lint.js";

const rule = "procurement/superseded-reference";
const comment = `<!-- bollard-ignore ${rule} -- The old hub stays. -->`;

function found(body: string) {
  const text = `---\nbollard: procurement\n---\n\n# Tender\n\n## 1 Requirements\n\n${body}\n`;
  return lint({ path: "a.md", text }, { today: "2026-11-23" })
    .findings.filter((finding) => finding.rule === rule || finding.rule.startsWith("bollard/"))
    .map((finding) => `${finding.rule}${finding.suppressed ? " suppressed" : ""}`);
}

const cite = "The hub shall meet ISO/IEC 27001:2013";

describe("a comment in a tender", () => {
  it.each([
    ["no comment", `${cite}.`, [rule]],
    ["behind the full stop", `${cite}. ${comment}`, [`${rule} suppressed`]],
    ["right behind a citation", `${cite} ${comment}`, [`${rule} suppressed`]],
    ["in an item", `- ${cite}. ${comment}`, [`${rule} suppressed`]],
    ["in a cell", `| Requirement |\n|---|\n| ${cite} ${comment} |`, [`${rule} suppressed`]],
    ["on the next line", `${cite}.\n${comment}`, [`${rule} suppressed`]],
    [
      "behind the first of two sentences",
      `${cite}. ${comment} The lid shall meet ISO/IEC 27001:2013.`,
      [`${rule} suppressed`, rule],
    ],
  ])("covers the statement that cites: %s", (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it("in another statement covers nothing", () => {
    expect(found(`${cite}.\n\nThe lid shall be green. ${comment}`)).toEqual([
      rule,
      "bollard/suppression-unused",
    ]);
  });
});
