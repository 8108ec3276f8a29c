/** One line that differs between two texts: gone from the old one, or new in the new one. */
export interface ChangedLine {
  readonly sign: "-" | "+";
  /** The number of the line in its own text, from 1. */
  readonly number: number;
  readonly text: string;
}

/** Texts that differ in more than this many lines are not paired off line by line. */
const most = 1500;

/** Lists the lines in which two texts differ, in order, each with its number in its own text. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [old, fresh] = [before, after].map((text) => text.split(/\r\n|\n|\r/));
  if (old === undefined || fresh === undefined) return [];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let tail = 0;
  const room = Math.min(old.length, fresh.length) - start;
  while (tail < room && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const gone = old.slice(start, old.length - tail);
  const added = fresh.slice(start, fresh.length - tail);
  return pairOff(gone, added).map((line) => ({ ...line, number: line.number + start }));
}

function pairOff(old: readonly string[], fresh: readonly string[]): readonly ChangedLine[] {
  const common = old.length > most || fresh.length > most ? undefined : commonLengths(old, fresh);
  const lines: ChangedLine[] = [];
  let [i, j] = [0, 0];
  const at = (a: number, b: number) => common?.[a]?.[b] ?? 0;
  while (i < old.length || j < fresh.length) {
    if (common && i < old.length && old[i] === fresh[j]) [i, j] = [i + 1, j + 1];
    else if (i < old.length && at(i + 1, j) >= at(i, j + 1)) lines.push(changed("-", i++, old));
    else if (j < fresh.length) lines.push(changed("+", j++, fresh));
    else lines.push(changed("-", i++, old));
  }
  return lines;
}

function changed(sign: "-" | "+", index: number, lines: readonly string[]): ChangedLine {
  return { sign, number: index + 1, text: lines[index] ?? "" };
}

/** How many lines the rests of both texts have in common, for every pair of rests. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    const [row, below] = [table[i], table[i + 1]];
    if (row === undefined || below === undefined) break;
    for (let j = fresh.length - 1; j >= 0; j--) {
      const longest = Math.max(below[j] ?? 0, row[j + 1] ?? 0);
      row[j] = old[i] === fresh[j] ? (below[j + 1] ?? 0) + 1 : longest;
    }
  }
  return table;
}
