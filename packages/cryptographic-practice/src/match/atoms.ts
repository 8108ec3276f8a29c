import { blockedRanges } from "./blocked.js";

/** A run of letters or a run of digits, which is what spellings are made of. */
export interface Atom {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the atom before and this one, cut after 12 characters. */
  readonly gap: string;
  /** A sentence, an item or a paragraph begins here. */
  readonly begins: boolean;
  /** Part of an address, a path, a file name or a name in code, where nothing is a mention. */
  readonly blocked: boolean;
}

const longestGap = 12;

/** Cuts a text into atoms, in time that grows with its length only. */
export function toAtoms(text: string): readonly Atom[] {
  const blocked = blockedRanges(text);
  const atoms: Atom[] = [];
  let range = 0;
  let before = 0;
  for (const match of text.matchAll(/\p{L}+|\p{Nd}+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((blocked[range]?.end ?? Number.POSITIVE_INFINITY) <= start) range += 1;
    const gap = text.slice(before, Math.min(start, before + longestGap));
    atoms.push({
      text: match[0],
      lower: match[0].length > 40 ? "" : match[0].toLowerCase(),
      start,
      end,
      gap: gap.replace(/[`*]/g, ""),
      begins: start - before >= longestGap || isBreak(gap, atoms.at(-1)?.lower),
      blocked: (blocked[range]?.start ?? Number.POSITIVE_INFINITY) < end,
    });
    before = end;
  }
  return atoms;
}

const abbreviations = /* @__PURE__ */ new Set(["e", "g", "i", "vs", "incl", "cf"]);

function isBreak(gap: string, previous: string | undefined): boolean {
  if (gap.length < 2) return gap === ";" || gap === "!" || gap === "?";
  if (/\n\s*\n|\n\s*[-*+•#|>]|\r\s*\r|[;!?]/u.test(gap)) return true;
  if (/\.\s/u.test(gap)) return !abbreviations.has(previous ?? "");
  return false;
}
