import type { TopicPattern } from "./topic.js";

/** A stretch of a text, end exclusive, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many characters may stand between words that belong together. */
const reach = 120;

const everywhere = /* @__PURE__ */ new WeakMap<RegExp, RegExp>();

/**
 * The first words by which a text says what a pattern stands for, from the first of its words to the last;
 * `undefined` where it does not. Takes time in proportion to the text.
 */
export function findWords(pattern: TopicPattern, text: string): Stretch | undefined {
  const { says, near, of, unless } = pattern;
  const first = says.exec(text);
  if (first === null || near?.test(text) === false) return undefined;
  if (of && ![of].flat().every((one) => one.test(text))) return undefined;
  if (unless?.test(text)) return undefined;
  if (near === undefined) return stretchOf(first);
  const others = allOf(near, text);
  let next = 0;
  for (const one of allOf(says, text)) {
    while ((others[next]?.start ?? Number.POSITIVE_INFINITY) < one.start) next += 1;
    const pair = [others[next - 1], others[next]].find(
      (other) => other !== undefined && belongTogether(one, other, text),
    );
    if (pair) return { start: Math.min(one.start, pair.start), end: Math.max(one.end, pair.end) };
  }
  return undefined;
}

/** Says whether two stretches stand in one clause, close to each other or one in the other. */
function belongTogether(one: Stretch, other: Stretch, text: string): boolean {
  const start = Math.min(one.end, other.end);
  const end = Math.max(one.start, other.start);
  return end - start <= reach && !/[;?!]|\.\s/.test(text.slice(start, Math.max(start, end)));
}

function allOf(pattern: RegExp, text: string): readonly Stretch[] {
  let all = everywhere.get(pattern);
  if (all === undefined) {
    all = new RegExp(pattern.source, `g${pattern.flags}`);
    everywhere.set(pattern, all);
  }
  return Array.from(text.matchAll(all), stretchOf);
}

function stretchOf({ index, 0: words }: RegExpExecArray): Stretch {
  return { start: index, end: index + words.length };
}
