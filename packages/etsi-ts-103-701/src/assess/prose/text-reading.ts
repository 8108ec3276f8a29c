import type { Prose } from "../reading.js";
import { RecentTexts } from "../recent-texts.js";
import { type IdWord, idWordsOf } from "./id-words.js";
import { type Match, mayMatch, type Pattern, tryPattern } from "./pattern.js";
import { type Sentence, sentencesOf, withoutMarkup } from "./sentences.js";

/** How many texts are kept, and how long one may be, so that what is kept stays small. */
const most = 4_000;
const longest = 20_000;

const none: readonly RegExpExecArray[] = [];
const kept = /* @__PURE__ */ new RecentTexts<TextReading>(most);
const ofProse = new WeakMap<Prose, TextReading>();

/**
 * What patterns find in a text. The same text is read once: on a keystroke all fields but one are those
 * of the version before.
 */
export class TextReading {
  private plain: string | undefined;
  private sentences: readonly Sentence[] | undefined;
  private words: readonly IdWord[] | undefined;
  private readonly found = new Map<readonly Pattern[], readonly Match[]>();
  private readonly all = new Map<RegExp, readonly RegExpExecArray[]>();

  private constructor(private readonly text: string) {}

  /** The reading of a text. */
  static of(text: string): TextReading {
    const known = kept.get(text);
    if (known) return known;
    const reading = new TextReading(text);
    if (text.length > longest) return reading;
    kept.set(text, reading);
    return reading;
  }

  /** The reading of a piece of prose, which lasts as long as that. */
  static ofProse(prose: Prose): TextReading {
    const known = ofProse.get(prose);
    if (known) return known;
    const reading = TextReading.of(prose.text);
    ofProse.set(prose, reading);
    return reading;
  }

  /** What a list of patterns finds, in the order of the sentences. A list is known by its identity. */
  matches(patterns: readonly Pattern[]): readonly Match[] {
    const known = this.found.get(patterns);
    if (known) return known;
    const matches = this.tryAll(patterns);
    this.found.set(patterns, matches);
    return matches;
  }

  /** The words that may be ids of entries. */
  get idWords(): readonly IdWord[] {
    this.words ??= idWordsOf(this.text);
    return this.words;
  }

  /** Every place that an expression finds in the text as written. One is known by its identity. */
  places(expression: RegExp): readonly RegExpExecArray[] {
    const known = this.all.get(expression);
    if (known) return known;
    const places = [...this.text.matchAll(expression)];
    this.all.set(expression, places.length === 0 ? none : places);
    return places;
  }

  private tryAll(patterns: readonly Pattern[]): readonly Match[] {
    this.plain ??= withoutMarkup(this.text);
    const { plain } = this;
    const likely = patterns.filter((pattern) => mayMatch(pattern, plain));
    if (likely.length === 0) return [];
    this.sentences ??= sentencesOf(this.text);
    return this.sentences.flatMap((sentence) =>
      likely.flatMap((pattern) => tryPattern(pattern, sentence) ?? []),
    );
  }
}
