import type { Bound } from "../value.js";

/** A bound and how far its words reach to the left and to the right of what they bound. */
export interface FoundBound {
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
}

const filler = `(?:a |an |the )?(?:(?:total |further |additional )?(?:period|term|duration|time|length|age|version) of )?(?:a |an )?`;
const before = (words: string) =>
  new RegExp(String.raw`(?:^|[^\w-])((?:${words})\s${filler})$`, "i");

const mostBefore = /* @__PURE__ */ before(
  "(?:in any event )?within|in no event (?:later|more) than|(?:no|not) (?:later|more|longer|greater|higher|newer) than|up to|at (?:the )?most|(?:a )?max(?:imum|\\.)?(?: (?:period|term|duration|of))?(?: of)?|not exceed(?:ing)?|not to exceed|(?:less|fewer|sooner|shorter|earlier|older|lower) than|below|under|prior to|inside",
);
const leastBefore = /* @__PURE__ */ before(
  "at (?:the )?(?:very )?least|(?:no|not) (?:less|fewer|shorter|earlier|lower|older) than|(?:a )?min(?:imum|\\.)?(?: (?:period|term|duration|retention period|retention|length|version))?(?: of)?|more than|over|greater than|longer than|above|exceeding|in excess of",
);
const exactBefore = /* @__PURE__ */ before("exactly|only");

const leastBehind =
  /,?\s?(?:(?:or|and) (?:more|longer|greater|above|higher|over|later|newer|better|more recent|upwards?)|(?:as|at) a minimum|at (?:the )?(?:very )?least|(?:\(?minimum|\(?min)\b\)?|\+|plus)(?!\w)/iy;
const mostBehind =
  /,?\s?(?:(?:or|and) (?:less|fewer|sooner|under|below|lower|faster|earlier|older|prior|shorter)|at (?:the )?most|(?:\(?maximum|\(?max)\b\)?)(?!\w)/iy;

const negation = /\b(?:not|never)\b[^.;,|]{0,40}$/i;

/** How far before a value its bound is looked for. */
const reach = 48;

/** The bound that stands around the stretch of a text; `exact` where none does. */
export function boundAround(text: string, start: number, end: number): FoundBound {
  const behind = behindOf(text, end);
  if (behind) return { ...behind, start };
  const lead = text.slice(Math.max(0, start - reach), start);
  const least = leastBefore.exec(lead)?.[1]?.length ?? 0;
  const most = mostBefore.exec(lead)?.[1]?.length ?? 0;
  // Of `no more than` and `more than`, the longer counts.
  const length = Math.max(least, most);
  const isTurned = isNegated(lead.slice(0, lead.length - length), lead.slice(-length));
  if (length > 0) {
    const bound = least > most !== isTurned ? "least" : "most";
    return { bound, start: start - length, end };
  }
  return { bound: "exact", start: start - (exactBefore.exec(lead)?.[1]?.length ?? 0), end };
}

/** `Not be kept for more than a month` is a month at most. */
function isNegated(before: string, words: string): boolean {
  return (
    /^\w+ than\b|^(?:over|exceeding|in excess|above|below|under)\b/i.test(words) &&
    negation.test(before)
  );
}

function behindOf(text: string, end: number): Pick<FoundBound, "bound" | "end"> | undefined {
  leastBehind.lastIndex = end;
  const least = leastBehind.exec(text)?.[0];
  if (least !== undefined) return { bound: "least", end: end + least.length };
  mostBehind.lastIndex = end;
  const most = mostBehind.exec(text)?.[0];
  return most === undefined ? undefined : { bound: "most", end: end + most.length };
}
