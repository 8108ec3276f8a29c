import { reserveSigns } from "./reserve-signs.js";

/**
 * Why words do not say what holds today: a `plan`; the `past`; a `condition` that need not be met; an
 * `exception`; or `undone`, by which a denial holds and nothing else does.
 */
export type Reserve = "plan" | "undone" | "past" | "condition" | "exception";

const signs = /* @__PURE__ */ reserveSigns.map(([kind, source]) => ({
  kind,
  says: new RegExp(source.replaceAll(/ (?![?*])/g, "\\s+"), "gi"),
}));

/** One look that most sentences do not pass. */
const likely = /* @__PURE__ */ new RegExp(
  signs.map(({ says }) => says.source.replaceAll("^\\W*", "\\b")).join("|"),
  "i",
);

/** A part of a sentence that holds under reserve, and the words that say so. */
export interface Reserved {
  readonly kind: Reserve;
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

const clause = /;\s|\s[–—]\s|,\s(?:while|whereas|and)\s|\b(?:now|today|currently)\b/gi;

/** The parts of a sentence that do not say what holds today. */
export function reservedIn(plain: string): readonly Reserved[] {
  if (!likely.test(plain)) return [];
  const found: Reserved[] = [];
  for (const [start, end] of clausesOf(plain)) {
    const part = plain.slice(start, end);
    for (const { kind, says } of signs) {
      for (const match of part.matchAll(says)) {
        if (kind === "exception" && isRestriction(part.slice(0, match.index))) continue;
        found.push({ kind, start, end, sign: match[0] });
      }
    }
  }
  return found;
}

function clausesOf(plain: string): readonly (readonly [number, number])[] {
  const cuts = [0, ...[...plain.matchAll(clause)].map(({ index }) => index), plain.length];
  return cuts.slice(1).map((end, index) => [cuts[index] ?? 0, end] as const);
}

const restriction =
  /\b(?:no|nobody|nothing|none)\b[^.;]*\b(?:access\w*|enters?|gets?|reach\w*|reads?|accept\w*|allow\w*|install\w*|disclos\w*)\b|\b(?:only|refus\w+|reject\w+|block\w+|unless)\b/i;

/** `Nobody gets in except by a password` restricts, and makes no exception of what is promised. */
function isRestriction(before: string): boolean {
  return restriction.test(before);
}

/** Says whether any part of a text holds under reserve. */
export function isReserved(text: string): boolean {
  return reservedIn(text.replaceAll(/[*`_]/g, " ")).length > 0;
}

const withdrawal =
  /^\W*(?:(?:all )?(?:this|that|it|these|they|both|none of (?:this|it)|neither)\b|planned\b|(?:currently |at present )?not\b)/i;
const unreal =
  /\b(?:planned|road-?map|in preparation|not (?:yet|done|enabled|active|activated|implemented|in use|in place|finished|available)|isn['’]t (?:done|enabled|active|implemented|there)|(?:comes?|follows?|will \w+) (?:later|soon|in (?:the |a )?(?:next|future))|abandoned|dropped|only on paper)\b/i;

/** True of a sentence that takes back the one before it: `This is planned`, `Not implemented yet`. */
export function takesBack(plain: string): boolean {
  return withdrawal.test(plain) && unreal.test(plain);
}
