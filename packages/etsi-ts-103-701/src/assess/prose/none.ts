import { isReserved } from "./reserve.js";

const none =
  /^\W*((?:none(?! of\b)|nil|n\/?a|not applicable)\b|(?:no|nothing)\b(?=\W*$|\s*[.,;:(–—]))/i;
const noSuch =
  /^\W*no (?!(?:longer|more|less|fewer|later|earlier|other|further|doubt)\b)[^.,;:(]{1,60}\W*$/i;

const takenBack =
  /\b(?:except|apart|aside|besides|other than|but|however|only|yet|for now|so far|at present|intended|we (?:know|think))\b|\((?![^)]*\b(?:no|not|none|never|nothing)\b)/i;

/** The word with which a text begins by saying that there is none, `None in hardware` as well as `N/A`. */
export function noneIn(text: string): string | undefined {
  return none.exec(text)?.[1];
}

/** True of a text that says `None` and takes nothing of it back, such as by an `except`. */
export function isNone(text: string): boolean {
  return /^\W*$/.test(text) || (noneIn(text) !== undefined && !takesItBack(text));
}

/** True of a text that says in any words that there is none, such as `No personal data`. */
export function saysNone(text: string): boolean {
  return isNone(text) || (noSuch.test(text) && !takesItBack(text));
}

/** True of a text that takes back in part what its first word says, such as by an `except`. */
export function takesItBack(text: string): boolean {
  return takenBack.test(text) || isReserved(text);
}

/** True of a text that does not say how something is done today: `x`, `See the manual`, `It is planned`. */
export function isMeaningless(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length < 2 || /^\W*see\b.{0,40}$/i.test(text) || isReserved(text);
}

/** True of a text without a word that could name anything, such as `x` or `Yes.` */
export function namesNothing(text: string): boolean {
  return !/\p{L}{4}/u.test(text);
}
