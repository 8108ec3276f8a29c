import { describe, expect, it } from "vitest";
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
});
