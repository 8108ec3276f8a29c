/** Stands in a sentence where the name of the entry stood that the sentence is about. */
const mark = "\u0000";

/** A sentence with a mark for the name of the entry that it is about. */
export function markName(text: string, name: string | undefined): string {
  if (name === undefined || name === "") return text;
  let marked = "";
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!standsAlone(text, at, end)) continue;
    marked += `${text.slice(from, at)}${mark}`;
    from = end;
  }
  return `${marked}${text.slice(from)}`;
}

/** False inside a longer name: `SoftComp-1` is not in `SoftComp-12` and not in `SoftComp-1.2`. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}_-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 3))
  );
}

/**
 * The sentence again: with the name where it is about one entry, else of each of them.
 * @param all - the names in words, where they are not those that stand before the sentence
 */
export function nameAgain(text: string, names: readonly string[], all = "these"): string {
  const bare = text.startsWith(`${mark}: `) ? capitalised(text.slice(3)) : text;
  const [name = ""] = names;
  if (names.length < 2) return bare.replaceAll(mark, () => name);
  return bare
    .replace(atStart, (_, before: string) => `${before}Each of ${all}`)
    .replaceAll(mark, () => `each of ${all}`)
    .replaceAll("Each of these does not say ", "None of these says ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark is one.
const atStart = /(^|[.?!] )\u0000/g;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
