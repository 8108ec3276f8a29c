import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { markdownPieces } from "../../test/markdown-pieces.js";
import { plainOutline } from "../../test/plain-outline.js";
import type { TextEdit } from "../text-edit.js";
import { applyTextEdits } from "../text-edit.js";
import { parseMarkdown } from "./parse-markdown.js";
import { reparseMarkdown } from "./reparse-markdown.js";

function edited(before: string, edit: TextEdit) {
  return reparseMarkdown(parseMarkdown(before), applyTextEdits(before, [edit]), edit);
}

describe("reading again after an edit", () => {
  const joined = fc
    .array(fc.constantFrom(...markdownPieces, "\n\n", "\n\n", "# a\n", "- b\n"), { maxLength: 40 })
    .map((parts) => parts.join(""));

  it("gives what reading the whole gives, edit for edit", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(12), joined), {
      minLength: 1,
      maxLength: 5,
    });
    const short = fc.array(fc.constantFrom(...markdownPieces), { maxLength: 3 });
    fc.assert(
      fc.property(joined, joined, short, changes, (head, tail, middle, edits) => {
        let text = head + tail;
        let outline = parseMarkdown(text);
        for (const [at, length, long] of edits) {
          const start = at % (text.length + 1);
          const newText = at % 3 === 0 ? long : middle.slice(0, at % 4).join("");
          const edit = { start, end: Math.min(start + length, text.length), newText };
          text = applyTextEdits(text, [edit]);
          outline = reparseMarkdown(outline, text, edit);
          expect(plainOutline(outline)).toEqual(plainOutline(parseMarkdown(text)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps the blocks before, and those behind when nothing moves", () => {
    const before = "# A\n\none\n\ntwo\n\n- three\n\nfour\n\nfive\n";
    const outline = parseMarkdown(before);
    const start = before.indexOf("two");
    const edit = { start, end: start + 3, newText: "2wo" };
    const again = reparseMarkdown(outline, before.replace("two", "2wo"), edit);
    expect(again.blocks[0]).toBe(outline.blocks[0]);
    expect(again.blocks[2]).toMatchObject({ kind: "paragraph", text: "2wo" });
    expect(again.blocks[3]).toBe(outline.blocks[3]);
    expect(again.blocks.at(-1)).toBe(outline.blocks.at(-1));
  });

  it.each([
    ["a fence that opens", "a\n\nb\n\nc\n\n```\nd\n```\n\ne", 3, 3, "```\n"],
    ["a fence that closes", "```\na\n\nb\n\n```\n\nc", 5, 5, "\n```\n"],
    ["front matter that appears", "---\na: b\n\n# c\n\nd\n\n---\n\ne", 8, 8, "\n---"],
    ["front matter that goes", "---\na: b\n---\n\nc\n\nd", 1, 2, ""],
    ["a table that grows out of a paragraph", "a\n\nx | y\n\n--|--\n1 | 2\n\nb", 8, 9, ""],
    ["a table that parts from a paragraph", "x\n    a | b\n--|--\n1 | 2\n\nb", 1, 1, "\n"],
    ["a heading that is underlined", "a\n\nb\n\nc\n\nd", 4, 4, "\n---"],
    ["half a line break", "a\r\n\r\nb\r\n\r\nc", 3, 4, ""],
    ["a list that goes on", "- a\n\nb\n\n- c\n\nd", 5, 6, "- b"],
    ["everything", "a\n\nb", 0, 4, ""],
    ["nothing", "a\n\nb", 1, 1, ""],
    ["a mark of the encoding", "\ufeff# a\n\nb", 0, 1, ""],
  ])("%s", (_, before, start, end, newText) => {
    const edit = { start, end, newText };
    const text = applyTextEdits(before, [edit]);
    expect(plainOutline(edited(before, edit))).toEqual(plainOutline(parseMarkdown(text)));
  });

  it("does not trust an edit that leads elsewhere", () => {
    const outline = parseMarkdown("a\n\nb\n\nc");
    const text = "# x\n\ny";
    for (const edit of [
      { start: 0, end: 1, newText: "# x" },
      { start: 0, end: 2, newText: "b" },
      { start: 3, end: 99, newText: "" },
    ]) {
      expect(plainOutline(reparseMarkdown(outline, text, edit))).toEqual(
        plainOutline(parseMarkdown(text)),
      );
    }
  });

  it("reads the whole of what is too long, and what has problems", () => {
    const long = "a long line\n\n".repeat(100_000);
    const edit = { start: 13, end: 24, newText: "b" };
    expect(edited(long, edit).blocks[1]).toMatchObject({ text: "b" });
    const lines = "a\n".repeat(250_001);
    const again = edited(lines, { start: 0, end: 4, newText: "" });
    expect(again.problems).toEqual([]);
    expect(edited("a", { start: 1, end: 1, newText: lines }).problems).toHaveLength(1);
  });
});
