import { findValues } from "../../values/find-values.js";
import { holdsAll, keyWords, likeness } from "../../values/key-words.js";
import { contradict, measureTime } from "../../values/measure.js";
import { namesIn } from "../../values/scope.js";

/** Words that lead to the definition elsewhere. */
const refers =
  /\b(?:as defined|meanings? (?:given|set out|assigned|ascribed|specified)|defined (?:in|by|under)|given (?:to it )?(?:in|by)|see|refer to|set out in|specified in|described in|has the same meaning)\b/i;
/** The share of words from which on two meanings are the same in other words. */
const same = 0.2;
/** Days of the week and times of the day. */
const hours = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}[:.]\d\d\b/gi;

/**
 * Says whether two meanings of one term differ: not where one leads elsewhere, repeats or only adds to the other,
 * or only says what the letters of the term stand for.
 */
export function isOtherMeaning(term: string, one: string, other: string): boolean {
  if (refers.test(one) || refers.test(other)) return false;
  if (isSpeltOut(term, one) !== isSpeltOut(term, other)) return false;
  const [left, right] = [timesOf(one), timesOf(other)];
  const [first] = left;
  const [second] = right;
  if (left.length === 1 && right.length === 1 && first && second && contradict(first, second)) {
    return true;
  }
  const [mine, theirs] = [keyWords(one), keyWords(other)];
  if (mine.size === 0 || theirs.size === 0) return false;
  if (holdsAll(theirs, mine) || holdsAll(mine, theirs)) return false;
  const [here, there] = [namesIn(one, hours), namesIn(other, hours)];
  if (here.length > 0 && there.length > 0 && here.join() !== there.join()) return true;
  return likeness(mine, theirs) < same;
}

/** `SLA`, `Service Level Agreement`. */
function isSpeltOut(term: string, meaning: string): boolean {
  if (!/^[A-Z]{2,7}s?$/.test(term)) return false;
  const initials = meaning.slice(0, 100).match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? [];
  return initials.join("").toUpperCase().startsWith(term.replace(/s$/, "").toUpperCase());
}

function timesOf(text: string) {
  return findValues(text)
    .filter((value) => value.kind === "duration")
    .map(measureTime);
}
