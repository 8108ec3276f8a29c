/** A word that may be the id of an entry. */
export interface IdWord {
  readonly word: string;
  readonly start: number;
  /** Without hyphen, such as `U1`: one counts only where an entry has it. */
  readonly short: boolean;
  /** The letters that it begins with, which may be the key of a table. */
  readonly head: string;
}

const idLike = /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)+/g;

const shortId = /(?<![A-Za-z0-9._-])[A-Za-z]{1,12}\d{1,4}(?![A-Za-z0-9_-]|\.[A-Za-z0-9])/g;

/** The words of a text that may be ids, in its order. */
export function idWordsOf(text: string): readonly IdWord[] {
  const words = [...wordsOf(text, idLike, false), ...wordsOf(text, shortId, true)];
  return words.sort((a, b) => a.start - b.start);
}

function wordsOf(text: string, pattern: RegExp, short: boolean): readonly IdWord[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    short,
    head: /^[A-Za-z]+/.exec(word)?.[0] ?? "",
  }));
}
