import { findWords, type Topic, topics } from "@bollard/uk-procurement/topics";
import type { TopicMention } from "../statement.js";
import { candidateTopics } from "./topic-words.js";

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
  const candidates = candidateTopics(whole);
  if (candidates === 0) return [];
  const begin = whole.length - own.length;
  const mentions: TopicMention[] = [];
  for (const [place, topic] of topics.entries()) {
    if ((candidates & (1 << place)) === 0) continue;
    const quote = quoteOf(topic, whole, begin);
    if (quote !== undefined) mentions.push({ topic: topic.id, quote });
  }
  return mentions;
}

/** The words of a text by which it speaks of a topic: those behind `begin`. */
function quoteOf({ patterns }: Topic, whole: string, begin: number): string | undefined {
  const own = whole.slice(begin);
  for (const pattern of patterns) {
    const alone = findWords(pattern, own);
    if (alone) return own.slice(alone.start, alone.end).trim();
    const spanning = begin > 0 ? findWords(pattern, whole) : undefined;
    if (spanning && spanning.end > begin) return whole.slice(begin, spanning.end).trim();
  }
  return undefined;
}
