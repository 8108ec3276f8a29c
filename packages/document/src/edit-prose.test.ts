import type { Edit } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { toTextEdits } from "./edit.js";
import { applyTextEdits } from "./text-edit.js";
import type { Format, Tree, TreeNode } from "./tree.js";

const text = "# Security\n\nPasswords should be\nlong where *practicable*.\n\nEnd.\n";

/** A tree whose only member `clause` is the paragraph of the text. */
function treeOf(format: Format = "markdown", source = text): Tree {
  const start = source.indexOf("Passwords");
  const end = source.indexOf("\n\n", start) === -1 ? source.length : source.indexOf("\n\n", start);
  const clause: TreeNode = {
    kind: "scalar",
    start,
    end,
    key: { name: "clause", start, end: start },
    children: [],
    value: "",
  };
  const root: TreeNode = { kind: "object", start, end, children: [clause], value: {} };
  return { format, text: source, root, problems: [] };
}

function edited(edits: readonly Edit[], tree = treeOf()): string | undefined {
  const textEdits = toTextEdits(tree, edits);
  return textEdits && applyTextEdits(tree.text, textEdits);
}

const replace = (quote: string, by: string): Edit => ({
  kind: "replace",
  pointer: "/clause",
  quote,
  text: by,
});

describe("an edit of prose", () => {
  it("replaces words, wherever their lines break", () => {
    expect(edited([replace("should be long", "shall be long")])).toBe(
      text.replace("should be\nlong", "shall be long"),
    );
  });

  it("replaces the whole", () => {
    expect(edited([replace("", "Passwords are unique.")])).toBe(
      "# Security\n\nPasswords are unique.\n\nEnd.\n",
    );
    expect(edited([replace("Passwords should be long where *practicable*.", "None.")])).toBe(
      "# Security\n\nNone.\n\nEnd.\n",
    );
  });

  it("puts a paragraph behind, in the text's own line breaks", () => {
    const insert: Edit = { kind: "insert", pointer: "/clause", text: "One.\nTwo." };
    expect(edited([insert])).toBe(text.replace("*.\n", "*.\n\nOne.\nTwo.\n"));
    const windows = text.replaceAll("\n", "\r\n");
    const source = treeOf("markdown", windows.replaceAll("\r\n\r\nEnd.\r\n", ""));
    expect(edited([insert], source)).toBe(`${source.text}\r\n\r\nOne.\r\nTwo.`);
  });

  it("escapes what HTML would take for marks", () => {
    const insert: Edit = { kind: "insert", pointer: "/clause", text: "a < b & c" };
    expect(edited([insert], treeOf("html"))).toContain("\n\n<p>a &lt; b &amp; c</p>\n");
  });

  it.each<[string, readonly Edit[]]>([
    ["of words that are not there", [replace("must be short", "x")]],
    ["of a place that is not there", [{ ...replace("long", "x"), pointer: "/other" } as Edit]],
    ["of data", [{ kind: "set", pointer: "/clause", value: "x" }]],
    ["of the same words twice", [replace("should be", "x"), replace("be long", "y")]],
    ["with one that cannot be done", [replace("should", "shall"), replace("nowhere", "x")]],
  ])("%s is declined", (_, edits) => {
    expect(edited(edits)).toBeUndefined();
  });

  it("is declined in data", () => {
    const tree = { ...treeOf(), format: "yaml" as const };
    expect(toTextEdits(tree, [replace("should", "shall")])).toBeUndefined();
  });
});
