import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { quotedSpan } from "./quoted-span.js";

const shown = (text: string, quote: string | undefined) => {
  const { start, end } = quotedSpan(text, { start: 0, end: text.length }, quote);
  return text.slice(start, end);
};

describe("quotedSpan", () => {
  it("finds words in the text of the value", () => {
    expect(shown("Tokens travel in clear text.", "in clear text")).toBe("in clear text");
  });

  it("finds them where the text wraps and indents them", () => {
    expect(shown(">-\n    sent in clear\n    text here", "in clear text")).toBe(
      "in clear\n    text",
    );
    expect(shown('"sent in\\nclear text"', "in\nclear text")).toBe("in\\nclear text");
  });

  it("finds words with marks that the text escapes", () => {
    expect(shown('"the \\"Admin\\" user"', '"Admin" user')).toBe('\\"Admin\\" user');
    expect(shown("'it''s open'", "it's open")).toBe("it''s open");
    expect(shown("a (b) [c] d", "(b) [c]")).toBe("(b) [c]");
  });

  it("leaves the span where there is no quote, an empty one, or one that is not there", () => {
    expect(shown("abc", undefined)).toBe("abc");
    expect(shown("abc", " \n ")).toBe("abc");
    expect(shown("abc", "xyz")).toBe("abc");
  });

  it("finds the first place at which the words stand in any spacing", () => {
    const parts = ["ab", "b", "a-b", "-", " ", "  ", "\n> ", '"', "'", "*", "\\n", "|"];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((some) => some.join(""));
    fc.assert(
      fc.property(text, text, (source, quote) => {
        expect(shown(source, quote)).toBe(firstIn(source, quote));
      }),
      { numRuns: 5_000 },
    );
  });
});

/** The words of a quote as they first stand in a text, found by one expression. */
function firstIn(source: string, quote: string): string {
  const words = quote.split(/[\s\\]+/).filter((word) => word !== "");
  if (words.length === 0) return source;
  const escaped = words.map((word) =>
    word
      .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll('"', '\\\\?"')
      .replaceAll("'", "'{1,2}"),
  );
  const pattern = escaped.join("(?:\\\\[nrt]|[\\s>*`#|\\\\-]){1,80}");
  return new RegExp(pattern).exec(source)?.[0] ?? source;
}
