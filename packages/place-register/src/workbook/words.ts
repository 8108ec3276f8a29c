/** A word of a name, in one spelling for all that mean the same. */
export interface Word {
  readonly word: string;
  /** Where it ends in the name as it is written. */
  readonly end: number;
}

/**
 * The words of a name without case, punctuation, plural and American endings: `Support ends`, `supportEnds`
 * and `support_end` have the same.
 */
export function wordsOf(name: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of name.matchAll(/\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{Lo}+|\p{N}+/gu)) {
    words.push({ word: plain(match[0].toLowerCase()), end: match.index + match[0].length });
  }
  return words;
}

/** The words of a name as one, so that `Data set` and `Dataset` are the same. */
export function foldName(name: string): string {
  return wordsOf(name)
    .map(({ word }) => word)
    .join("");
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/iz(e|ed|es|er|ing|ation)$/, "is$1"],
  [/ies$/, "y"],
  [/([^su])s$/, "$1"],
];

function plain(word: string): string {
  if (word.length < 4) return word;
  return endings.reduce((so, [ending, instead]) => so.replace(ending, instead), word);
}
