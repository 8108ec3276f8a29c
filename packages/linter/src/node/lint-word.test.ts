import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { docx, paragraph } from "../../../document/test/word.js";
import { ConfigFiles } from "./config-files.js";
import { isWordName, lintWord } from "./lint-word.js";

const folder = mkdtempSync(join(tmpdir(), "bollard-word-"));
afterAll(() => rmSync(folder, { recursive: true }));

const options = { base: folder, configs: new ConfigFiles(folder), today: "2026-11-25" };

function lint(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return lintWord(path, options);
}

const tender = docx(
  [
    paragraph("Invitation to tender for cameras of the council in England"),
    paragraph("Assurance", '<w:outlineLvl w:val="0"/>'),
    paragraph("The Supplier shall hold a certificate under ISO/IEC 27001:2013."),
  ].join(""),
);

describe("a Word document", () => {
  it("has findings below its headings, by paragraph", async () => {
    const { result, notes } = await lint("tender.docx", tender);
    expect(result).toMatchObject({ path: "tender.docx", kind: "procurement" });
    const found = result.findings.filter(({ rule }) => rule === "procurement/superseded-reference");
    expect(found).toMatchObject([{ where: { headings: ["Assurance"], paragraph: 3 } }]);
    expect(notes).toEqual([]);
  });

  it("offers no fixes, since Word files are never written", async () => {
    const { result } = await lint("fixed.docx", tender);
    expect(result.findings.length).toBeGreaterThan(0);
    expect(result.findings.every(({ fix, suggestions }) => !fix && !suggestions)).toBe(true);
  });

  it.each([
    ["is none", new TextEncoder().encode("just text")],
    ["is cut off", tender.subarray(0, tender.length >> 1)],
    ["is empty", new Uint8Array()],
  ])("that %s is an error in plain words", async (_, bytes) => {
    await expect(lint("bad.docx", bytes)).rejects.toThrow(/bad\.docx: \p{Lu}.*\.$/u);
  });

  it("that is not there is an error", async () => {
    await expect(lintWord(join(folder, "none.docx"), options)).rejects.toThrow("no such file");
  });
});

it.each([
  ["a.docx", true],
  ["a.DOCM", true],
  ["a.doc", true],
  ["a.docx.md", false],
  ["a.dock", false],
])("%s is a Word document by its name: %s", (name, expected) => {
  expect(isWordName(name)).toBe(expected);
});
