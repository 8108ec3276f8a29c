import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../test/read-markdown.js";
import { readDeviceSpec } from "../read.js";

describe("tables of the ICS", () => {
  const text = `# ICS of the Baysense P1

## 5.1 No universal default passwords

| Reference | Status | Support | Detail |
|---|---|:-:|---|
| Provision 5.1-1 | M F (a) | Y | See \`AuthMech-1\`. |
| **5.1–2** | M | yes | |
| \`5.1-2a\` Machines | R F (c) | n.a. | No \\| none |
| Provision 5.1-3 | M | partly | Later. |
| 5.1-4 | | N |

**Features**:

- a) Passwords are used.

## 5.2

| Detail / Justification | Suport | Provisions |
|---|---|---|
| A page. | Y | 5.2-1 |
| No. | N | 5.1-1 |
| Nothing. | N | 5.99-1 |
`;
  const { ics, imported, at, nameAt, spec } = readMarkdown(text);

  it("give the answers, certain ones only", () => {
    expect(ics).toEqual({
      "5.1-1": { status: "M F (a)", support: "Y", detail: "See AuthMech-1." },
      "5.1-2": { status: "M", support: "Y" },
      "5.1-2A": { status: "R F (c)", support: "N/A", detail: "No | none" },
      "5.1-3": { status: "M", detail: "Later." },
      "5.1-4": { support: "N" },
      "5.2-1": { support: "Y", detail: "A page." },
    });
    expect(spec.report.placed).toMatchObject({ answers: 6, statuses: 4 });
    expect(spec.report.missed.map(({ kind, line, text: missed }) => [kind, line, missed])).toEqual([
      ["ics", 10, "partly"],
      ["ics", 22, "5.1-1"],
      ["ics", 23, "| Nothing. | N | 5.99-1 |"],
    ]);
  });

  it("place them", () => {
    expect(nameAt("/ics/5.1-2A")).toBe("5.1-2a");
    expect(nameAt("/ics/5.2-1")).toBe("5.2-1");
    expect(at("/ics/5.1-1")).toBe("| Provision 5.1-1 | M F (a) | Y | See `AuthMech-1`. |");
    expect(at("/ics/5.1-1/status")).toBe("M F (a)");
    expect(nameAt("/ics/5.1-1/support")).toBe("Support");
    expect(at("/ics/5.1-2/support")).toBe("yes");
  });

  it("leave nothing out", () => {
    expect(imported.map(({ from, under, text: rest }) => [from, under, rest])).toEqual([
      ["notes.md:1", undefined, "# ICS of the Baysense P1"],
      ["notes.md:3", undefined, "## 5.1 No universal default passwords"],
      ["notes.md:9", "/ics/5.1-2A", "Machines"],
      ["notes.md:10", "/ics/5.1-3", "partly"],
      ["notes.md:13", "/ics", "**Features**:\n\n- a) Passwords are used."],
      ["notes.md:17", undefined, "## 5.2"],
      ["notes.md:22", "/ics", "No."],
      ["notes.md:22", "/ics", "N"],
      ["notes.md:22", "/ics", "5.1-1"],
      ["notes.md:23", "/ics", "Nothing."],
      ["notes.md:23", "/ics", "N"],
      ["notes.md:23", "/ics", "5.99-1"],
    ]);
  });

  it.each([
    "| Reference | Status |\n|-|-|\n| 5.1-1 | M |",
    "| Reference | Support |\n|-|-|\n| a book | Y |\n| 5.1-1 | Y |\n| a film | N |",
    "| Name | Support |\n|-|-|\n| 5.1-1 | Y |",
    "| Reference | Support |\n|-|-|",
  ])("are not %j", (table) => {
    expect(readMarkdown(table).ics).toEqual({});
  });
});

describe("the evidence of an answer", () => {
  const digest = "0f".repeat(32);
  const text = `| Reference | Support | Detail | Evidence |
|---|---|---|---|
| 5.1-1 | Y | Fine. | evidence/a\\_b.md<br>SHA-256: ${digest}<br>Ten labels.<br><br>KER-SEC-001 |
| 5.1-2 | Y | Fine. | |
| 5.1-3 | Y | See [the report](reports/3.pdf). | KER-SEC-002 |
`;
  const { ics, data, at, spec } = readMarkdown(text);

  it("is a list of where it is, its digest and what it shows", () => {
    expect(ics["5.1-1"]).toEqual({
      support: "Y",
      detail: "Fine.",
      evidence: [
        { ref: "evidence/a_b.md", sha256: digest, note: "Ten labels." },
        { ref: "KER-SEC-001" },
      ],
    });
    expect(ics["5.1-2"]).toEqual({ support: "Y", detail: "Fine." });
    expect(spec.report.missed).toEqual([]);
  });

  it("stands where its cell stands and fits the schema", () => {
    expect(at("/ics/5.1-3/evidence/0/ref")).toBe("KER-SEC-002");
    expect(readDeviceSpec(data).misfits).toEqual([]);
  });

  it("is not looked for in what is not answered", () => {
    const open = readMarkdown(
      "| Reference | Status | Support | Detail |\n|-|-|-|-|\n| 5.1-1 | M | Y | A. |\n| 5.1-2 | M | **not answered** | |\n| 5.1-3 | M | not answered | Later. |\n",
    );
    expect(open.ics).toEqual({
      "5.1-1": { status: "M", support: "Y", detail: "A." },
      "5.1-3": { status: "M", detail: "Later." },
    });
    expect(open.spec.report.missed).toMatchObject([{ kind: "ics", text: "not answered" }]);
  });

  it("leaves a link in a detail as it is written, so that its address is kept", () => {
    expect(ics["5.1-3"]?.["detail"]).toBe("See [the report](reports/3.pdf).");
  });
});
