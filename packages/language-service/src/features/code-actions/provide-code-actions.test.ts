import { describe, expect, it } from "vitest";
import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import { acted, open, positionOf } from "../../../test/documents.js";
import { fixAllKind, provideCodeActions } from "./provide-code-actions.js";

const text = `bollard: device/1
product:
  Name: Kerbline # as on the box
  audience: consumers
features: { Passwords: true }
`;
const document = open("a.device.yaml", text);

function actionsAt(part: string, only?: readonly string[]): CodeAction[] {
  const position = positionOf(text, part);
  return provideCodeActions(document, { range: { start: position, end: position }, only });
}

describe("code actions", () => {
  it("offer the fix first, as the preferred one", () => {
    const [first, second] = actionsAt("Name");
    expect(first).toMatchObject({
      title: "Rename to “name”",
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [{ code: "shape/unknown-field" }],
    });
    expect(acted(document, first)).toBe(text.replace("Name", "name"));
    expect(second?.title).toBe("Suppress shape/unknown-field here, with a reason");
    expect(second).not.toHaveProperty("isPreferred");
  });

  it("offer suggestions, and prefer none", () => {
    const [first] = actionsAt("consumers");
    expect(first?.title).toBe('Change to "consumer"');
    expect(first).not.toHaveProperty("isPreferred");
    expect(acted(document, first)).toBe(text.replace("consumers", "consumer"));
  });

  it("are those of the findings that the range touches", () => {
    expect(actionsAt("Kerbline")).toEqual([]);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const codes = provideCodeActions(document, { range }).map((a) => a.diagnostics?.[0]?.code);
    expect([...new Set(codes)].sort()).toEqual(["shape/unknown-field", "shape/unknown-value"]);
  });

  it("are none for a finding that is suppressed", () => {
    const suppressed = open(
      "a.device.yaml",
      text.replace("  Name", "  # bollard-ignore shape/unknown-field -- As on the box.\n  Name"),
    );
    const position = positionOf(suppressed.text, "Name");
    const range = { start: position, end: position };
    expect(provideCodeActions(suppressed, { range })).toEqual([]);
  });

  it("offer to take away a suppression that is not needed", () => {
    const unused = open(
      "a.device.yaml",
      "bollard: device/1\n# bollard-ignore shape/unknown-field -- Old.\nnotes: None.\n",
    );
    const position = positionOf(unused.text, "# bollard");
    const range = { start: position, end: position };
    const actions = provideCodeActions(unused, { range });
    expect(actions.map(({ title }) => title)).toEqual(["Remove the suppression"]);
    expect(acted(unused, actions[0])).toBe("bollard: device/1\nnotes: None.\n");
  });
});

describe("the kinds that are asked for", () => {
  const kinds = (only: readonly string[] | undefined) =>
    [...new Set(actionsAt("Name", only).map(({ kind }) => kind))].sort();

  it.each([
    [undefined, [CodeActionKind.QuickFix]],
    [[], []],
    [[""], [CodeActionKind.QuickFix, fixAllKind]],
    [["quickfix"], [CodeActionKind.QuickFix]],
    [["source"], [fixAllKind]],
    [["source.fixAll"], [fixAllKind]],
    [["source.fixAll.bollard"], [fixAllKind]],
    [["source.fixAll.eslint"], []],
    [["source.fix"], []],
    [["refactor"], []],
    [["refactor", "quickfix.x", "source.fixAll"], [fixAllKind]],
  ])("%j", (only, expected) => {
    expect(kinds(only)).toEqual(expected);
  });
});

describe("source.fixAll.bollard", () => {
  it("applies every fix at once, wherever the cursor is, and no suggestion", () => {
    const [action, ...more] = actionsAt("bollard", ["source.fixAll"]);
    expect(more).toEqual([]);
    expect(action).toMatchObject({ kind: "source.fixAll.bollard" });
    const expected = text.replace("Name", "name").replace("Passwords", "passwords");
    expect(acted(document, action)).toBe(expected);
  });

  it("is not offered where there is nothing to fix", () => {
    const clean = open("a.device.yaml", "bollard: device/1\n");
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(provideCodeActions(clean, { range, only: ["source.fixAll"] })).toEqual([]);
    const other = open("notes.yaml", "Name: 1\n");
    expect(provideCodeActions(other, { range, only: ["source.fixAll"] })).toEqual([]);
  });
});
