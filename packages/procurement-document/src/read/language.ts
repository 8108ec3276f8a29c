import type { Language } from "../procurement-document.js";
import { remember } from "../words/remember.js";

const english = /\b(?:the|and|of|to|in|for|shall|with|that|is|be|by|on|or)\b/gi;
const englishWords = /* @__PURE__ */ new Set(
  "the and of to in for shall with that is be by on or".split(" "),
);
const otherWords = /* @__PURE__ */ new Set(
  "der die das und für nicht mit werden le les des et pour dans est que el los las para con una het een van voor och att som för yn ar gan wedi mae che della per sono não uma dos do da na się jest oraz".split(
    " ",
  ),
);

/** Fewer words than this tell no language. */
const least = 20;

/** The language of a text, by its small words in the first pages. Tags and addresses are no words. */
export function languageOf(text: string): Language {
  let [words, own, foreign] = [0, 0, 0];
  for (const line of sampleOf(text).split("\n")) {
    const counts = countsIn(line);
    words += counts.words;
    own += counts.own;
    foreign += counts.foreign;
  }
  if (words < least) return "unclear";
  if (own / words > 0.1 && own > foreign * 2) return "english";
  if (foreign / words > 0.05 && foreign > own) return "other";
  return own / words < 0.02 && words > 100 ? "other" : "unclear";
}

const countsIn = /* @__PURE__ */ remember(countWords);

function sampleOf(text: string): string {
  const begin = text.slice(0, 30_000);
  const plain = begin.includes("<") ? begin.replaceAll(/<[^<>]{0,1000}>/g, " ") : begin;
  return plain.includes("://") ? plain.replaceAll(/\bhttps?:\/\/\S{1,500}/g, " ") : plain;
}

interface Counts {
  words: number;
  own: number;
  foreign: number;
}

/** No word that is counted is longer. */
const longest = 6;

/** Counts letter by letter, which takes a fraction of the time of expressions. */
function countWords(text: string): Counts {
  const counts: Counts = { words: 0, own: 0, foreign: 0 };
  for (let at = 0; at < text.length; ) {
    const start = at;
    let isPlain = true;
    for (let width = letterAt(text, at); width > 0; width = letterAt(text, at)) {
      if (text.charCodeAt(at) >= 0x80) isPlain = false;
      at += width;
    }
    if (at === start) at += 1;
    else {
      counts.words += 1;
      if (isPlain && at - start > longest) continue;
      const word = text.slice(start, at).toLowerCase();
      if (otherWords.has(word)) counts.foreign += 1;
      if (!isPlain)
        counts.own += text.slice(Math.max(0, start - 1), at + 1).match(english)?.length ?? 0;
      else if (englishWords.has(word) && standsAlone(text, start, at)) counts.own += 1;
    }
  }
  return counts;
}

/** The width of the letter at a place in UTF-16 code units; 0 where none stands there. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (!(text.charCodeAt(at) >= 0x80)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /\p{L}/u.test(letter) ? letter.length : 0;
}

/** Neither a digit nor a low line touches it. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\d_]/.test(text.charAt(start - 1)) && !/[\d_]/.test(text.charAt(end));
}
