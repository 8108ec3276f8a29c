import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../test/read-markdown.js";

describe("the table that text belongs to", () => {
  it.each([
    "# IXIT 7-UpdMech: Update Mechanisms",
    "# Table C.7",
    "# Table C.7: Update Mechanisms",
    "# **7-UpdMech**",
    "# UpdMech",
    "# Update mechanisms",
    "# P1: 303 645 IXIT-7-UPDMECH: Update Mechanisms",
    "# IXIT 7",
    "UpdMech\n=======",
    "# IXIT 7-UpdMec",
    "# 7-UpdMech Update Mechanisms",
    "# IXIT 7-UpdMech Update mechanisms",
    "# UpdMech Update Mechanisms",
    "# Table 7: UpdMech",
    "# Table 7: 7-UpdMech Update Mechanisms",
  ])("is said by %j", (heading) => {
    const { ixit } = readMarkdown(`${heading}\n\n## ID: one\n\n### Configuration\n\nNone.\n`);
    expect(ixit).toEqual({ UpdMech: [{ id: "one", configuration: "None." }] });
  });

  it.each(["ixit_7-UpdMech.md", "docs/7-UpdMech.md", "UpdMech.md", "p1_ixit-7.md"])(
    "is said by the name of the file: %s",
    (path) => {
      const { ixit } = readMarkdown({ [path]: "## ID: one\n\n### Configuration\n\nNone.\n" });
      expect(ixit).toEqual(
        path === "p1_ixit-7.md" ? {} : { UpdMech: [{ id: "one", configuration: "None." }] },
      );
    },
  );

  it("is said by the id alone where nothing else does", () => {
    const { ixit } = readMarkdown("# P1\n\n## ID: UpdMech-1\n\n### Configuration\n\nNone.\n");
    expect(ixit).toEqual({ UpdMech: [{ id: "UpdMech-1", configuration: "None." }] });
  });

  it("changes with the next heading of a table", () => {
    const { ixit } = readMarkdown(
      "# IXIT\n## 16-CodeMin\n### CodeMin-1\n#### Description\na\n## 17-PrivlCtrl\n### PrivlCtrl-1\n#### Description\nb\n## Remarks\n### Description\nc\n",
    );
    expect(ixit).toEqual({
      CodeMin: [{ id: "CodeMin-1", description: "a" }],
      PrivlCtrl: [{ id: "PrivlCtrl-1", description: "b" }],
    });
  });

  it("is not said by a summary of it, nor by a title below another table", () => {
    const { ixit, imported } = readMarkdown(
      "# 24-TelData\n## TelData-1\n### Personal Data\nNone.\n## Summary of IXIT 7-UpdMech\n### Description\nx\n",
    );
    expect(ixit).toEqual({ TelData: [{ id: "TelData-1", personalData: "None." }] });
    expect(imported.at(-1)?.text).toContain("### Description");
  });

  it.each([
    ["11-ComMech", "Resilience Measures", "resilienceMeasures"],
    ["15-Intf", "Disclosed Information", "disclosedInformation"],
    ["28-ExtAPI", "Description", "description"],
    ["11-SecComMech", "Interface", "interface"],
    ["15-PhyIntf", "Protection", "protection"],
    ["28-LogIntf", "Access", "access"],
  ])("may be one of either edition: %s", (table, field, key) => {
    const { ixit } = readMarkdown(`# IXIT ${table}\n## A-1\n### ${field}\nText.\n`);
    expect(ixit).toEqual({ [table.replace(/^\d+-/, "")]: [{ id: "A-1", [key]: "Text." }] });
  });
});

