import { isStandIn } from "./made-secret.js";
import { type SecretKind, type SecretShape, secretShapes } from "./secret-shapes.js";

export type { SecretKind } from "./secret-shapes.js";

/** A secret that stands in a text in clear. */
export interface Secret {
  readonly kind: SecretKind;
  /** What it looks like, such as `an access key of Amazon Web Services`. */
  readonly name: string;
  /** The words that lead to it with its first four characters: enough to find the place, and no more. */
  readonly quote: string;
  /** Its first four characters with an ellipsis. */
  readonly masked: string;
}

const prefilter =
  /PRIVATE KEY|AKIA|ASIA|gh[pousr]_|github_pat|glpat-|xox[abprs]-|AIza|k_live_|eyJ|:\/\/|key|secret|token|bearer|basic|pass|pwd|\bpw\b|\bPIN\b|PSK|log[- ]?in|logged in|credential|community|enable/i;

/** A password behind these words is made up. */
const made =
  /\b(?:e\.g|for example|for instance|(?<![.@/-])example(?!\.\w)|sample|dummy|placeholder|fictitious|illustrat\w+)\b/i;
/** A code behind these words opens a talk, and is given out with its address. */
const talk =
  /\b(?:join\w*|dial-?in|webex|zoom|(?:microsoft|ms) teams|webinar|conference|(?:meeting|call|session)(?: id\b| link\b| (?:pass(?:word|code)|PIN)\b|\s*$)|bidders['’]? (?:day|meeting))/i;
/** What stands in for a password until it is changed. */
const changing = /\b(?:be )?chang(?:ed?|ing)\b(?!-?me)/i;

/** A text is read in stretches that begin this many letters apart and reach beyond the next one's beginning. */
const stretch = { step: 2_000, length: 3_300, most: 200 };

/** A secret and where it stands. */
interface Place extends Secret {
  readonly start: number;
  readonly end: number;
}

/** Finds secrets that stand in a text in clear, each once. */
export function findSecrets(text: string): readonly Secret[] {
  const found: Place[] = [];
  let searched = 0;
  for (let start = 0; start < text.length; start += stretch.step) {
    const first = text.slice(start, start + stretch.step + 200);
    if (!prefilter.test(first)) continue;
    if (searched++ >= stretch.most) break;
    searchStretch(text, start, found);
  }
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ kind, name, quote, masked }) => ({ kind, name, quote, masked }));
}

/** Adds the secrets that begin in a stretch of a text. */
function searchStretch(text: string, start: number, found: Place[]): void {
  const part = text.slice(start, start + stretch.length);
  for (const shape of secretShapes) {
    for (const match of part.matchAll(shape.says)) {
      if (match.index > stretch.step + 200) break;
      const one = placeOf(match, shape, part, start);
      if (one && !found.some(({ start: from, end }) => from < one.end && one.start < end))
        found.push(one);
    }
  }
}

function placeOf(
  match: RegExpExecArray,
  { kind, name, accepts }: SecretShape,
  text: string,
  offset: number,
): Place | undefined {
  const secret = match.groups?.["secret"] ?? match[0];
  const end = match.index + match[0].length;
  if (accepts && !accepts(secret, text, end)) return undefined;
  if (kind === "password" && isMadeUp(match, secret, text)) return undefined;
  const start = offset + end - secret.length;
  return { kind, name, ...shown(match, secret, kind), start, end: offset + end };
}

/** Says whether the words around a password tell that it opens nothing, or nothing for long. */
function isMadeUp({ index, 0: whole }: RegExpExecArray, secret: string, text: string): boolean {
  const before = text.slice(Math.max(0, index - 80), index);
  const sentence = before.slice(
    1 + Math.max(...[...".!?"].map((mark) => before.lastIndexOf(mark))),
  );
  if (made.test(sentence) || made.test(whole)) return true;
  const isCode = /\b(?:pass ?code|PIN|pass ?word|ID)\b/i.test(whole);
  if (isCode && talk.test(sentence + whole.slice(0, -secret.length))) return true;
  const behind = text.slice(index + whole.length, index + whole.length + 120);
  return isStandIn(secret) && changing.test(behind);
}

function shown(match: RegExpExecArray, secret: string, kind: SecretKind) {
  if (kind === "private-key") return { quote: secret, masked: "-----BEGIN …" };
  const begin = match[0].length - secret.length;
  const first = secret.slice(0, 4);
  return { quote: match[0].slice(0, Math.max(0, begin)) + first, masked: `${first}…` };
}
