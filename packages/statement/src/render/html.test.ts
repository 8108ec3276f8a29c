import { describe, expect, test } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { hostileHandover } from "../../test/hostile.js";
import { kerbline } from "../../test/kerbline.js";
import { type Element, elementsOf, readMarkup, textIn } from "../../test/read-markup.js";
import type { Figure } from "../handover/handover.js";
import { renderHtml } from "./html.js";

const html = renderHtml(kerbline);
const page = readMarkup(html);
const all = (name: string, within: Element = page) =>
  [...elementsOf(within)].filter((element) => element.name === name);
const idsOf = (root: Element) =>
  [...elementsOf(root)].flatMap(({ attributes }) => attributes["id"] ?? []);

test("an example", async () => {
  await expect(html).toMatchFileSnapshot("../../test/fixtures/kerbline.html");
});

describe("a reader who cannot see the page", () => {
  test("knows its language, title and landmarks", () => {
    expect(page.attributes["lang"]).toBe("en-GB");
    expect(all("title").map(textIn)).toEqual([kerbline.title]);
    for (const landmark of ["header", "nav", "main"]) expect(all(landmark)).toHaveLength(1);
    expect(idsOf(page)).toContain(all("nav")[0]?.attributes["aria-labelledby"]);
  });

  test("skips to the content first", () => {
    const [first] = all("a");
    expect(first?.attributes["class"]).toBe("skip");
    expect(`#${all("main")[0]?.attributes["id"]}`).toBe(first?.attributes["href"]);
  });

  test("meets headings without gaps", () => {
    const levels = [...elementsOf(page)].flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []);
    expect(levels.map(Number)).toEqual([1, 2, 2, 2, 3, 4]);
  });

  test("hears what a table is about, and the heads of its cells", () => {
    const tables = all("table");
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect((table.children.find((child) => typeof child === "object") as Element).name).toBe(
        "caption",
      );
      const scopes = all("th", table).map(({ attributes }) => attributes["scope"]);
      expect(scopes.filter((scope) => scope === "col")).toHaveLength(5);
      expect(scopes.filter((scope) => scope === "row")).toHaveLength(4);
    }
  });

  test("can scroll a wide table with keys", () => {
    const boxes = all("div").filter(({ attributes }) => attributes["class"] === "table");
    for (const { attributes } of boxes) {
      expect(attributes).toMatchObject({ role: "group", tabindex: "0" });
      expect(attributes["aria-label"]).toBe("Provisions of clause 5.3");
    }
  });

  test("hears the kind of a note and the status of a row in words", () => {
    const notes = all("div").filter(({ attributes }) => attributes["role"] === "note");
    expect(notes.map((note) => textIn(note).split(":")[0])).toEqual([
      "Note",
      "Question",
      "Warning",
    ]);
    const badges = all("span").map(textIn);
    expect(badges).toEqual(["PASS", "FAIL", "INCONCLUSIVE", "N/A"]);
  });
});

describe("any document", () => {
  const names = new Set(
    "html head meta title style body a header h1 h2 h3 h4 h5 p ul li dl div dt dd nav main table caption colgroup col thead tbody tr th td span strong code br".split(
      " ",
    ),
  );
  const attributeNames = new Set(
    "lang charset http-equiv content name class href id style role aria-label aria-labelledby tabindex scope".split(
      " ",
    ),
  );

  test("has our elements and attributes only, and links that are safe or lead inside", () => {
    fc.assert(
      fc.property(hostileHandover, (handover) => {
        const root = readMarkup(renderHtml(handover));
        const ids = idsOf(root);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { name, attributes } of elementsOf(root)) {
          expect(names).toContain(name);
          for (const key of Object.keys(attributes)) expect(attributeNames).toContain(key);
          expect(attributes["style"] ?? "width:1%").toMatch(/^width:\d+(\.\d+)?%$/);
          const { href = "https://" } = attributes;
          if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
          else expect(href).toMatch(/^(https:\/\/|mailto:)/i);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("needs nothing but itself, and says so", () => {
    const [policy] = all("meta").flatMap(({ attributes }) =>
      attributes["http-equiv"] ? [attributes["content"]] : [],
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script");
    expect(textIn(all("style")[0] ?? page)).not.toMatch(/url\(|@import/);
  });
});

test("a figure is its drawing under its caption, or says that there is none", () => {
  const figure = { kind: "figure", caption: "<Flows>", mermaid: "flowchart LR" } as const;
  const svg = '<svg role="img"><title>x</title></svg>\n';
  const render = (block: Figure) => renderHtml({ ...kerbline, blocks: [block] });
  expect(render({ ...figure, svg })).toContain(
    '<figure class="table" role="group" aria-label="&lt;Flows&gt;" tabindex="0">\n<figcaption>&lt;Flows&gt;</figcaption>\n<svg role="img"><title>x</title></svg>\n</figure>',
  );
  expect(render(figure)).toContain("<p>The drawing is left out.</p>\n</figure>");
});
