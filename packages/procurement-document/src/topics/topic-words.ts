import { type Topic, type TopicPattern, topics } from "@bollard/uk-procurement/topics";

/** A pattern that a text may fit, with the place of its topic in the list. */
export interface Candidate {
  readonly pattern: TopicPattern;
  readonly topic: number;
}

/**
 * The patterns of all topics that a text may fit: those of each of whose lists of words one begins a word of the
 * text, in the order of the topics. Takes a fraction of the time that the patterns would.
 */
export function candidatePatterns(text: string): readonly Candidate[] {
  patternWords ??= new CandidateFinder(({ patterns }) => patterns);
  return patternWords.find(text.toLowerCase());
}

/** The same for the traces that topics leave. */
export function candidateTraces(text: string): readonly Candidate[] {
  traceWords ??= new CandidateFinder(({ traces = [] }) => traces);
  return traceWords.find(text.toLowerCase());
}

let patternWords: CandidateFinder | undefined;
let traceWords: CandidateFinder | undefined;

/** A beginning of so few letters is a word of its own. */
const short = 2;

/** One more than there are letters and digits. */
const signs = 37;

/**
 * Finds candidates by the beginnings of words, which are a tree that is walked sign by sign. Every statement comes
 * through here: it makes no strings and no sets, and remembers in which round a list was met instead of forgetting.
 */
class CandidateFinder {
  private readonly candidates: readonly (Candidate & { readonly lists: number })[];
  /** The place of the candidate to which each list belongs. */
  private readonly owners: number[] = [];
  /** Behind each node, the node to which each sign leads; 0 where none does. The first node is the root. */
  private readonly next: Uint16Array;
  /** The lists with the beginning that ends at each node. */
  private readonly ends: number[][] = [[]];
  private round = 0;
  /** The round in which each list was met last. */
  private readonly rounds: Uint32Array;
  /** How many lists of each candidate were met in this round. */
  private readonly met: Uint8Array;

  constructor(patternsOf: (topic: Topic) => readonly TopicPattern[]) {
    const next: number[] = new Array<number>(signs).fill(0);
    const all: readonly Topic[] = topics;
    const found = all.flatMap((topic, place) =>
      patternsOf(topic).map((pattern) => {
        const words = pattern.words ?? [topic.words ?? []];
        return { pattern, topic: place, words, lists: words.length };
      }),
    );
    for (const [place, { words }] of found.entries()) {
      for (const list of words) {
        const own = this.owners.push(place) - 1;
        for (const word of list) this.ends[this.nodeOf(word, next)]?.push(own);
      }
    }
    this.candidates = found;
    this.next = Uint16Array.from(next);
    this.rounds = new Uint32Array(this.owners.length);
    this.met = new Uint8Array(this.candidates.length);
  }

  /** @param text - in lower case */
  find(text: string): readonly Candidate[] {
    this.round += 1;
    const touched = this.meet(text);
    const places = touched.filter((place) => this.met[place] === this.candidates[place]?.lists);
    for (const place of touched) this.met[place] = 0;
    if (places.length > 1) places.sort((one, other) => one - other);
    return places.map((place) => this.candidates[place]).filter((one) => one !== undefined);
  }

  /** Meets the lists of the words of a text: letters, or digits with letters behind them. */
  private meet(text: string): readonly number[] {
    const touched: number[] = [];
    let before = 0;
    for (let start = 0; start < text.length; start += 1) {
      const first = signAt(text, start);
      const begins = first > 0 && (before === 0 || (isDigit(first) && !isDigit(before)));
      before = first;
      let node = begins ? (this.next[first] ?? 0) : 0;
      for (let at = start + 1; node > 0; at += 1) {
        const sign = signAt(text, at);
        if (sign === 0 || at - start > short) this.meetEnds(node, touched);
        node = sign === 0 ? 0 : (this.next[node * signs + sign] ?? 0);
      }
    }
    return touched;
  }

  private meetEnds(node: number, touched: number[]): void {
    for (const list of this.ends[node] ?? []) {
      if (this.rounds[list] === this.round) continue;
      this.rounds[list] = this.round;
      const owner = this.owners[list] ?? 0;
      const count = (this.met[owner] ?? 0) + 1;
      this.met[owner] = count;
      if (count === 1) touched.push(owner);
    }
  }

  /** The node at which a beginning ends; those on the way are made. */
  private nodeOf(word: string, next: number[]): number {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const step = node * signs + signAt(word, at);
      const known = next[step] ?? 0;
      node = known > 0 ? known : this.ends.push([]) - 1;
      if (known > 0) continue;
      next[step] = node;
      for (let sign = 0; sign < signs; sign += 1) next.push(0);
    }
    return node;
  }
}

/** A number from 1 for a digit or a small letter of a text, 0 for anything else and behind its end. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 86;
  return code >= 48 && code <= 57 ? code - 47 : 0;
}

function isDigit(sign: number): boolean {
  return sign > 0 && sign <= 10;
}
