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
    [
      "a.md",
      "# 7-UpdMech\n\n| Field | Value |\n|---|---|\n| ID | UpdMech-1 |\n| Description | OTA |\n",
    ],
    [
      "a.md",
      "# 4-Conf\n\n| Field | Value |\n|---|---|\n| Confirmation of Secure Management | Yes |\n| Confirmation of Secure Development | No |\n",
    ],
    ["a.md", "# 7-UpdMech Update Mechanisms\n\n| ID | Description |\n|---|---|\n| A | OTA |\n"],
    ["a.md", "# Table 7: UpdMech\n\n| Field | UpdMech-1 |\n|---|---|\n| Description | OTA |\n"],
    ["a.md", "# 7-UpdMech\n\nID: UpdMech-1\nDescription: OTA\n"],
    ["a.md", "# 7-UpdMech\n\n- UpdMech-1\n  - Description: OTA\n"],
    ["a.md", "# UpdMech-1: by radio\n\n## Description\n\nOTA\n"],
    ["a.md", "# The sensor\n\n| ID | Description |\n|---|---|\n| UpdMech-1 | OTA |\n"],
    ["updmech/7-UpdMech.md", "| ID | Description |\n|---|---|\n| A | OTA |\n"],
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
    [
      "README.md",
      "# 7-UpdMech\n\n| File | Content |\n|-|-|\n| a.yaml | the table |\n| b.yaml | old |\n",
    ],
    ["README.md", "# Files\n\n- UpdMech-1: see 7.md\n- UpdMech-2: see 8.md\n"],
    ["README.md", "# Use\n\n| Name | Status |\n|-|-|\n| UpdMech-1 | done |\n"],
    ["CHANGELOG.md", "# Changes\n\n## 1.2.0\n\n- UpdMech-1 says more.\n\n## UpdMech-2\n\nNew.\n"],
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
