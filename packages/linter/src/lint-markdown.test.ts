import { describe, expect, it } from "vitest";
import { lint, lintTogether } from "./lint.js";

const today = "2026-11-25";
const conf = `# IXIT 4-Conf: Confirmations

### Confirmation of Update Procedures

Yes.

### Confirmation of Secure Development

No, planned
for next year.
`;
const authMech = `# IXIT 1-AuthMech: Authentication Mechanisms

### **ID**: AuthMech-1

#### Description

Log-in of the owner over the network.
`;
const softServ = `# IXIT 13-SoftServ: Software Services

### **ID**: SoftServ-1

#### Authentication Mechanism

\`AuthMech-1\` and \`AuthMech-7\`
`;

const shown = ({ findings }: ReturnType<typeof lint>, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ from }) => from.line);

describe("a Markdown document", () => {
  it("is recognised by its headings and has its findings at its lines", () => {
    const result = lint({ path: "ixit/conf.md", text: conf }, { today });
    expect(result.kind).toBe("device");
    expect(shown(result, "ts-103-701/confirmations")).toEqual([9]);
  });

  it("is left alone where it only speaks of such documents", () => {
    const text = "# Bollard\n\nIt reads an IXIT, such as 4-Conf, and an ICS of EN 303 645.\n";
    expect(lint({ path: "README.md", text }, { today }).kind).toBeUndefined();
    expect(lint({ path: "README.md", text, as: "device" }, { today }).kind).toBe("device");
  });

  it("is not asked for what it has no place for", () => {
    const text = `${conf}\n# ICS, EN 303 645 V3.1.3\n\n| Reference | Support | Detail |\n|---|---|---|\n| 5.1-1 | Y | See AuthMech-1. |\n`;
    const { findings } = lint({ path: "ics.md", text, as: "device" }, { today });
    expect(findings.map(({ rule }) => rule)).not.toContain("en-303-645/features-undeclared");
  });

  it("accepts a finding by a comment in the field", () => {
    const text = conf.replace(
      "No, planned",
      "<!-- bollard-ignore ts-103-701/confirmations -- Decided by the board. -->\n\nNo, planned",
    );
    const { findings } = lint({ path: "conf.md", text }, { today });
    const found = findings.filter(({ rule }) => rule === "ts-103-701/confirmations");
    expect(found.map(({ suppressed }) => suppressed?.reason)).toEqual(
      found.map(() => "Decided by the board."),
    );
  });

  it("says what is wrong with a comment that accepts nothing", () => {
    const text = `${conf}\n<!-- bollard-ignore ts-103-701/confirmations -->\n`;
    const { findings } = lint({ path: "conf.md", text }, { today });
    expect(findings.map(({ rule }) => rule)).toContain("bollard/suppression-without-reason");
  });
});

describe("documents of one folder", () => {
  const inputs = [
    { path: "ixit/1.md", text: authMech },
    { path: "ixit/13.md", text: softServ },
  ];

  it("are one specification, each with its own findings at its own lines", () => {
    const [first, second] = lintTogether(inputs, { today });
    expect(first?.path).toBe("ixit/1.md");
    expect(second && shown(second, "ts-103-701/unknown-reference")).toEqual([7]);
    expect(first && shown(first, "ts-103-701/unknown-reference")).toEqual([]);
  });

  it("miss nothing by themselves that only another document could hold", () => {
    const alone = lint({ path: "ixit/13.md", text: softServ }, { today });
    expect(shown(alone, "ts-103-701/unknown-reference")).toEqual([]);
  });

  it("keep the configuration of each file", () => {
    const overrides = [{ files: ["ixit/13.md"], rules: { "ts-103-701/unknown-reference": "off" } }];
    const config = { written: { overrides } } as const;
    const [, second] = lintTogether(inputs, { today, config: structuredClone(config) as never });
    expect(second && shown(second, "ts-103-701/unknown-reference")).toEqual([]);
  });

  it("may be none", () => {
    expect(lintTogether([], { today })).toEqual([]);
  });
});

describe("a document whose bytes are amiss", () => {
  const amiss = {
    code: "document/encoding",
    start: 0,
    end: 1,
    what: "The file is not written in UTF-8.",
    todo: "Save it as UTF-8.",
  } as const;

  it("is told as such, and costs the others nothing", () => {
    const inputs = [
      { path: "a.md", text: authMech, problems: [amiss] },
      { path: "b.md", text: conf },
    ];
    const [first, second] = lintTogether(inputs, { today });
    expect(first?.findings.map(({ rule }) => rule)).toEqual(["document/encoding"]);
    expect(second && shown(second, "ts-103-701/confirmations")).toEqual([9]);
  });
});
