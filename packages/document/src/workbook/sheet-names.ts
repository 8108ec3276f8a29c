/** The characters that a name of a sheet may have, in UTF-16 code units. */
const longest = 31;

/**
 * Names for sheets that spreadsheet programs accept, nearest to those wanted: at most 31 characters, none
 * of `[ ] : * ? / \`, no apostrophe at either end, and no two alike but for case. Names that are accepted
 * stay as they are.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = acceptable(name);
    let unique = plain;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      unique = plain.slice(0, longest - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function acceptable(name: string): string {
  const plain = name
    .replaceAll(/[[\]:*?/\\\p{Cc}]|[\ufffe\uffff]|\p{Cs}/gu, "-")
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .replaceAll(/^'+|'+$/g, "");
  // Excel keeps the name History for itself.
  if (plain.toLowerCase() === "history") return `${plain}_`;
  return plain === "" ? "Sheet" : plain;
}
