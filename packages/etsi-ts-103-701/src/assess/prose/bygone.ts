const product =
  "(?:releases?|versions?|generations?|models?|products?|firmwares?|series|editions?|revisions?|predecessors?|designs?)";
const age = "(?:earlier|previous|prior|former|older|old|first|last|preceding|legacy|superseded)";
const gone =
  "(?:turned down|refused|rejected|declined|blocked|ruled out|excluded|switched off|not \\w+ed|removed|dropped|withdrawn|abandoned|retired|discontinued|replaced|superseded|disabled|gone|eliminated|deleted)";

/** Parts of a sentence that tell of something else than the product as it is. */
const elsewhere: readonly RegExp[] = [
  // Unlike the old model, which kept an MD5 digest, …
  /\b(?:unlike|in contrast (?:to|with)|as opposed to|contrary to)\b[^,.;]{0,80}(?:,\s(?:which|that|who|where)\b[^,.;]{0,120})?/gi,
  // Suites with CBC, which the first generation supported, have been removed
  new RegExp(
    `^[^.;]{0,120},\\s(?:which|that)\\b[^,.;]{0,80},\\s(?:has|have|had|was|were|is|are)\\s(?:since\\s|now\\s|all\\s)?(?:been\\s)?${gone}`,
    "gi",
  ),
  // …, which the first generation supported
  new RegExp(
    `\\b(?:which|that|as)\\s(?:\\w+\\s){0,2}${age}\\s(?:\\w+\\s)?${product}\\s(?:\\w+\\s)?(?:used|supported|offered|had|did|shipped|kept|accepted|allowed|relied)\\b[^,.;]{0,60}`,
    "gi",
  ),
  // Earlier releases (before 3.0) shipped with …
  new RegExp(
    `\\b${age}\\s(?:\\w+\\s)?${product}(?:\\s\\([^)]{0,40}\\))?\\s(?:still\\s|only\\s)?(?:used|supported|offered|had|shipped|came|relied|did|were|was|sent|ran|lacked|allowed|transmitted|hashed|encrypted)\\b(?!\\s(?:refused|rejected|blocked))[^.;]{0,120}`,
    "gi",
  ),
  // Until release 2.4 the password was …
  new RegExp(
    `\\b(?:until|before|prior to|up to)\\s(?:${product}\\s\\S+|(?:19|20)\\d\\d)(?:\\s[\\w-]+){0,8}\\s(?:was|were|had|used|kept|sent|stored)\\b[^.;]{0,120}`,
    "gi",
  ),
];

/**
 * A sentence with what it tells of former or other products turned into spaces, so that offsets stay: a
 * comparison with an old model says nothing of the new one.
 */
export function withoutBygone(plain: string): string {
  return elsewhere.reduce(
    (text, part) => text.replace(part, (words) => " ".repeat(words.length)),
    plain,
  );
}
