import { topics } from "@bollard/uk-procurement/topics";

/** The beginning of a word, and the topics that may be spoken of where a word begins so: a bit each, by place. */
interface Beginning {
  readonly text: string;
  readonly topics: number;
}

/** How many letters of a word decide where it is looked up. */
const looked = 3;

/** The beginnings by their first letters, and the short ones whole. */
const beginnings = /* @__PURE__ */ indexBeginnings();

const word = /\d+[a-z]*|[a-z]+/g;

/**
 * The topics of which a text may speak, a bit for each by its place in the list: those of whose words one
 * begins a word of the text. Takes a fraction of the time that the patterns would.
 */
export function candidateTopics(text: string): number {
  let found = 0;
  for (const [one] of text.toLowerCase().matchAll(word)) {
    for (const beginning of beginnings.get(one.slice(0, looked)) ?? none) {
      if (one.startsWith(beginning.text)) found |= beginning.topics;
    }
  }
  return found;
}

const none: readonly Beginning[] = [];

function indexBeginnings(): ReadonlyMap<string, readonly Beginning[]> {
  const bits = new Map<string, number>();
  for (const [place, { words }] of topics.entries()) {
    for (const text of words) bits.set(text, (bits.get(text) ?? 0) | (1 << place));
  }
  const index = new Map<string, Beginning[]>();
  for (const [text, mask] of bits) {
    const key = text.slice(0, looked);
    index.set(key, [...(index.get(key) ?? []), { text, topics: mask }]);
  }
  return index;
}
