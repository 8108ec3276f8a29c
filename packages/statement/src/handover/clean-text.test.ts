import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, isRightToLeft } from "./clean-text.js";

describe("cleanText", () => {
  test("knows one kind of line break", () => {
    expect(cleanText("a\r\nb\rc\vd\u0085e\u2028f")).toBe("a\nb\nc\nd\ne\nf");
    expect(cleanText("a\fb\u2029c")).toBe("a\n\nb\n\nc");
  });

  test("shows that something unprintable was there", () => {
    expect(cleanText("a\u0000b\u001b[31m\u007f\u009b")).toBe("a\ufffdb\ufffd[31m\ufffd\ufffd");
    expect(cleanText("\ud800 \udc00 \ufffe \uffff \ufdd0")).toBe(
      "\ufffd \ufffd \ufffd \ufffd \ufffd",
    );
    expect(cleanText("PA\u202eSS\u2066")).toBe("PA\ufffdSS\ufffd");
  });

  test("keeps emoji, joiners, marks and other scripts", () => {
    const text = "👩🏽‍🔧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 é עברית \u200f العربية";
    expect(cleanText(text)).toBe(text);
  });

  test("writes tabs as spaces", () => {
    expect(cleanText("\ta")).toBe("    a");
  });
});

test("cleanLine makes one line of a text", () => {
  expect(cleanLine("  a \r\n\t b\u2029c ")).toBe("a b c");
});

test("isRightToLeft goes by the first letter", () => {
  expect(isRightToLeft("1. עדכון update")).toBe(true);
  expect(isRightToLeft("update عربي")).toBe(false);
  expect(isRightToLeft("5.1-1 🚦")).toBe(false);
});
