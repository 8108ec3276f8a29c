import { expect, test } from "vitest";
import { escapeMarkdown } from "./escape-markdown.js";

test.each([
  ["**a** _b_ `c` ~d~", "\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~d\\~"],
  ["a | b \\| c", "a \\| b \\\\\\| c"],
  ["<script>", "\\<script\\>"],
  ["![x](y) [^1]", "!\\[x\\](y) \\[^1\\]"],
  ["see!", "see\\!"],
  ["R&D &amp; $x$", "R\\&D \\&amp; \\$x\\$"],
  ["# a #", "\\# a \\#"],
  ["- a", "\\- a"],
  ["+ a", "\\+ a"],
  ["===", "\\==="],
  [":-:", "\\:-:"],
  ["12. a", "12\\. a"],
  ["1) a", "1\\) a"],
  ["2.", "2\\."],
  ["5.1-1 a - b", "5.1-1 a - b"],
  ["\u00a0\u00a0- a", "&nbsp;&nbsp;- a"],
  ["https://a.example HTTP://b", "https\\://a.example HTTP\\://b"],
  ["_www.a.example", "\\_www\\.a.example"],
  ["mailto:a@b.example", "mailto\\:a\\@b.example"],
])("%s", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
