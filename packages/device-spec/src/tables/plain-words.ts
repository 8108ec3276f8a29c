/**
 * The words of a name in one spelling for all that mean the same: without case, emphasis, what
 * stands in brackets at the end, numbering at the start, punctuation, plural and British endings.
 * `Allows Configuration (Yes/No):` and `allowsConfiguration` have the same words.
 */
export function plainWords(text: string): readonly string[] {
  return withoutFrame(text)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("&", " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(plainWord);
}

/** A name without emphasis, numbering, trailing colon and what stands in brackets at its end. */
function withoutFrame(text: string): string {
  const bare = text.replaceAll(/[*`]|\b_+|_+\b/g, "").trim();
  const unnumbered = bare.replace(/^(?:\d{1,2}[.)]|[a-z]\))\s+/i, "");
  const shorter = unnumbered.replace(/\s*:\s*$/, "").replace(/\s*[([][^()[\]]*[)\]]$/, "");
  return shorter.replace(/\s*:\s*$/, "") || unnumbered;
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, "iz$1"],
  [/our(s|al)?$/, "or$1"],
  [/tre(s?)$/, "ter$1"],
  [/ies$/, "y"],
  [/([^su])s$/, "$1"],
];

function plainWord(word: string): string {
  if (word.length < 4) return word;
  return endings.reduce((plain, [ending, instead]) => plain.replace(ending, instead), word);
}
