import { findWords, type TopicPattern, topics } from "@bollard/uk-procurement/topics";
import type { TopicMention } from "../statement.js";
import { candidatePatterns } from "./topic-words.js";

/** Texts are read so far; what a single statement says, it says in its first thousands of letters. */
const longest = 4_000;

/**
 * The security topics that a text speaks of, each once, in the order of `topics`.
 * @param lead - the words above a list that the text completes; they help to understand the text, but what
 * stands in them alone is not said by the text
 */
export function topicsOf(text: string, lead = ""): readonly TopicMention[] {
  const own = text.slice(0, longest);
  const whole = lead === "" ? own : `${lead.slice(-longest)} ${own}`;
  const begin = whole.length - own.length;
  const mentions: TopicMention[] = [];
  let last = -1;
  for (const { pattern, topic: place } of candidatePatterns(whole)) {
    if (place === last) continue;
    const quote = quoteOf(pattern, whole, begin);
    const topic = topics[place];
    if (quote === undefined || topic === undefined) continue;
    mentions.push({ topic: topic.id, quote });
    last = place;
  }
  return mentions;
}

/** The words of a text that fit a pattern: those behind `begin`. */
function quoteOf(pattern: TopicPattern, whole: string, begin: number): string | undefined {
  const own = whole.slice(begin);
  const alone = findWords(pattern, own);
  if (alone) return own.slice(alone.start, alone.end).trim();
  const spanning = begin > 0 ? findWords(pattern, whole) : undefined;
  const goesOn = spanning !== undefined && spanning.end > begin;
  return goesOn ? whole.slice(begin, spanning.end).trim() : undefined;
}
