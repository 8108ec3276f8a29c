import { withoutBygone } from "./bygone.js";
import { takesBack } from "./reserve.js";

/** A sentence of a prose field, with markup blanked so that offsets stay those of the field. */
export interface Sentence {
  /** The offset of the sentence in the field. */
  readonly start: number;
  /** The text with line breaks, emphasis, backticks and the marks of quotations turned into spaces. */
  readonly plain: string;
  /** The text as it stands. */
  readonly text: string;
  /** True of a question, and where the next sentence takes it back, such as `This is planned`. */
  readonly takenBack?: true;
}

const boundary = /(?<=[.!?;])[*`")\]]*\s+(?=[A-Z0-9"“`*([])|\n\s*\n|\n\s*(?:[-*+•]|\d+[.)])\s+/g;

/** Splits prose into sentences and list items, in order. Abbreviations such as `e.g.` do not end one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(boundary)) {
    if (isAbbreviation(text.slice(Math.max(start, index - 8), index))) continue;
    push(sentences, text, start, index);
    start = index + gap.length;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  const plain = withoutBygone(withoutMarkup(part));
  if (plain.trim() === "") return;
  const last = sentences.at(-1);
  if (last && takesBack(plain)) sentences[sentences.length - 1] = { ...last, takenBack: true };
  const isQuestion = plain.trimEnd().endsWith("?");
  sentences.push({ start, text: part, plain, ...(isQuestion && { takenBack: true }) });
}

/** A text with what it tells of former or other products turned into spaces; offsets and markup stay. */
export function presentOf(text: string): string {
  let present = "";
  for (const { start, text: part, plain } of sentencesOf(text)) {
    const marked = withoutMarkup(part);
    const kept = [...marked].some((mark, at) => mark !== plain[at])
      ? part.replaceAll(/\S/g, (mark, at: number) => (marked[at] !== plain[at] ? " " : mark))
      : part;
    present += text.slice(present.length, start) + kept;
  }
  return present + text.slice(present.length);
}

/** A text with line breaks, emphasis, backticks and the marks of quotations turned into spaces. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(quotationMark, blank).replaceAll(/[\s*`]/g, " ");
}

const quotationMark = /^[ \t]*>[ \t>]*/gm;

function blank(mark: string): string {
  return " ".repeat(mark.length);
}

function isAbbreviation(before: string): boolean {
  return /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|no|incl|resp)\.)$/i.test(before);
}
