import { parseMarkdown } from "@bollard/document";
import { describe, expect, it } from "vitest";
import { readProcurementDocument } from "./read-procurement-document.js";

const read = (text: string) => readProcurementDocument(parseMarkdown(text), "markdown").document;

/** The statements of a text by some of what is read of each. */
function statements(text: string, ...keys: readonly string[]) {
  return read(text).statements.map((statement) =>
    keys.map((key) => (statement as unknown as Record<string, unknown>)[key]),
  );
}

describe("statements", () => {
  it("are sentences, items and rows, with the number of their clause", () => {
    const text = [
      "# 4 Security",
      "4.1 The Supplier shall use TLS. Keys are kept in hardware.",
      "",
      "4.2 The Supplier shall:",
      "",
      "- patch flaws;",
      "- keep logs.",
      "",
      "| No. | Requirement | M/D |",
      "| --- | --- | --- |",
      "| S1 | Cameras are locked. | D |",
    ].join("\n");
    expect(statements(text, "form", "number", "text")).toEqual([
      ["sentence", "4.1", "The Supplier shall use TLS."],
      ["sentence", "4.1", "Keys are kept in hardware."],
      ["sentence", "4.2", "The Supplier shall:"],
      ["item", undefined, "patch flaws;"],
      ["item", undefined, "keep logs."],
      ["row", "S1", "S1 | Cameras are locked. | D"],
    ]);
  });

  it("take their modality and actor from the words above their list", () => {
    const text = "The Supplier shall:\n\n- patch flaws;\n- keep logs, which may be read.\n";
    expect(statements(text, "modality", "actor", "lead").slice(1)).toEqual([
      ["obligation", "supplier", "The Supplier shall:"],
      ["obligation", "supplier", "The Supplier shall:"],
    ]);
  });

  it("take them from the sentence that lettered paragraphs complete", () => {
    const text = "The Supplier shall:\n\na) patch flaws;\n\nb) keep logs.\n\nCameras are grey.\n";
    expect(statements(text, "modality", "lead").slice(1)).toEqual([
      ["obligation", "The Supplier shall:"],
      ["obligation", "The Supplier shall:"],
      ["fact", undefined],
    ]);
  });

  it("have the rank of its column, or of a word that stands alone", () => {
    const ranked =
      "| Need | Essential? | Seen |\n|-|-|-|\n| Locks | E | Yes |\n| Lights | | Yes |\n";
    expect(statements(ranked, "rank")).toEqual([["mandatory"], [undefined]]);
    const plain =
      "| Need | Class |\n|-|-|\n| Locks | Mandatory |\n| Lights | E |\n| Doors | Yes |\n";
    expect(statements(plain, "rank")).toEqual([["mandatory"], [undefined], [undefined]]);
  });

  it("are not made of code, quotes and comments", () => {
    const text = "```\nThe Supplier shall.\n```\n\n> The Supplier shall.\n\n<!-- shall -->\n";
    expect(statements(text, "text")).toEqual([]);
  });
});

describe("sections", () => {
  it("are of the kind of the one above, unless their title asks for something", () => {
    const text =
      "# Background\n\n## The place\n\n## Security requirements\n\n### Cameras\n\n# Scope\n";
    expect(read(text).sections.map(({ title, kind }) => `${title}: ${kind}`)).toEqual([
      ": ordinary",
      "Background: background",
      "The place: background",
      "Security requirements: ordinary",
      "Cameras: ordinary",
      "Scope: ordinary",
    ]);
  });
});
