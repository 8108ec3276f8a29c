import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { kerbline } from "../../test/kerbline.js";
import { leavesOfDocx, partsOfDocx } from "../../test/read-leaves.js";
import { type Element, elementsOf, textIn } from "../../test/read-markup.js";
import type { Handover } from "../handover/handover.js";
import { renderDocx } from "./docx.js";

const bytes = await renderDocx(kerbline);
const parts = partsOfDocx(bytes);
const all = (part: string, name: string): readonly Element[] => {
  const root = parts.get(part);
  return root ? [...elementsOf(root)].filter((element) => element.name === name) : [];
};
const inDocument = (name: string) => all("word/document.xml", name);
const value = ({ attributes }: Element) => attributes["w:val"];

test("an example", async () => {
  const text = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const body = text.slice(text.indexOf("<w:body>")).replace(/(?=<w:(p|tbl|tr|tc)>)/g, "\n");
  await expect(body).toMatchFileSnapshot("../../test/fixtures/kerbline.document.xml");
});

describe("a Word document", () => {
  test("uses the styles that Word knows", () => {
    const styles = new Set(inDocument("w:pStyle").map(value));
    for (const style of ["Title", "Heading1", "Heading2", "Heading3", "Caption"]) {
      expect(styles).toContain(style);
    }
    const defined = all("word/styles.xml", "w:style").map(
      ({ attributes }) => attributes["w:styleId"],
    );
    expect(new Set(defined).size).toBe(defined.length);
    for (const style of [...styles, ...inDocument("w:rStyle").map(value)]) {
      expect(defined).toContain(style);
    }
  });

  test("repeats the head of a table", () => {
    const rows = inDocument("w:tr").map((row) => [...elementsOf(row)].map(({ name }) => name));
    expect(rows.map((names) => names.includes("w:tblHeader"))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("is on A4, in British English, with title and subject", () => {
    expect(inDocument("w:pgSz")[0]?.attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(all("word/styles.xml", "w:lang")[0]?.attributes).toEqual({ "w:val": "en-GB" });
    const properties = parts
      .get("docProps/core.xml")
      ?.children.map((child) => (typeof child === "object" ? [child.name, textIn(child)] : child));
    expect(properties).toEqual([
      ["dc:title", kerbline.title],
      ["dc:subject", kerbline.subtitle],
      ["dc:language", "en-GB"],
    ]);
  });

  test("links to bookmarks that exist and to relationships that exist", () => {
    const bookmarks = inDocument("w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
    const related = all("word/_rels/document.xml.rels", "Relationship");
    const ids = related.map(({ attributes }) => attributes["Id"]);
    const links = inDocument("w:hyperlink").map(({ attributes }) => attributes);
    expect(links).toHaveLength(7);
    for (const { "r:id": id, "w:anchor": anchor } of links) {
      if (id === undefined) expect(bookmarks).toContain(anchor);
      else expect(ids).toContain(id);
    }
    const targets = related.map(({ attributes }) => attributes["Target"]);
    expect(targets).toContain("https://kerbline.example/.well-known/security.txt?a=1&b=2");
  });

  test("reads a paragraph in Hebrew from the right", () => {
    expect(inDocument("w:bidi")).toHaveLength(1);
  });

  test("takes nothing in braces for a placeholder", async () => {
    const text = "{default-bullet-numbering-0} {x}";
    const handover: Handover = {
      title: text,
      meta: [],
      language: "en-GB",
      blocks: [{ kind: "bullets", items: [text] }],
    };
    expect(leavesOfDocx(await renderDocx(handover))).toEqual([text, text]);
  });
});

test("a figure is its caption, and where to find the drawing", async () => {
  const blocks = [{ kind: "figure", caption: "<Flows>", mermaid: "flowchart LR" }] as const;
  const leaves = leavesOfDocx(await renderDocx({ ...kerbline, blocks }));
  expect(leaves.slice(-2)).toEqual(["<Flows>", "The drawing is in the HTML document."]);
});
