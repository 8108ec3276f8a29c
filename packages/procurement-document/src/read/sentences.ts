import { remember } from "../words/remember.js";

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that never end a sentence. */
const inside = /(?:^|[\s("“‘])(?:e\.g|i\.e|cf|vs|viz|mr|mrs|ms|dr|prof|st|approx|incl)$|^[a-z]$/i;
/** Words before a full stop that end no sentence where a number follows: `No. 5`, `Sch. 1`. */
const numbered =
  /(?:^|[\s("“‘])(?:no|nos|art|arts|sec|secs|para|paras|cl|ref|fig|v|s|ss|reg|regs|sch|p|pp|ed|rev|vol|max|min|pt|ch)$/i;
/** Words before a full stop that may end a sentence: it ends where another clearly begins. */
const perhaps =
  /(?:^|[\s("“‘])(?:etc|inc|ltd|co|corp|dept|plc|llc)$|[\s(][a-z]$|[\s(.][a-z]\.[a-z]$|^[a-z]\.[a-z]$/i;
const beginning =
  /^\s+["“‘(]?(?:The|This|These|Those|That|All|Any|If|In|It|Its|For|Each|Every|No|Where|When|Such|You|We|They|Their|There|On|At|By|To|An?|As|Bidders?|Tenderers?|Suppliers?|Contractors?|Vendors?|Offerors?|Please|Failure|Only|Other|Then|Otherwise|However|Also|So|Both|Data|Devices?)\b/;

/** The sentences of a plain text, without the spaces around them. Takes time in proportion to the text. */
export const sentencesOf: (text: string) => readonly Stretch[] =
  /* @__PURE__ */ remember(findSentences);

function findSentences(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  // Letter by letter: an expression that matches half a million times makes as many objects.
  for (let at = 0; at < text.length; at += 1) {
    const end = markEnd(text, at);
    if (end === undefined || !endsSentence(text, at, end)) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

/** Where a mark that may end a sentence ends, with what closes behind it; undefined where there is none. */
function markEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f) return undefined;
  let end = at + 1;
  while (end < at + 4 && end < text.length && closing.includes(text.charAt(end))) end += 1;
  return isSpace(text, end) ? end : undefined;
}

const closing = ')"”’]';

/** What begins no sentence. */
const goesOn = "abcdefghijklmnopqrstuvwxyz,;:)";

function endsSentence(text: string, at: number, end: number): boolean {
  let next = end;
  while (isSpace(text, next)) next += 1;
  if (goesOn.includes(text.charAt(next)) && next < text.length) return false;
  if (text[at] !== "." || !/[a-z]/i.test(text.charAt(at - 1))) return true;
  const before = text.slice(Math.max(0, at - 8), at);
  const after = ` ${text.slice(next, next + 30)}`;
  if (perhaps.test(before)) return beginning.test(after);
  if (inside.test(before)) return false;
  return !(numbered.test(before) && /^ [\dIVXA-Z(]/.test(after) && !beginning.test(after));
}

function push(found: Stretch[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  // A mark alone is no sentence.
  const isMark = end - start === 1 && ".!?".includes(text.charAt(start));
  if (end > start && !isMark) found.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code > 0x08 && code < 0x0e);
  return code >= 0xa0 && /\s/.test(text.charAt(at));
}
