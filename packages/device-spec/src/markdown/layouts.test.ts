import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../test/read-markdown.js";

describe("a heading an entry and a heading a field", () => {
  const text = `# IXIT 7-UpdMech: Update Mechanisms

How the Baysense P1 is updated.

---

## Table C.7: IXIT 7-UpdMech (Update Mechanisms)

### **ID**: UpdMech-Radio: Over LoRa (automatic)

#### Description

The sensor fetches deltas **over LoRa**.

* **Steps**:
  1. It asks.

##### In detail

\`a | b\`

#### Security Guarantees

Integrity and authenticity.

---

### ID: \`UpdMech-Cable\`

#### Description
By cable.

#### Update checking: none
#### Spare parts

Screws.

## Summary Matrix

| ID | Description | Security Guarantees |
|----|-------------|---------------------|
| UpdMech-Radio | radio | all |
| UpdMech-Cabel | cable | none |
`;
  const { ixit, at, nameAt, imported, spec } = readMarkdown(text);

  it("gives each entry with its prose as it is written", () => {
    expect(ixit).toEqual({
      UpdMech: [
        {
          id: "UpdMech-Radio",
          description:
            "The sensor fetches deltas **over LoRa**.\n\n* **Steps**:\n  1. It asks.\n\n##### In detail\n\n`a | b`",
          securityGuarantees: "Integrity and authenticity.",
        },
        { id: "UpdMech-Cable", description: "By cable.", updateChecking: "none" },
      ],
    });
  });

  it("places entries, fields and names", () => {
    expect(nameAt("/ixit/UpdMech")).toBe("IXIT 7-UpdMech: Update Mechanisms");
    expect(nameAt("/ixit/UpdMech/0")).toBe("UpdMech-Radio");
    expect(at("/ixit/UpdMech/0")).toMatch(/^### \*\*ID[\s\S]*authenticity\.$/);
    expect(at("/ixit/UpdMech/1")).toMatch(/^### ID: [\s\S]*Screws\.$/);
    expect(at("/ixit/UpdMech/1/id")).toBe("UpdMech-Cable");
    expect(nameAt("/ixit/UpdMech/0/securityGuarantees")).toBe("Security Guarantees");
    expect(at("/ixit/UpdMech/0/securityGuarantees")).toBe("Integrity and authenticity.");
    expect(nameAt("/ixit/UpdMech/1/updateChecking")).toBe("Update checking:");
  });

  it("keeps the rest with its place, the summary in one piece", () => {
    expect(imported).toEqual([
      { from: "notes.md:3", under: "/ixit/UpdMech", text: "How the Baysense P1 is updated." },
      { from: "notes.md:9", under: "/ixit/UpdMech/0", text: "Over LoRa (automatic)" },
      { from: "notes.md:34", under: "/ixit/UpdMech/1", text: "#### Spare parts\n\nScrews." },
      {
        from: "notes.md:38",
        under: "/ixit/UpdMech",
        text: text.slice(text.indexOf("## Summ")).trim(),
      },
    ]);
    expect(spec.report.placed).toMatchObject({ tables: 1, entries: 2, fields: 4 });
    expect(spec.report.missed).toEqual([
      { kind: "field", path: "notes.md", line: 34, text: "Spare parts" },
    ]);
    expect(spec.report.percent).toBe(85.7);
  });
});

describe("entries by their headings", () => {
  it.each([
    ["## AuthMech-1", "AuthMech-1"],
    ["## AuthMech-1 – the web page", "AuthMech-1"],
    ["## **`AuthMech-LAN`** (local)", "AuthMech-LAN"],
    ["## ID – AuthMech-1", "AuthMech-1"],
    ["## IXIT ID: web page", "web page"],
    ["## Web page", "Web page"],
    ["AuthMech-1\n----------", "AuthMech-1"],
  ])("%j", (heading, id) => {
    const { ixit, nameAt } = readMarkdown(
      `# 1-AuthMech\n\n${heading}\n\n### Description\n\nA page.\n\n## Notes\n\nNone.\n`,
    );
    expect(ixit["AuthMech"]).toEqual([{ id, description: "A page." }]);
    expect(nameAt("/ixit/AuthMech/0")).toBe(id);
  });

  it("on one level with their fields", () => {
    const { ixit } = readMarkdown(
      "# 19-SecDev\n## SecDev-1\n## Description\nReview.\n## SecDev-2\n## Description\nTests.\n",
    );
    expect(ixit["SecDev"]).toEqual([
      { id: "SecDev-1", description: "Review." },
      { id: "SecDev-2", description: "Tests." },
    ]);
  });

  it("in groups under further headings", () => {
    const { ixit } = readMarkdown(
      "# 12-NetSecImpl\n## Radio\n### NetSecImpl-1\n#### Report\nR1\n## Cable\n### NetSecImpl-2\n#### Report\nR2\n",
    );
    expect(ixit["NetSecImpl"]?.map(({ id, report }) => [id, report])).toEqual([
      ["NetSecImpl-1", "R1"],
      ["NetSecImpl-2", "R2"],
    ]);
  });

  it("without one, where the fields of the only entry stand under the table", () => {
    const { ixit } = readMarkdown(
      "# 20-SecBoot\n\n## Description\nROM.\n\n## Security Guarantees\nAll.\n",
    );
    expect(ixit["SecBoot"]).toEqual([{ description: "ROM.", securityGuarantees: "All." }]);
  });

  it("that are given twice stay twice", () => {
    const { ixit } = readMarkdown(
      "# 16-CodeMin\n## CodeMin-1\n### Description\na\n## CodeMin-1\n### Description\nb\n",
    );
    expect(ixit["CodeMin"]).toEqual([
      { id: "CodeMin-1", description: "a" },
      { id: "CodeMin-1", description: "b" },
    ]);
  });
});

describe("bold labels", () => {
  it("in paragraphs go on until the next label", () => {
    const { ixit, at, nameAt, imported } = readMarkdown(`# 7-UpdMech

## UpdMech-1

**Description:** The sensor
fetches deltas.

It needs no help.

- by radio
- at night

**Note:** not in winter.

__Configuration__ – by the *maker*
**Update Checking**:

Every day.
`);
    expect(ixit["UpdMech"]).toEqual([
      {
        id: "UpdMech-1",
        description: "The sensor\nfetches deltas.\n\nIt needs no help.\n\n- by radio\n- at night",
        configuration: "by the *maker*",
        updateChecking: "Every day.",
      },
    ]);
    expect(nameAt("/ixit/UpdMech/0/configuration")).toBe("__Configuration__ –");
    expect(at("/ixit/UpdMech/0/updateChecking")).toBe("Every day.");
    expect(imported).toEqual([
      { from: "notes.md:13", under: "/ixit/UpdMech/0", text: "**Note:** not in winter." },
    ]);
  });

  it("in lists, each with what its item holds", () => {
    const { ixit, imported } = readMarkdown(`# 10-SecParam

## SecParam-1

* *Type* – critical
* **Protection Scheme**: in flash:
  - encrypted
- **Vendor**: Kerbline
- **Sensitive: no**
- **Security Guarantees: Integrity**
- **Description**

  The key of the radio.

Written by hand.
`);
    expect(ixit["SecParam"]).toEqual([
      {
        id: "SecParam-1",
        type: "critical",
        protectionScheme: "in flash:\n  - encrypted",
        securityGuarantees: "Integrity",
        description: "The key of the radio.",
      },
    ]);
    expect(imported.map(({ text }) => text)).toEqual([
      "- **Vendor**: Kerbline\n- **Sensitive: no**",
      "Written by hand.",
    ]);
  });

  it("with the id begin entries", () => {
    const { ixit } = readMarkdown(`# IXIT 22-ExtSens

**ID:** ExtSens-Light
**Description:** Measures light.

**ID:** ExtSens-Radar
**Description:** Measures distance.
`);
    expect(ixit["ExtSens"]).toEqual([
      { id: "ExtSens-Light", description: "Measures light." },
      { id: "ExtSens-Radar", description: "Measures distance." },
    ]);
  });

  it("give a titled entry its id", () => {
    const { ixit, imported } = readMarkdown(
      "# 13-SoftServ\n\n## Web page\n\n- **ID**: SoftServ-1\n- **Status**: disabled\n",
    );
    expect(ixit["SoftServ"]).toEqual([{ id: "SoftServ-1", status: "disabled" }]);
    expect(imported).toEqual([
      { from: "notes.md:3", under: "/ixit/SoftServ/0", text: "## Web page" },
    ]);
  });

  it("in the prose of a field are prose, but a paragraph may begin another field", () => {
    const { ixit } = readMarkdown(`# 13-SoftServ
## SoftServ-1
### Description
- **Status**: as the list says
- **Port**: 80

**Justification:** needed.
### Status
enabled
`);
    expect(ixit["SoftServ"]).toEqual([
      {
        id: "SoftServ-1",
        description: "- **Status**: as the list says\n- **Port**: 80",
        justification: "needed.",
        status: "enabled",
      },
    ]);
  });
});

describe("a table with a row an entry", () => {
  it("has the fields in its columns, in any order", () => {
    const { ixit, at, nameAt, imported } = readMarkdown(`# IXIT 3-VulnTypes

| Notes | Time Frame | ID | Action | Desciption |
|---|---|---|---|---|
| urgent | 14 days | \`VulnTypes-1\` – radio | Fix \\| ship | Radio stack |
| | | VulnTypes-2 | |
| late | 90 days |
`);
    expect(ixit["VulnTypes"]).toEqual([
      {
        id: "VulnTypes-1",
        timeFrame: "14 days",
        action: "Fix | ship",
        description: "Radio stack",
      },
      { id: "VulnTypes-2" },
      { timeFrame: "90 days" },
    ]);
    expect(nameAt("/ixit/VulnTypes/0")).toBe("VulnTypes-1");
    expect(nameAt("/ixit/VulnTypes/0/action")).toBe("Action");
    expect(at("/ixit/VulnTypes/0")).toMatch(/^\| urgent .* Radio stack \|$/);
    expect(at("/ixit/VulnTypes/2/timeFrame")).toBe("90 days");
    expect(imported.map(({ from, under, text }) => [from, under, text])).toEqual([
      ["notes.md:3", "/ixit/VulnTypes", "Notes"],
      ["notes.md:5", "/ixit/VulnTypes/0", "urgent"],
      ["notes.md:5", "/ixit/VulnTypes/0", "radio"],
      ["notes.md:7", "/ixit/VulnTypes/2", "late"],
    ]);
  });

  it("is known by the ids where nothing else says what it is", () => {
    const { ixit } = readMarkdown(
      "| ID | Description |\n|-|-|\n| SecMgmt-1 | Renewal |\n| SecMgmt-2 | End |\n",
    );
    expect(ixit["SecMgmt"]?.map(({ id }) => id)).toEqual(["SecMgmt-1", "SecMgmt-2"]);
  });

  it("that repeats the entries of the document is no entry, before or after them", () => {
    const list = "| ID | Description |\n|-|-|\n| SecDev-1 | a |\n| SecDev-2 | b |\n";
    const entries = "## SecDev-1\n### Description\nReview.\n## SecDev-2\n### Description\nTests.\n";
    for (const text of [`${list}\n${entries}`, `${entries}\n## List\n${list}`]) {
      const { ixit, imported } = readMarkdown(`# 19-SecDev\n\n${text}`);
      expect(ixit["SecDev"]).toEqual([
        { id: "SecDev-1", description: "Review." },
        { id: "SecDev-2", description: "Tests." },
      ]);
      expect(imported.at(-1)?.text ?? "").toContain(list.trim());
    }
  });

  it("gives an id twice where two rows do", () => {
    const { ixit } = readMarkdown(
      "# 19-SecDev\n\n| ID | Description |\n|-|-|\n| S-1 | a |\n| S-1 | b |\n",
    );
    expect(ixit["SecDev"]?.map(({ id }) => id)).toEqual(["S-1", "S-1"]);
  });

  it("without fields in its columns is text", () => {
    const { ixit, imported } = readMarkdown(
      "# 19-SecDev\n\n| Entry | Owner |\n|-|-|\n| SecDev-1 | QA |\n",
    );
    expect(ixit).toEqual({});
    expect(imported).toHaveLength(1);
  });
});

describe("a table with a row a field", () => {
  it("stands under the heading of its entry", () => {
    const { ixit, at, nameAt, imported } = readMarkdown(`# 15-PhyIntf

## PhyIntf-Radio

| Field | Value |
|---|---|
| **Type** | radio |
| Status | enabled |
| Weight | 3 g |
| Debug Interface | |
`);
    expect(ixit["PhyIntf"]).toEqual([{ id: "PhyIntf-Radio", type: "radio", status: "enabled" }]);
    expect(nameAt("/ixit/PhyIntf/0/type")).toBe("**Type**");
    expect(at("/ixit/PhyIntf/0/status")).toBe("enabled");
    expect(imported.map(({ text }) => text)).toEqual(["Weight", "3 g", "Debug Interface"]);
  });

  it("has the id in a row, as its header too", () => {
    const { ixit, nameAt } = readMarkdown(`# 15-PhyIntf

| ID | PhyIntf-Radio |
|---|---|
| Type | radio |
| Status | enabled |

| Attribute | Content |
|---|---|
| IXIT identifier | PhyIntf-USB |
| Type | USB |
`);
    expect(ixit["PhyIntf"]).toEqual([
      { id: "PhyIntf-Radio", type: "radio", status: "enabled" },
      { id: "PhyIntf-USB", type: "USB" },
    ]);
    expect(nameAt("/ixit/PhyIntf/1")).toBe("PhyIntf-USB");
  });

  it.each([
    "| ID | SecDev-1 | SecDev-2 |\n|-|-|-|\n",
    "| Field | SecDev-1 | SecDev-2 |\n|-|-|-|\n",
  ])("may have a column an entry: %j", (header) => {
    const { ixit, at } = readMarkdown(`# 19-SecDev\n\n${header}| Description | Review | Tests |\n`);
    // One field makes a table of entries only where the ids stand in its header.
    expect(ixit["SecDev"] ?? []).toEqual([
      { id: "SecDev-1", description: "Review" },
      { id: "SecDev-2", description: "Tests" },
    ]);
    expect(at("/ixit/SecDev/1/description")).toBe("Tests");
  });
});

describe("a table with one value a field", () => {
  it("has a heading a field, whose value may begin on the heading", () => {
    const { ixit, at, nameAt } = readMarkdown(`# IXIT 4-Conf: Confirmations

### **Confirmation of Update Procedures**: Yes

They are in place.

### Confirmation of Secure Management

No.

## Summary

| Confirmation | Status |
|---|---|
| Confirmation of Update Procedures | Yes |
`);
    expect(ixit["Conf"]).toEqual({
      confirmationOfUpdateProcedures: "Yes\n\nThey are in place.",
      confirmationOfSecureManagement: "No.",
    });
    expect(at("/ixit/Conf/confirmationOfUpdateProcedures")).toMatch(/^Yes\n\nThey/);
    expect(nameAt("/ixit/Conf/confirmationOfUpdateProcedures")).toBe(
      "**Confirmation of Update Procedures**:",
    );
    expect(nameAt("/ixit/Conf")).toBe("IXIT 4-Conf: Confirmations");
  });

  it.each([
    ["labels", "**Isolation:** By its switch.\n\n**Hardware Replacement:** Once.\n"],
    ["list", "- Isolation: By its switch.\n- Hardware replacement: Once.\n"],
    [
      "rows",
      "| Field | Value |\n|-|-|\n| Isolation | By its switch. |\n| Hardware Replacement | Once. |\n",
    ],
    [
      "header and rows",
      "| Isolation | By its switch. |\n|-|-|\n| Hardware Replacement | Once. |\n",
    ],
    ["columns", "| Isolation | Hardware Replacement |\n|-|-|\n| By its switch. | Once. |\n"],
  ])("has %s", (_, body) => {
    const { ixit, imported, at } = readMarkdown(`## Table C.9: Replacement Support\n\n${body}`);
    expect(ixit).toEqual({
      ReplSup: { isolation: "By its switch.", hardwareReplacement: "Once." },
    });
    expect(at("/ixit/ReplSup/isolation")).toBe("By its switch.");
    expect(imported).toEqual([]);
  });

  it("may be spread over files", () => {
    const { ixit } = readMarkdown({
      "2-UserInfo.md": "## Support Period\nUntil 2031.\n",
      "UserInfo-more.md": "# 2-UserInfo\n## Model Designation\nP1\n## Support Period\nagain\n",
    });
    expect(ixit["UserInfo"]).toEqual({ supportPeriod: "Until 2031.", modelDesignation: "P1" });
  });
});
