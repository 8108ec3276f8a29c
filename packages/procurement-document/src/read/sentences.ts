/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that do not end a sentence. */
const abbreviation =
  /(?:^|[\s("“‘])(?:e\.g|i\.e|etc|cf|vs|no|nos|art|sec|para|paras|cl|ref|fig|st|mr|mrs|ms|dr|prof|inc|ltd|co|corp|dept|approx|incl|max|min|v|s|ss|reg|regs|sch|p|pp|ed|rev|vol|[a-z])$/i;

/** The sentences of a plain text, without the spaces around them. Takes time in proportion to the text. */
export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?][)"”’\]]{0,3}(?=\s)/g)) {
    const end = index + mark.length;
    if (!endsSentence(text, index, end)) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (/^\s+[a-z,;:)]/.test(text.slice(end, end + 20))) return false;
  return text[at] !== "." || !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}

function push(found: Stretch[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end });
}
