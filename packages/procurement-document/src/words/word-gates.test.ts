import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { neededWords } from "./needed-words.js";
import { isOpen, WordGates } from "./word-gates.js";

describe("the words that a pattern needs", () => {
  it.each([
    [/\b(?:shall|must) not be (?:required|obliged)\b/i, ["required", "obliged"]],
    [/\b(?:very )?secur(?:e|ed)\b/i, ["very", "secur"]],
    [/\b(?:sub-?)?contractors?\b/i, ["sub", "contractor"]],
    [/\bfaults?\b[^.;]{0,60}\bdo+rs?\b/i, ["fault"]],
    [/\bD(?:TLS|ES)\b|\b3DES\b/, ["d", "3des"]],
    [/\bauthori[sz]ed\b/i, ["authori"]],
    [/\b[xz]oned\b/i, ["x", "z"]],
    [/\bx{4}\b/, ["x"]],
    [/(?<![\w.])kept\b(?! secret)/, ["kept"]],
  ])("%s", (pattern, words) => {
    expect([...(neededWords(pattern) ?? [])]).toEqual(words);
  });

  it.each([
    /secret/i,
    /\b\w+ed\b/,
    /\b(?:secret)?/,
    /\bthe\b|\ba\b|\bof\b/,
    /\bgrün\b/iu,
    /\Bthing/,
    /(?=\bsecret)/,
  ])("of %s nothing can be said", (pattern) => {
    expect(neededWords(pattern)).toBeUndefined();
  });
});

describe("gates", () => {
  it("open for the beginnings of words, in any case", () => {
    const gates = new WordGates();
    const [key, number] = [gates.add(() => ["key", "lock"]), gates.add(() => ["62443"])];
    const opened = (text: string) =>
      [key, number].map((gate) => isOpen(gates.openedBy(text), gate));
    expect(opened("The KEYS are kept")).toEqual([true, false]);
    expect(opened("a monkey, a clock")).toEqual([false, false]);
    expect(opened("IEC62443 or (lock)")).toEqual([true, true]);
    expect(opened("162443 162443")).toEqual([false, false]);
    expect(opened("")).toEqual([false, false]);
  });

  it("are all open where nothing is known, also those added late", () => {
    const gates = new WordGates();
    const first = gates.add(() => undefined);
    expect(isOpen(gates.openedBy("any"), first)).toBe(true);
    const late = Array.from({ length: 100 }, (_, at) => gates.add(() => [`word${at}a`]));
    const open = gates.openedBy("word7a word70a");
    expect(late.flatMap((gate, at) => (isOpen(open, gate) ? [at] : []))).toEqual([7, 70]);
    expect(gates.count).toBe(101);
  });
});

const patternParts = [
  ..."aab|||   ",
  ..."\\b \\b \\d \\s \\w{0,2} [sz] [s-] [^.] . x? y+ é - _ ^ $ \\. x{2} \\B".split(" "),
  ..."foo (?:ab|c) (?:foo-)? (?:b|) (?<![\\w.]) (?!b) (?<=a) (?:a|\\d){1,2} (?:foo\\b)? (b)".split(
    " ",
  ),
];
const textParts = [..."aabcsxyzé.-_1   ", "foo", "ab", "xx", "B", "Foo-"];

it("a pattern matches no text whose words leave its gate closed", () => {
  const some = (parts: readonly string[], most: number) =>
    fc.array(fc.constantFrom(...parts), { maxLength: most }).map((all) => all.join(""));
  fc.assert(
    fc.property(some(patternParts, 7), fc.boolean(), some(textParts, 12), (source, any, text) => {
      const pattern = new RegExp(source, any ? "i" : "");
      const gates = new WordGates();
      const gate = gates.add(() => neededWords(pattern));
      if (!isOpen(gates.openedBy(text), gate)) expect(pattern.test(text)).toBe(false);
    }),
    { numRuns: 20_000 },
  );
});
