import { describe, expect, test } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { hostileText } from "../../test/hostile.js";
import { cleanText } from "./clean-text.js";
import { badge, type Content, code, link, strong } from "./handover.js";
import { layOutContent, textOf } from "./lay-out-content.js";

const lay = (content: Content) =>
  layOutContent(content, (target) => (target.startsWith("https:") ? target : undefined));
const texts = (content: Content) => lay(content).map((lines) => lines.map(textOf));

describe("layOutContent", () => {
  test("finds paragraphs and lines", () => {
    expect(texts("a\nb\n\n \n\nc\n")).toEqual([["a", "b"], ["c"]]);
    expect(texts("")).toEqual([]);
    expect(texts(" \n\t")).toEqual([]);
  });

  test("keeps spaces that formats would drop, and none at the end of a line", () => {
    expect(texts("- a\n   - b  c  \n\td")).toEqual([
      ["- a", "\u00a0\u00a0\u00a0- b \u00a0c", "\u00a0\u00a0\u00a0\u00a0d"],
    ]);
    expect(texts(["a ", strong(" b"), code(" c "), "\nd"])).toEqual([["a \u00a0b c", "d"]]);
  });

  test("keeps the look of runs over line breaks", () => {
    expect(lay(["see ", code("a\n\nb"), "."])).toEqual([
      [
        [
          { kind: "text", text: "see " },
          { kind: "code", text: "a" },
        ],
      ],
      [
        [
          { kind: "code", text: "b" },
          { kind: "text", text: "." },
        ],
      ],
    ]);
  });

  test("joins neighbours of one look, but neither links nor badges", () => {
    expect(lay(["a", "b", strong("c"), strong("d")])).toEqual([
      [
        [
          { kind: "text", text: "ab" },
          { kind: "strong", text: "cd" },
        ],
      ],
    ]);
    expect(lay([badge("PASS", "pass"), badge("FAIL", "fail")])[0]?.[0]).toHaveLength(2);
  });

  test("makes plain text of a link that leads nowhere, and drops what is empty", () => {
    expect(lay([link("x", "#gone"), strong(""), badge(" ", "na")])).toEqual([
      [[{ kind: "text", text: "x" }]],
    ]);
    expect(lay([link("a\nb", "https://kerbline.example")])).toEqual([
      [[{ kind: "link", text: "a b", target: "https://kerbline.example" }]],
    ]);
  });

  test("loses no visible character of any text", () => {
    const visible = (text: string) => text.replace(/\s/g, "");
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(texts(text).flat().join(""))).toBe(visible(cleanText(text)));
      }),
    );
  });
});
