import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { plainText } from "./plain-text.js";

describe("plain text", () => {
  it.each([
    ["**ID**: UpdMech-Auto", "ID: UpdMech-Auto"],
    ["***both* of** them", "both of them"],
    ["*a **b** c* __d__ _e_ ~~f~~", "a b c d e f"],
    ["*a _b* c_", "a _b c_"],
    ["`AuthMech-1` and `` a`b `` and ` `", "AuthMech-1 and a`b and  "],
    ["`never closed", "`never closed"],
    ["[`SecParam-1`](#secparam-1 'title') here", "SecParam-1 here"],
    [
      "[](https://example.com/a_(b)) and <https://example.com/c>",
      "https://example.com/a_(b) and https://example.com/c",
    ],
    ["![A label](label.png)[x][y]", "A labelx"],
    ["[not a link] (here) ] [", "[not a link] (here) ] ["],
    ["[a](b c) [a](<b c>)", "[a](b c) a"],
    ["1 \\| 2 \\* 3 \\n", "1 | 2 * 3 \\n"],
    ["a<br>b<br />c <sup>2</sup> <Supplier name>", "a\nb\nc 2 <Supplier name>"],
    ["a <!-- a remark --> b <!-- open", "a  b <!-- open"],
    ["R&amp;D &lt;x&gt; &#39;y&#x27; &unknown; &", "R&D <x> 'y' &unknown; &"],
    ["<security@example.com>", "security@example.com"],
    ["  a \n  b\\\nc  ", "a\nb\nc"],
  ])("of %j", (markdown, plain) => {
    expect(plainText(markdown)).toBe(plain.trim());
  });

  it.each([
    "fatfs_nrf52_2",
    "2 * 3 * 4",
    "~5 minutes, ~10 days",
    "AuthMech-LAN-WebUI",
    "a < b > c",
    "5.1-2A (R F (c))",
    "x** y",
    "Yes / No",
    "C:\\temp",
  ])("%j is plain already", (text) => {
    expect(plainText(text)).toBe(text);
  });

  it("keeps every word", () => {
    const words = fc.stringMatching(/^[a-z]{1,5}\d$/);
    const marks = fc.constantFrom(
      "*",
      "**",
      "_",
      "~~",
      "`",
      "[",
      "]",
      "(",
      ")",
      "<",
      "&",
      " ",
      "\\",
      "!",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, words), { maxLength: 20 }), (parts) => {
        const plain = plainText(parts.map(([mark, word]) => mark + word).join(" "));
        fc.pre(!/\]\(/.test(parts.map(([mark]) => mark).join("")));
        for (const [, word] of parts) expect(plain).toContain(word);
      }),
    );
  });
});

describe("300 kB of one thing", () => {
  const pieces = [
    ..."\\`*_~<&[]!",
    ...[
      "**a",
      "*a _b ",
      "a* ",
      "`a``b",
      "[a](",
      '[a](b "',
      "[a](b (",
      "[a](<",
      "[a][",
      "![",
      "<!--",
    ],
    ...["<a ", "<a:", "<a@", "&#", "&a", "\\\n", "[*", "](", "<br>", " \n", "*_~~", "a**", "[a] "],
  ];

  it.each(pieces)("%j is stripped in good time", { timeout: 5000 }, (piece) => {
    const text = piece.repeat(300_000 / piece.length);
    expect(plainText(text).length).toBeLessThanOrEqual(text.length);
    expect(plainText(`${text}) "-->`).length).toBeLessThanOrEqual(text.length + 10);
  });
});
