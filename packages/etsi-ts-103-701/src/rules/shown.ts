const longest = 60;

/** Joins names as people write them: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], last = "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}

/** Shows a text of the user's inside a message: on one line, without control characters, not too long. */
export function shown(text: string): string {
  const start = text
    .slice(0, longest)
    .replaceAll(/[\p{C}\s]+/gu, " ")
    .trim();
  return `“${start}${text.length > longest ? "…" : ""}”`;
}

/** Begins a sentence with a capital where it begins with the number of an entry that has no id. */
export function asSentence(text: string): string {
  return text.replace(/^entry (?=\d+ of )/, "Entry ");
}
