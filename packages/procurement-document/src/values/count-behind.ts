/** What a number counts, in the singular, and where its word ends. */
export interface Counted {
  readonly of: string;
  readonly end: number;
}

const words =
  /[\s-]([a-z][a-z-]{1,24})(?:[\s-]([a-z][a-z-]{1,24}))?(?:[\s-]([a-z][a-z-]{1,24}))?(?:[\s-]([a-z][a-z-]{1,24}))?/iy;
/** What a number names instead of counting: `clause 5`, `Lot 2`, `£40`. */
const naming =
  /(?:[£$€#]|\b(?:sections?|clauses?|tables?|schedules?|annex|appendix|lots?|pages?|figures?|versions?|rev|revision|parts?|levels?|tiers?|phases?|stages?|steps?|articles?|paragraphs?|principles?|items?|no\.?|numbers?|requirements?|iso|iec|en|bs|nist|sp|chapters?|modules?|option|question|criteri(?:on|a)|attachments?|exhibits?|act|regulations?|order|january|february|march|april|may|june|july|august|september|october|november|december|from|since|in)) ?$/i;
const small =
  /^(?:character|letter|digit|number|symbol|attempt|numeral|word|camera|sensor|device|user|administrator|engineer|person|site|unit|gateway|password|licen[cs]e|copy|copies)$/i;
const joining =
  /^(?:of|and|or|to|in|on|for|shall|must|will|is|are|the|from|per|with|at|by|which|that|may|should|has|have|than|more|as|an?|if|no|not|be|x|out|was|were|can|each|after|before|when|where|who|their|its|this|these|those)$/i;
const single =
  /(?:ss|us|is|ous|was|has|does|always|whereas|towards|afterwards|previous|various|times|hours?|days|weeks|months|years|minutes|seconds|pounds|percents?)$/i;

/** The word behind a number that it counts: the first in the plural among the next four. */
export function countBehind(
  text: string,
  start: number,
  end: number,
  amount: number,
): Counted | undefined {
  words.lastIndex = end;
  const match = words.exec(text);
  if (!match || naming.test(text.slice(Math.max(0, start - 16), start))) return undefined;
  let at = end;
  for (const word of match.slice(1)) {
    if (word === undefined || joining.test(word)) return undefined;
    at += word.length + 1;
    if (small.test(word) && amount === 1) return { of: word.toLowerCase(), end: at };
    if (isPlural(word)) return { of: singular(word.toLowerCase()), end: at };
    if (small.test(word)) return { of: word.toLowerCase(), end: at };
  }
  return undefined;
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith("s") && !single.test(word);
}

function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
