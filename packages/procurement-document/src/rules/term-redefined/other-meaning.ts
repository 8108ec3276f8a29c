import { findValues } from "../../values/find-values.js";
import { holdsAll, keyWords, likeness } from "../../values/key-words.js";
import { contradict, measureTime } from "../../values/measure.js";

/** Words that lead to the definition elsewhere. */
const refers =
  /\b(?:as defined|meanings? (?:given|set out|assigned|ascribed|specified)|defined (?:in|by|under)|given (?:to it )?(?:in|by)|see|refer to|set out in|specified in|described in|has the same meaning)\b/i;
/** From how many words in a hundred on two meanings are the same in other words. */
const same = 0.5;

/** Says whether two meanings of one term differ: not where one leads elsewhere, repeats or only adds to the other. */
export function isOtherMeaning(one: string, other: string): boolean {
  if (refers.test(one) || refers.test(other)) return false;
  const [left, right] = [timesOf(one), timesOf(other)];
  const [first] = left;
  const [second] = right;
  if (left.length === 1 && right.length === 1 && first && second && contradict(first, second)) {
    return true;
  }
  const [mine, theirs] = [keyWords(one), keyWords(other)];
  if (mine.size === 0 || theirs.size === 0) return false;
  if (holdsAll(theirs, mine) || holdsAll(mine, theirs)) return false;
  return likeness(mine, theirs) < same;
}

function timesOf(text: string) {
  return findValues(text)
    .filter((value) => value.kind === "duration")
    .map(measureTime);
}
