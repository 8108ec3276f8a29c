import { describe, expect, it } from "vitest";
import { isIxitMarkdown } from "./is-ixit-markdown.js";

describe("a file of IXIT, ICS or self-assessment", () => {
  it.each([
    ["a.md", "# IXIT 7-UpdMech: Update Mechanisms\n\nText.\n\n### **ID**: UpdMech-1\n"],
    ["a.md", "# Table C.7: Update Mechanisms\r\n\r\n## UpdMech-LAN: by cable\r\n"],
    ["a.md", "1-AuthMech\n===\n\n## Web\n\n### Authentication Factor\n\n### Security Guarantees\n"],
    ["ixit_4-Conf.md", "## Confirmation of Update Procedures: Yes\n"],
    ["a.md", "# 4-Conf\n\n- **Confirmation of Update Procedures:** Yes\n"],
    ["a.md", "# IXIT 3-VulnTypes\n\n| ID | Action |\n|---|---|\n| V-1 | Fix |\n"],
    ["a.MD", "- **ID**: `SecParam-1`\n"],
    ["a.markdown", "# Test group 5.1-1: No universal default passwords\n"],
    ["a.md", "# ICS\n\n| Provision | Support | Detail |\n|---|---|---|\n| 5.1-1 | Y | x |\n"],
  ])("%s with %j is one", (path, text) => {
    expect(isIxitMarkdown(path, text)).toBe(true);
  });

  it.each([
    [
      "README.md",
      "# How we write IXIT\n\nSee IXIT 7-UpdMech and test group 5.1-1. **ID** is needed.\n",
    ],
    ["README.md", "# IXIT 7-UpdMech\n\nThis folder holds the update mechanisms.\n"],
    ["README.md", "# Files\n\n## 7-UpdMech\n\n## Description\n\n## Licence\n"],
    ["README.md", "```md\n# Test group 5.1-1\n\n# IXIT 7-UpdMech\n## ID: UpdMech-1\n```\n"],
    ["README.md", "~~~\n| Reference | Support |\n|-|-|\n| 5.1-1 | Y |\n~~~\n"],
    ["README.md", "| Provision | Status |\n|-|-|\n| 5.1-1 | open |\n"],
    [
      "tender.md",
      "# Update Mechanisms\n\n## Description\n\n## Configuration\n\nThe supplier must…\n",
    ],
    ["tender.md", "| ID | Description |\n|-|-|\n| R-1 | Must |\n"],
    ["notes.md", "- **ID**: each entry has a unique identifier\n"],
    ["ixit_7-UpdMech.md", ""],
    ["ixit_7-UpdMech.md", "Nothing yet.\n"],
    ["a.md", "\0# Test group 5.1-1\n"],
    ["a.yaml", "# Test group 5.1-1: a remark\n"],
  ])("%s with %j is none", (path, text) => {
    expect(isIxitMarkdown(path, text)).toBe(false);
  });

  it("is asked for in good time, however long the text", { timeout: 10_000 }, () => {
    for (const piece of [
      "# a\n",
      "# UpdMech\n",
      "|a|b|\n|-|-|\n",
      "**a\n",
      "- **b**: c\n",
      "`",
      "```\n",
      " ",
    ]) {
      expect(isIxitMarkdown("a.md", piece.repeat(2_000_000 / piece.length))).toBe(false);
    }
  });
});
