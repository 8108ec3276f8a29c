import type { Citation } from "./citation-pattern.js";

/** Statutory instruments that are cited by title, with their numbers. */
const numbers: Readonly<Record<string, string>> = {
  "Public Contracts Regulations 2015": "SI 2015/102",
  "Public Contracts Regulations 2006": "SI 2006/5",
  "Utilities Contracts Regulations 2016": "SI 2016/274",
  "Concession Contracts Regulations 2016": "SI 2016/273",
  "Defence and Security Public Contracts Regulations 2011": "SI 2011/1848",
  "Public Contracts (Scotland) Regulations 2015": "SSI 2015/446",
  "Network and Information Systems Regulations 2018": "SI 2018/506",
  "Procurement Regulations 2024": "SI 2024/692",
  "Consumer Protection from Unfair Trading Regulations 2008": "SI 2008/1277",
  "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018":
    "SI 2018/952",
  "Product Security and Telecommunications Infrastructure (Security Requirements for Relevant Connectable Products) Regulations 2023":
    "SI 2023/1007",
};

/** The word before the year by which a title of an enactment ends. */
export const enactment =
  /\b(?:Act|Regulations|Order|Rules|Directions)(?: of)?,? (?:19|20)\d\d(?!\d)/;

/** The most words that a title may have, and the most letters that are looked at. */
const limits = { words: 22, letters: 200 };

const small = /^(?:and|of|the|for|to|in|on|at|from|with|etc\.?|No\.|by)$/;
const large = /^(?:\(?[A-Z][\p{L}\p{N}'’&/.-]*\)?,?|\d\))$/u;

/** Capitals that begin a sentence rather than a title. */
const beginnings =
  /^(?:The|This|That|Under|See|With|In|Of|For|And|To|All|Any|Each|By|Comply|Compliance|Complying|Section|Sections|Schedule|Part|Both|Where|If|As|An?|Supplier|Buyer|Authority|Contractor|Council|Client|Customer|Law|Laws|Title|Subtitle|Legislation|Legal)$/;

/** A title with the place where it begins. */
export interface Statute extends Citation {
  readonly start: number;
}

/**
 * Reads the title of an Act or of Regulations whose last words are at a place, backwards word by word.
 * @param at - where the words that `enactment` matched begin
 * @param tail - these words
 */
export function statuteAt(text: string, at: number, tail: string): Statute | undefined {
  const from = Math.max(0, at - limits.letters);
  const words = text.slice(from, at).split(" ");
  if (words.pop() !== "") return undefined;
  let first = words.length;
  while (first > 0 && words.length - first < limits.words && belongs(words, first - 1)) first -= 1;
  while (first < words.length && isNoBeginning(words[first] ?? "")) first += 1;
  if (first === words.length) return undefined;
  const title = words.slice(first).join(" ");
  const start = at - title.length - 1;
  const name = `${title} ${tail.replace(",", "")}`;
  return { document: numbers[name] ?? name, start };
}

function belongs(words: readonly string[], index: number): boolean {
  const word = words[index] ?? "";
  if (small.test(word)) return true;
  if (!large.test(word) || beginnings.test(word)) return false;
  if (/^[A-Z]\.$/.test(word)) return false;
  const next = words[index + 1] ?? "";
  return (
    !word.endsWith(",") || (!small.test(next) && words.slice(index + 1, index + 6).includes("and"))
  );
}

function isNoBeginning(word: string): boolean {
  return small.test(word) || /^[(),]/.test(word);
}
