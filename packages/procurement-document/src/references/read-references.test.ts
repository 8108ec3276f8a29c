import { parseMarkdown, spanOf } from "@bollard/document";
import { expect, it } from "vitest";
import { readProcurementDocument } from "../read/read-procurement-document.js";

const read = (text: string) => {
  const { document, tree } = readProcurementDocument(parseMarkdown(text), "markdown");
  return document.references.map(({ document: name, statement }, index) => {
    const { start, end } = spanOf(tree, `/references/${index}`);
    return { name, statement, source: text.slice(start, end) };
  });
};

it("leads from each reference to the words of the source", () => {
  expect(
    read(
      "# Security\n\nThe Supplier shall meet **ETSI\nEN 303 645** and *ISO 27001*.\n\n- PPN 014 applies.\n",
    ),
  ).toEqual([
    { name: "ETSI EN 303 645", statement: 0, source: "ETSI\nEN 303 645" },
    { name: "ISO/IEC 27001", statement: 0, source: "ISO 27001" },
    { name: "PPN 014", statement: 1, source: "PPN 014" },
  ]);
});

it("tells the same words at two places of a statement apart", () => {
  const text = "Meet ISO 27001 first, then ISO 27001 again.";
  const { document, tree } = readProcurementDocument(parseMarkdown(text), "markdown");
  const starts = document.references.map((_, index) => spanOf(tree, `/references/${index}`).start);
  expect(starts).toEqual([5, 27]);
});

it("finds them in rows of tables", () => {
  expect(read("| Id | Requirement |\n|---|---|\n| R1 | Meet `BS 8418:2015` in full. |\n")).toEqual([
    { name: "BS 8418", statement: 0, source: "BS 8418:2015" },
  ]);
});
