import { fc } from "../../model/test/properties.js";

/** Texts of JSON's own words in any order, wrong ones among them. */
export const jsonTexts = textsOf(
  ["{", "}", "[", "]", ",", ":", '"a"', '"b"', '"a":', "1", "1e5", "true", "null", "[1,2]", " "],
  ["-", ".5", "nul", '"', "\\", "\\u12", '"\\n"', '"\u0001"', "//", "/*", "*/", "\n", "\r", "\t"],
  ["\ufeff", "\0", "\u00a0", "'a'", "NaN", "0x1", "01", "}{", "]]"],
);

/** Texts of YAML's own marks in any order, JSON's among them. */
export const yamlTexts = textsOf(
  [":", ": ", "- ", "? ", "{", "}", "[", "]", ",", ", ", "a", "b", "1", "a: ", "b: ", "a: b\n"],
  ["&a ", "*a", "*b", "!t ", "!!str ", "'", '"', "|", ">", "|+", '"a": ', "- a\n", "<<", "~"],
  ["\n", "\n ", "\n  ", "\n    ", "\r\n", "\r", "\t", "  ", "#", " # c\n", "---\n", "...\n"],
  ["%YAML 1.1\n", "\\", "\\u12", "\ufeff", "\0", "\u0085", "\u2028", "\ud800", "é", "@", "`"],
);

function textsOf(...words: readonly (readonly string[])[]): fc.Arbitrary<string> {
  const word = fc.oneof(...words.map((group) => fc.constantFrom(...group)));
  return fc.array(word, { maxLength: 30, size: "max" }).map((parts) => parts.join(""));
}
