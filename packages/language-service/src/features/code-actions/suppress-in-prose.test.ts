import { describe, expect, it } from "vitest";
import { acted, open, positionOf } from "../../../test/documents.js";
import { openTender, tender } from "../../../test/tender.js";
import type { LintedDocument } from "../../document.js";
import { fixAllKind, provideCodeActions } from "./provide-code-actions.js";

const actionsAt = (document: LintedDocument, part: string, rule?: string) => {
  const position = positionOf(document.text, part);
  const range = { start: position, end: position };
  return provideCodeActions(document, { range }).filter(
    ({ diagnostics }) => rule === undefined || diagnostics?.[0]?.code === rule,
  );
};

const superseded = "procurement/superseded-reference";
const equivalent = "procurement/or-equivalent-missing";

describe("fixes in a tender", () => {
  const document = openTender();

  it("replace a reference", () => {
    const [fix] = actionsAt(document, "ISO/IEC", superseded);
    expect(fix).toMatchObject({ title: "Cite ISO/IEC 27001:2022", isPreferred: true });
    expect(acted(document, fix)).toBe(tender.replace("27001:2013", "27001:2022"));
  });

  it("add that equivalents count", () => {
    const [fix] = actionsAt(document, "BS 8418", equivalent);
    expect(acted(document, fix)).toContain("BS 8418:2021 or equivalent");
  });

  it("insert a clause where it is at home", () => {
    const actions = actionsAt(document, "2 Security");
    const action = actions.find(({ title }) => title.startsWith("Insert a clause on exit"));
    const after = acted(document, action);
    expect(after.length).toBeGreaterThan(tender.length + 100);
    expect(after).toContain("| 2.4 | Controls in PPN 09/23 shall be met. |\n\n");
    const again = openTender(after).result.findings.map(({ rule }) => rule);
    expect(again).not.toContain("procurement/missing-exit");
  });

  it("come all at once, the safe ones", () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [all] = provideCodeActions(document, { range, only: [fixAllKind] });
    const after = acted(document, all);
    expect(after).toContain("27001:2022");
    expect(after).toContain("[the Procurement Act 2023](https://example.org/act)");
  });
});

/** The text once the suppression of a finding is written and given a reason, and what is then said. */
function suppressed(document: LintedDocument, part: string, rule: string) {
  const actions = actionsAt(document, part, rule);
  const action = actions.find(({ title }) => title.startsWith("Suppress"));
  const text = acted(document, action).replace(" --  -->", " -- Decided by the board. -->");
  const name = document.uri.replace("file:///", "");
  const found = openTender(text, name).result.findings.filter((finding) => finding.rule === rule);
  return { title: action?.title, text, found, rules: openTender(text, name).result.findings };
}

describe("suppressions in a tender", () => {
  it.each([
    ["a paragraph", "ISO/IEC", superseded, "27001:2013. <!-- bollard-ignore "],
    ["the first of two sentences", "BS 8418", equivalent, "8418:2021. <!-- bollard-ignore "],
    ["a row", "PPN 09/23", superseded, "shall be met. <!-- bollard-ignore "],
    ["a section", "2 Security", "procurement/missing-exit", "## 2 Security <!-- bollard-ignore "],
  ])("stand behind what they cover: %s", (_, part, rule, written) => {
    const { title, text, found, rules } = suppressed(openTender(), part, rule);
    expect(title).toBe(`Suppress ${rule} here, with a reason`);
    expect(text).toContain(written);
    const open = openTender().result.findings.filter((finding) => finding.rule === rule);
    expect(found.filter((finding) => finding.suppressed)).toHaveLength(1);
    expect(found).toHaveLength(open.length);
    expect(rules.filter((finding) => finding.rule.startsWith("bollard/"))).toEqual([]);
  });

  it("have no effect before a reason is written", () => {
    const document = openTender();
    const action = actionsAt(document, "ISO/IEC", superseded).at(-1);
    const rules = openTender(acted(document, action)).result.findings.map(({ rule }) => rule);
    expect(rules).toContain("bollard/suppression-without-reason");
  });

  it("of what the front matter says are for the file, behind it", () => {
    const text = tender.replace("buyer: council", "buyer: councl");
    const {
      title,
      text: after,
      found,
    } = suppressed(openTender(text), "councl", "shape/unknown-value");
    expect(title).toBe("Suppress shape/unknown-value in this file, with a reason");
    expect(after).toContain("---\n<!-- bollard-ignore-file shape/unknown-value -- Decided");
    expect(found.every((finding) => finding.suppressed)).toBe(true);
  });

  it("keep CRLF", () => {
    const text = tender.replaceAll("\n", "\r\n");
    const { text: after } = suppressed(openTender(text), "ISO/IEC", superseded);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after).toContain("Decided by the board. -->\r\n");
  });

  it("work in HTML", () => {
    const html = "<p>The hub shall meet ISO/IEC 27001:2013.</p>\n";
    const text = `---\nbollard: procurement\n---\n${html}`;
    const { found } = suppressed(openTender(text, "a.html"), "ISO/IEC", superseded);
    expect(found).toMatchObject([{ suppressed: { reason: "Decided by the board." } }]);
  });

  it("are not offered in other Markdown", () => {
    const readme = open("README.md", "# Notes\n\nThe hub shall meet ISO/IEC 27001:2013.\n");
    expect(actionsAt(readme, "ISO/IEC")).toEqual([]);
  });
});
