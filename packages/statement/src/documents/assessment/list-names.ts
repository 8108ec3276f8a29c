/**
 * Names in a sentence: `SoftComp-1, -2 and -3`. Of the same name with another number, only the number
 * is said.
 * @param most - where there are more names, the first three stand for all
 */
export function listNames(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = names.length > most ? names.slice(0, 3) : names;
  const short = shown.map((name, index) => shorten(name, shown[index - 1]));
  const rest = names.length - shown.length;
  return inWords(rest === 0 ? short : [...short, `${rest} more`]);
}

/** Test units in a sentence: `5.1-2-1 a, c and 5.1-3-1 b`. */
export function listUnits(ids: readonly string[]): string {
  return inWords(
    ids.map((id, index) => {
      const [testCase, letter = ""] = id.split(" ");
      return ids[index - 1]?.split(" ")[0] === testCase ? letter : id;
    }),
  );
}

/** Words with commas and a last `and`. */
export function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** A count with its noun: `1 group`, `2 groups`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function shorten(name: string, before = ""): string {
  const [, start, number] = numbered.exec(name) ?? [];
  return start !== undefined && numbered.exec(before)?.[1] === start ? `-${number}` : name;
}

const numbered = /^(.*[^\d-])-(\d+)$/;