describe("the field that a heading names", () => {
  it.each([
    ["13-SoftServ", "Allows Configuration (Yes/No)", "allowsConfiguration"],
    ["13-SoftServ", "**allows configurations**", "allowsConfiguration"],
    ["21-PersData", "Authorised Parties", "authorizedParties"],
    ["21-PersData", "Anonymisation", "anonymization"],
    ["12-NetSecImpl", "Review / Evaluation Methods", "reviewEvaluationMethod"],
    ["1-AuthMech", "Brute-Force Prevention", "bruteForcePrevention"],
    ["1-AuthMech", "Brute Force Prevension", "bruteForcePrevention"],
    ["1-AuthMech", "3. Security guarantee", "securityGuarantees"],
    ["3-VulnTypes", "Timeframe", "timeFrame"],
  ])("of %s: %j", (table, heading, key) => {
    const { ixit } = readMarkdown(`# ${table}\n## ID: A-1\n### ${heading}\nText.\n`);
    expect(Object.values(ixit)[0]).toEqual([{ id: "A-1", [key]: "Text." }]);
  });

  it.each([
    ["25-DelFunc", "Configuration"],
    ["3-VulnTypes", "Section"],
    ["10-SecParam", "Tyre"],
    ["7-UpdMech", "Security"],
    ["7-UpdMech", "Check of Updates"],
  ])("of %s is not %j", (table, heading) => {
    const { ixit, imported, spec } = readMarkdown(
      `# ${table}\n## ID: A-1\n### ${heading}\nText.\n`,
    );
    expect(Object.values(ixit)[0]).toEqual([{ id: "A-1" }]);
    expect(imported.map(({ text }) => text)).toEqual([`### ${heading}\nText.`]);
    expect(spec.report.missed).toMatchObject([{ kind: "field", line: 3, text: heading }]);
  });

  it("keeps what stands in brackets behind it, unless it says how to answer", () => {
    const { ixit, nameAt, imported } = readMarkdown(
      "# 13-SoftServ\n## ID: A-1\n### Status (since May)\nenabled\n### Allows Configuration (Yes/No)\nno\n",
    );
    expect(ixit["SoftServ"]).toEqual([{ id: "A-1", status: "enabled", allowsConfiguration: "no" }]);
    expect(nameAt("/ixit/SoftServ/0/status")).toBe("Status");
    expect(imported.map(({ text }) => text)).toEqual(["(since May)"]);
  });

  it("takes the first where it stands twice, and keeps the other", () => {
    const { ixit, imported, spec } = readMarkdown(
      "# 13-SoftServ\n## ID: A-1\n### Status\nenabled\n### Status\ndisabled\n",
    );
    expect(ixit["SoftServ"]).toEqual([{ id: "A-1", status: "enabled" }]);
    expect(imported).toEqual([
      { from: "notes.md:5", under: "/ixit/SoftServ/0", text: "### Status\ndisabled" },
    ]);
    expect(spec.report.missed).toMatchObject([{ kind: "field", line: 6 }]);
  });

  it("keeps a heading without prose", () => {
    const { ixit, imported } = readMarkdown(
      "# 13-SoftServ\n## ID: A-1\n### Status\n\n### Justification\nYes.\n",
    );
    expect(ixit["SoftServ"]).toEqual([{ id: "A-1", justification: "Yes." }]);
    expect(imported.map(({ text }) => text)).toEqual(["### Status"]);
  });
});

describe("remarks for the linter", () => {
  it("are no text of the document, except within prose", () => {
    const { ixit, imported } = readMarkdown(`# 13-SoftServ

<!-- bollard-ignore some/rule -- agreed -->

## ID: A-1

### Status

enabled

<!-- bollard-ignore some/rule -- agreed -->

### Justification

<!-- a remark -->

Yes.
`);
    expect(ixit["SoftServ"]).toEqual([{ id: "A-1", status: "enabled", justification: "Yes." }]);
    expect(imported.map(({ text }) => text)).toEqual(["<!-- a remark -->"]);
  });
});

describe("the editions that a document claims", () => {
  it.each([
    ["Source: ETSI TS 103 701 V2.1.1", "3.1.3"],
    ["According to TS 103 701 (V1.1.1) and EN 303 645 V2.1.1.", "2.1.1"],
    ["ETSI EN 303 645 [1], version 3.1.3", "3.1.3"],
    ["EN 303 645 V3.1.3. Earlier: EN 303 645 V2.1.1.", undefined],
    ["EN 303 645 V9.9.9", undefined],
    ["EN 303 645", undefined],
    ["# 11-SecComMech\n## SecComMech-1\n", "3.1.3"],
    ["# 28-ExtAPI\n## ExtAPI-1\n", "2.1.1"],
    ["# 28-ExtAPI\n## ExtAPI-1\n# 15-PhyIntf\n## PhyIntf-1\n", undefined],
    ["# 15-Intf\n## Intf-1\n\nFor TS 103 701 V2.1.1.", "3.1.3"],
    ["# Test group 5.1-2A: Machines", "3.1.3"],
    ["# Test group 5.3-15: Replacement", "2.1.1"],
    ["# 7-UpdMech\n## UpdMech-1\n", undefined],
  ])("%j: %s", (text, edition) => {
    const { data, at } = readMarkdown(text);
    expect(data["claims"]).toEqual(edition && { "etsi-en-303-645": edition });
    if (edition) expect(text).toContain(at("/claims/etsi-en-303-645"));
  });
});

describe("the name of the product", () => {
  it.each([
    ["DUT: Baysense P1", "Baysense P1"],
    ["**Product name**: `Baysense P1`\n**Author**: A. Person", "Baysense P1"],
    ["- *Device under test* – Baysense P1", "Baysense P1"],
    ["| Item | Value |\n|-|-|\n| Product | Baysense P1 |", "Baysense P1"],
    ["DUT: Baysense P1\n\n# More\n\nDUT: Baysense P1", "Baysense P1"],
    ["DUT: Baysense P1\n\n# More\n\nDUT: Kerbline AQ-200", undefined],
    ["Product: it measures. It also reports.", undefined],
    ["The DUT is the Baysense P1.", undefined],
    ["**Product**:", undefined],
  ])("%j: %s", (text, name) => {
    const { data, at } = readMarkdown(text);
    expect(data["product"]).toEqual(name && { name });
    if (name) expect(at("/product/name")).toBe(name);
  });
});
