import { describe, expect, test } from "vitest";
import { kerbline } from "../../test/kerbline.js";
import { readMarkdown } from "../../test/read-markdown.js";
import { badge, type Content, code, type Handover, link, strong } from "../handover/handover.js";
import { renderMarkdown } from "./markdown.js";

const render = (content: Content) => {
  const handover: Handover = {
    title: "t",
    meta: [],
    language: "en-GB",
    blocks: [{ kind: "paragraph", content }],
  };
  return renderMarkdown(handover).slice("# t\n\n".length, -1);
};

test("an example", async () => {
  await expect(renderMarkdown(kerbline)).toMatchFileSnapshot("../../test/fixtures/kerbline.md");
});

describe("runs", () => {
  test("use Markdown's marks where these hold", () => {
    expect(render([strong("a b"), " ", code("5.1-1"), " ", badge("N/A", "na")])).toBe(
      "**a b** `5.1-1` **N/A**",
    );
  });

  test("use HTML where marks would not hold", () => {
    expect(render([strong("(a)"), "x"])).toBe("<strong>(a)</strong>x");
    expect(render([badge("A", "na"), badge("B", "na")])).toBe("**A**<strong>B</strong>");
    expect(render([code("a|`b")])).toBe("<code>a\\|\\`b</code>");
    expect(render(["*", strong("a")])).toBe("\\*<strong>a</strong>");
  });

  test("make no image of a link", () => {
    expect(render(["!", link("x", "https://kerbline.example")])).toBe(
      "\\![x](<https://kerbline.example>)",
    );
  });
});

test("lines that look like blocks stay lines", () => {
  expect(render("a\n===\n- b\n# c\n1. d\n    e\n| f |\n:-:\n> g\n~~~")).toBe(
    [
      "a\\",
      "\\===\\",
      "\\- b\\",
      "\\# c\\",
      "1\\. d\\",
      "&nbsp;&nbsp;&nbsp;&nbsp;e\\",
      "\\| f \\|\\",
      "\\:-:\\",
      "\\> g\\",
      "\\~\\~\\~",
    ].join("\n"),
  );
});

test("links lead where the document says, and nowhere else", () => {
  expect(readMarkdown(renderMarkdown(kerbline)).links).toEqual([
    "#summary",
    "#open",
    "#s_7_updmech",
    "#updmech_1",
    "#open",
    "mailto:security@kerbline.example",
    "https://kerbline.example/.well-known/security.txt?a=1&amp;b=2",
  ]);
});

test("a figure is its source in a fence that it cannot leave", () => {
  const handover: Handover = {
    title: "t",
    meta: [],
    language: "en-GB",
    blocks: [{ kind: "figure", caption: "Flows", mermaid: "flowchart LR\n```\n# x\n" }],
  };
  expect(renderMarkdown(handover)).toBe(
    "# t\n\n**Flows**\n\n```mermaid\nflowchart LR\n\n# x\n```\n",
  );
});
