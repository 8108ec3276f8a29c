import { type Item, type Piece, readPattern, type Sequence } from "./read-pattern.js";

/** Beginnings of words in lower case, of letters and digits. */
export type Beginnings = ReadonlySet<string>;

/**
 * What every text has that a pattern matches: a word that begins with one of these. A word begins with a letter
 * or digit behind anything else.
 * @returns `undefined` where nothing can be said
 */
export function neededWords(pattern: RegExp): Beginnings | undefined {
  // Under both flags letters outside of ASCII may stand for those inside.
  if (pattern.unicode && pattern.ignoreCase) return undefined;
  const needed = neededInAll(readPattern(pattern), false);
  return needed && frequencyOf(needed) < tooOften ? needed : undefined;
}

/** As `neededWords`, for patterns of which any may match. */
export function neededByAny(patterns: readonly RegExp[]): Beginnings | undefined {
  const all = new Set<string>();
  for (const pattern of patterns) {
    const needed = neededWords(pattern);
    if (needed === undefined) return undefined;
    for (const beginning of needed) all.add(beginning);
  }
  return all;
}

/** What is so rare need not be told from what is rarer. */
const rare = 0.03;

/** How often a word of a text may fit before looking for it saves nothing. */
const tooOften = 0.6;

/** Every alternative needs a word; one of them is there. */
function neededInAll(options: readonly Sequence[], atEdge: boolean): Beginnings | undefined {
  const all = new Set<string>();
  for (const option of options) {
    const needed = neededIn(option, atEdge);
    if (needed === undefined) return undefined;
    for (const beginning of needed) all.add(beginning);
  }
  return all;
}

/** Of the words that stand in a sequence in any case, the rarest. */
function neededIn(sequence: Sequence, atEdge: boolean): Beginnings | undefined {
  let isEdge = atEdge;
  let best: Beginnings | undefined;
  for (const [place, { piece, optional }] of sequence.entries()) {
    const inside =
      piece.kind === "group" && !optional ? neededInAll(piece.options, isEdge) : undefined;
    for (const found of [isEdge ? closed(firstsOf(sequence, place)) : undefined, inside]) {
      if (found && (best === undefined || frequencyOf(found) < frequencyOf(best))) best = found;
    }
    if (best && frequencyOf(best) < rare) return best;
    isEdge = edgeBehind(piece, isEdge) && (!optional || isEdge);
  }
  return best;
}

/** How the words begin that may stand at a place, and whether the rest may hold none. */
interface Firsts {
  readonly words: Set<string>;
  readonly open: boolean;
}

function closed(firsts: Firsts | undefined): Beginnings | undefined {
  return firsts && !firsts.open ? firsts.words : undefined;
}

/** How words begin from a place on at which one may begin; `undefined` where that may be in any way. */
function firstsOf(sequence: Sequence, from: number): Firsts | undefined {
  const words = new Set<string>();
  for (let place = from; place < sequence.length; place++) {
    const item = sequence[place];
    if (item === undefined) break;
    const own = firstsIn(item.piece, sequence, place);
    if (own === undefined) return undefined;
    for (const word of own.words) words.add(word);
    if (!own.open && !item.optional) return { words, open: false };
  }
  return { words, open: true };
}

function firstsIn(piece: Piece, sequence: Sequence, place: number): Firsts | undefined {
  if (piece.kind === "anything") return undefined;
  if (piece.kind === "letter" && isWordLetter(piece.letter)) {
    return { words: new Set([literalAt(sequence, place)]), open: false };
  }
  if (piece.kind === "class" && piece.letters !== "") {
    if (piece.letters === undefined) return undefined;
    return { words: new Set(piece.letters.toLowerCase()), open: false };
  }
  return piece.kind === "group" ? firstsInAll(piece.options) : { words: new Set(), open: true };
}

function firstsInAll(options: readonly Sequence[]): Firsts | undefined {
  const words = new Set<string>();
  let open = false;
  for (const option of options) {
    const own = firstsOf(option, 0);
    if (own === undefined) return undefined;
    for (const word of own.words) words.add(word);
    open ||= own.open;
  }
  return { words, open };
}

/** The letters and digits that stand one behind the other from a place on. */
function literalAt(sequence: Sequence, from: number): string {
  let literal = "";
  for (let place = from; place < sequence.length; place++) {
    const { piece, once } = sequence[place] ?? end;
    if (piece.kind !== "letter" || !isWordLetter(piece.letter)) break;
    if (once || literal === "") literal += piece.letter.toLowerCase();
    if (!once) break;
  }
  return literal;
}

const end: Item = { piece: { kind: "nothing" }, optional: false, once: true };

/** Whether a word begins behind a piece, if one begins with what follows. */
function edgeBehind(piece: Piece, before: boolean): boolean {
  if (piece.kind === "letter") return !isWordLetter(piece.letter);
  if (piece.kind === "class") return piece.letters === "";
  if (piece.kind === "edge") return true;
  if (piece.kind === "group") return piece.options.every((option) => edgeAtEnd(option, before));
  return piece.kind === "nothing" && before;
}

function edgeAtEnd(sequence: Sequence, before: boolean): boolean {
  return sequence.reduce(
    (edge, { piece, optional }) => edgeBehind(piece, edge) && (!optional || edge),
    before,
  );
}

function isWordLetter(letter: string): boolean {
  return /^[A-Za-z0-9]$/.test(letter);
}

const common =
  "the and to of in be is are was shall must will should may not for with by on or any all each it its have has no that supplier authority council as at from if an a do does can where".split(
    " ",
  );

/** How many words of a text begin so, by a rough guess. */
function frequencyOf(beginnings: Beginnings): number {
  let sum = 0;
  for (const beginning of beginnings) {
    const known = frequencies.get(beginning);
    const isCommon = known === undefined && common.some((word) => word.startsWith(beginning));
    const own =
      known ??
      (isCommon
        ? 0.4
        : beginning.length === 1
          ? beginning > "9"
            ? 0.2
            : 0.02
          : ([1, 1, 0.05, 0.01][beginning.length] ?? 0.003));
    if (known === undefined) frequencies.set(beginning, own);
    sum += own;
  }
  return sum;
}

const frequencies = /* @__PURE__ */ new Map<string, number>();
