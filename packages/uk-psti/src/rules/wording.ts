const longest = 60;

/** Quotes a text of the specification on one line, shortened where it is long. */
export function quote(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  const characters = [...line];
  if (characters.length <= longest) return `“${line}”`;
  return `“${characters.slice(0, longest).join("").trimEnd()}…”`;
}

/** Joins phrases as a sentence does: `a, b and c`. */
export function listOf(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? "";
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(", ")} and ${last}`;
}

/** Says whether a text is not there or holds nothing but spaces. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

/** The text with its first letter in lower case, to go on with inside a sentence. */
export function withinSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
