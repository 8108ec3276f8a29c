import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../test/read-markdown.js";

function missedIn(text: string) {
  const { report } = readMarkdown(text).spec;
  return {
    percent: report.percent,
    missed: report.missed.map(({ kind, text: what }) => [kind, what]),
  };
}

describe("what looks like an entry or field and is not read", () => {
  it("is told of HTML", () => {
    const html =
      "<table><tr><th>ID</th><th>Description</th></tr>\n<tr><td>UpdMech-1</td><td>OTA</td></tr></table>";
    expect(missedIn(`# 7-UpdMech\n\n${html}\n`)).toEqual({
      percent: 0,
      missed: [
        ["field", "Description"],
        ["entry", "UpdMech-1"],
      ],
    });
  });

  it("is told of lists without labels", () => {
    expect(
      missedIn("# 7-UpdMech\n\n- UpdMech-1\n- UpdMech-2: by cable\n- nothing\n").missed,
    ).toEqual([
      ["entry", "UpdMech-1"],
      ["entry", "UpdMech-2: by cable"],
    ]);
  });

  it("is told of tables whose heads are not known", () => {
    const table =
      "| Kennung | Beschreibung |\n|-|-|\n| UpdMech-1 | Funk |\n| UpdMech-2 | Kabel |\n";
    expect(missedIn(`# 7-UpdMech\n\n${table}`).missed).toEqual([
      ["entry", "UpdMech-1"],
      ["entry", "UpdMech-2"],
    ]);
  });

  it.each([
    "# Notes\n\n- UpdMech-1\n",
    "# 7-UpdMech\n\nThe <b>sensor</b> is updated.\n\n<div>See Description.</div>\n",
    "# 7-UpdMech\n\n- [Over the air](ota.md)\n- By cable\n",
    "# 7-UpdMech\n\n| File | Author |\n|-|-|\n| a | b |\n",
    "# 7-UpdMech\n\n## Summary\n\n| Name | Kind |\n|-|-|\n| UpdMech-1 | x |\n",
    "",
  ])("is not seen in %j", (text) => {
    expect(missedIn(text)).toEqual({ percent: undefined, missed: [] });
  });

  it("is looked for in good time", { timeout: 10_000 }, () => {
    for (const piece of ["<td>UpdMech", "- UpdMech\n", "<", "- a\n  - b\n"]) {
      expect(missedIn(`# 7-UpdMech\n\n${piece.repeat(300_000 / piece.length)}`).missed.length).toBe(
        0,
      );
    }
  });
});

describe("entries in a list", () => {
  const text = `# 7-UpdMech

- UpdMech-1
  - Description: OTA
  - Security Guarantees:
    - Integrity
    - Authenticity
  - **Cryptographic Details**: RSA-3072
- UpdMech-2
  - Description: USB
- UpdMech-3
`;

  it("have their fields in lists of their own", () => {
    const { ixit, spec, imported } = readMarkdown(text);
    expect(ixit["UpdMech"]).toEqual([
      {
        id: "UpdMech-1",
        description: "OTA",
        securityGuarantees: "- Integrity\n    - Authenticity",
        cryptographicDetails: "RSA-3072",
      },
      { id: "UpdMech-2", description: "USB" },
    ]);
    expect(spec.report.missed).toMatchObject([{ kind: "entry", line: 11, text: "UpdMech-3" }]);
    expect(imported.map((item) => item.text)).toEqual(["- UpdMech-3"]);
  });

  it("are none in the prose of a field", () => {
    const { ixit } = readMarkdown(
      "# 7-UpdMech\n\n## UpdMech-1\n\n### Description\n\n- UpdMech-2\n  - Description: no\n",
    );
    expect(ixit["UpdMech"]).toHaveLength(1);
  });
});
