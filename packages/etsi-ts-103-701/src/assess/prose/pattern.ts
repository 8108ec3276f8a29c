import { isDenied } from "./negation.js";
import { type Reserve, type Reserved, reservedIn } from "./reserve.js";
import type { Sentence } from "./sentences.js";

/** One way of saying something in prose, and what it means for a facet. */
export interface Pattern {
  /** What the facet is when the sentence says so: yes or no, an option, or a number. */
  readonly value: boolean | string | "number";
  /** What the sentence has to hold. A space stands for any space; case does not matter. */
  readonly says: RegExp;
  /** What the sentence must hold besides, anywhere. */
  readonly besides?: RegExp;
  /** What the sentence must not hold. */
  readonly unless?: RegExp;
  /**
   * How a denial around the words counts: `void` (as usual) makes the pattern say nothing, `denies`
   * makes it say that the option does not hold, `ignored` leaves the meaning as it is.
   */
  readonly denial?: "void" | "denies" | "ignored";
  /** True where the words themselves say that the option does not hold, as `clear text` does of confidentiality. */
  readonly denies?: true;
  /** A sentence that says it, and one that looks alike and does not; both are tested. */
  readonly example: string;
  readonly counter?: string;
}

/** What a pattern found in a sentence. */
export interface Match {
  readonly value: boolean | string | number;
  /** True where the sentence says that it does not hold. */
  readonly denied: boolean;
  /** Why it does not say what holds today, where it does not. */
  readonly reserve?: Reserve;
  /** Offsets in the field. */
  readonly start: number;
  readonly end: number;
}

/** Tries a pattern on a sentence. */
export function tryPattern(pattern: Pattern, sentence: Sentence): Match | undefined {
  const { value, besides, unless, denial = "void" } = pattern;
  const { plain } = sentence;
  const found = firstThatCounts(pattern, plain);
  if (found === undefined || (unless && loose(unless).test(plain))) return undefined;
  if (besides && !loose(besides).test(plain)) return undefined;
  const end = found.index + found[0].length;
  const deniesItself = deniedWithin(pattern, found[0]);
  if (deniesItself && denial === "void") return undefined;
  const denied = denial === "denies" && (deniesItself || isDenied(plain, found.index, end));
  const reserve = reserveOf(pattern, sentence, found.index, end);
  const span = {
    ...(reserve !== undefined && { reserve }),
    start: sentence.start + found.index,
    end: sentence.start + end,
  };
  if (value !== "number") return { value, denied: denied || pattern.denies === true, ...span };
  const number = Number((found[1] ?? "").replaceAll(",", ""));
  return Number.isFinite(number) && found[1] !== undefined
    ? { value: number, denied, ...span }
    : undefined;
}

const inner = /\b(?:nothing|neither|nobody|no one|none of)\b/i;

/** True where the words deny themselves: `told of nothing, neither risks nor disruption`. */
function deniedWithin({ says, denial, value }: Pattern, words: string): boolean {
  if (denial === "ignored" || value === false) return false;
  return inner.test(words) && !inner.test(says.source);
}

/** Why a sentence does not say the words of what holds today, unless the pattern asks for such words. */
function reserveOf(
  { says }: Pattern,
  sentence: Sentence,
  start: number,
  end: number,
): Reserve | undefined {
  if (sentence.takenBack) return "plan";
  return reservedOf(sentence).find(
    (one) => one.start < end && start < one.end && !asksFor(says, one.sign),
  )?.kind;
}

const telling =
  /plan|road|prepar|progress|yet|soon|until|former|drop|remov|withdraw|disab|enab|activ|except|would|consider|pending|usual|normal|part|option|next|future|later|test|tried|offer|envisag/gi;

/** True where a pattern has the telling word of a sign in it. */
function asksFor({ source }: RegExp, sign: string): boolean {
  return (sign.match(telling) ?? []).some((word) => source.includes(word.toLowerCase()));
}

const reserves = new WeakMap<Sentence, readonly Reserved[]>();

/** The parts of a sentence that do not say what holds today. */
export function reservedOf(sentence: Sentence): readonly Reserved[] {
  const known = reserves.get(sentence);
  if (known) return known;
  const found = reservedIn(sentence.plain);
  reserves.set(sentence, found);
  return found;
}

/**
 * Says whether a pattern may be found in a sentence of a text without markup; most are not, which one
 * look at the whole tells. A pattern that asks for a beginning or an end has to be tried.
 */
export function mayMatch({ says }: Pattern, plain: string): boolean {
  const { source } = says;
  return /[$^]/.test(source.replaceAll("[^", "[")) || loose(says).test(plain);
}

/** How often a sentence may deny the words before it is no longer looked for some that count. */
const patience = 5;

/** The first place at which a sentence says the words and, unless a denial counts, does not deny them. */
function firstThatCounts(
  { says, denial = "void", denies }: Pattern,
  plain: string,
): RegExpExecArray | undefined {
  const isVoid = denial === "void" || (denial === "denies" && denies === true);
  const words = everyPlace(says);
  words.lastIndex = 0;
  for (let tries = 0; tries < patience; tries++) {
    const found = words.exec(plain);
    if (found === null) return undefined;
    const end = found.index + found[0].length;
    if (!isVoid || !isDenied(plain, found.index, end)) return found;
    words.lastIndex = Math.max(end, found.index + 1);
  }
  return undefined;
}

const places = new WeakMap<RegExp, RegExp>();

/** The widened pattern with a place from which it looks on. */
function everyPlace(pattern: RegExp): RegExp {
  const known = places.get(pattern) ?? new RegExp(loose(pattern).source, "gi");
  places.set(pattern, known);
  return known;
}

const cache = new WeakMap<RegExp, RegExp>();

/**
 * The pattern with every space widened to any run of spaces, which markup and line breaks leave; a
 * space that need not be there stays one.
 */
function loose(pattern: RegExp): RegExp {
  const known = cache.get(pattern);
  if (known) return known;
  const widened = new RegExp(
    pattern.source.replaceAll(/ [?*]/g, "\\s*").replaceAll(" ", "\\s+"),
    "i",
  );
  cache.set(pattern, widened);
  return widened;
}
