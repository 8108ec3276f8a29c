import type { Purchase } from "../../definition/purchase.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import type { Duration } from "../../value.js";
import { mayMatch, remember } from "../../words/remember.js";
import { type Claim, isReadable, noClaims } from "../claims.js";
import { findValues } from "../find-values.js";
import { measureTime } from "../measure.js";
import { phraseAround } from "../phrase-around.js";
import { scopeOf } from "../scope.js";

const termBefore =
  /\b(?:(?:initial|fixed|primary|base) (?:contract |agreement )?(?:term|period)|(?:contract|agreement) (?:term|period|duration|length)|(?:term|duration|length) of (?:the|this) (?:contract|agreement|framework(?: agreement)?|call-off(?: contract)?))["”’]?(?: ?\([^()]{1,40}\))?(?: (?:is|are|shall be|will be|means|shall mean|of))?(?: (?:for|of))?(?: the)?(?: an?)?(?: initial)?(?: (?:period|term) of)?(?: ?[:|])? ?$/i;
const contractBefore =
  /\b(?:the|this|a|an|initial) (?:(?:initial|resulting|term) )?(?:contract|agreement|framework(?: agreement)?|call-off(?: contract)?) (?:(?:is|shall be|will be|runs?|shall run|will run|lasts?|shall last|will last|shall continue|will continue|shall remain in force) )?(?:(?:let|awarded|placed|in place) )?(?:for|of|lasting)(?: an?)?(?: (?:initial|fixed))?(?: (?:period|term|duration) of)? ?$/i;
const continues =
  /\b(?:contract|agreement)\b[^.;|]{0,80}\b(?:shall|will) (?:continue|remain|run|last)(?: in (?:full )?(?:force|effect))?(?: and effect)? for(?: an?)?(?: initial)?(?: (?:period|term) of)? ?$/i;
const termBehind =
  /^[ -](?:(?:initial|fixed|firm) )?(?:contract|agreement|initial) ?(?:term|period)?\b(?! value| holder| price)/i;
const notTheTerm =
  /\b(?:exten(?:d|ds|ded|ding|sions?)|options?|optional|renew\w{0,6}|additional|further|thereafter|existing|current|previous|previously|incumbent|expired|experience|similar|held|references|warranty|probation\w{0,3}|notice|up to|total|maximum|if)\b/i;
/** Contracts that are not the one that is let. */
const another =
  /\b(?:pilot|trial|proof of concept|leas(?:e|ed|ing)|licen[cs]es?|SIMs?|tariffs?|insurance|apprentic\w{1,5}|employ\w{1,7}|staff|personnel|maintenance (?:contract|agreement))\b/i;
const withExtensions =
  /^[^.;]{0,40}\b(?:including|inclusive of|incl\.?)\b[^.;]{0,20}\b(?:extensions?|options?)\b/i;

const extending =
  /\b(?:exten(?:d|ds|ded|sions?)|option(?:al)? (?:years?|periods?|terms?|to)|renewals?|renewed)\b/i;
const lasting = /\b(?:contract|agreement|term|periods?|years?|months?)\b/i;

/**
 * Says whether a document tells of extensions of the contract, so that a length that is not called the initial
 * one may hold them.
 */
export function tellsOfExtensions({ statements }: ProcurementDocument): boolean {
  return statements.some(({ text }) => isOnExtensions(text));
}

const mayExtend = /* @__PURE__ */ mayMatch(extending);
const isOnExtensions = /* @__PURE__ */ remember(
  (text) => mayExtend(text) && extending.test(text) && lasting.test(text),
);

/** Says whether a claim is on the initial length, without extensions. */
export function isInitial({ about }: Claim): boolean {
  return about.startsWith("initial");
}

/** How long a document says that the contract runs, extensions left out. */
export function contractClaims(document: ProcurementDocument): readonly Claim[] {
  const claims = claimsIn(document);
  if (!claims.some(isInitial) || tellsOfExtensions(document)) return claims;
  return claims.map((claim) => ({ ...claim, about: claim.about.replace(/^initial /, "") }));
}

function claimsIn(document: ProcurementDocument): readonly Claim[] {
  return document.statements.flatMap((statement, index) => {
    const term = termOf(document, statement);
    if (term === undefined) return noClaims;
    const { text, kind, initial } = term;
    const about = `${initial ? "initial " : ""}${kind} ${scopeOf(document, statement)}`;
    const measure = { ...measureTime(term.time), bound: "exact" as const };
    return [
      { statement: index, about, subject: `the length of the ${kind}`, quote: text, measure },
    ];
  });
}

/** What the front matter declares of the length of the contract, in hours. */
export function declaredLength({
  contract,
}: Purchase): { text: string; hours: number } | undefined {
  const length = hoursOf(contract?.length);
  return length === undefined ? undefined : { text: contract?.length ?? "", hours: length };
}

/** The declared length with all extensions, in hours. */
export function declaredWhole({ contract }: Purchase): number | undefined {
  const length = hoursOf(contract?.length);
  const extension = hoursOf(contract?.extension);
  return length === undefined || extension === undefined ? undefined : length + extension;
}

function hoursOf(written: string | undefined): number | undefined {
  const [value] = findValues(written ?? "");
  if (value?.kind !== "duration" || value.text !== written) return undefined;
  const { low, high } = measureTime(value);
  return (low + high) / 2;
}

interface Term {
  readonly time: Duration;
  readonly text: string;
  readonly kind: "contract" | "framework" | "call-off";
  readonly initial: boolean;
}

function termOf(document: ProcurementDocument, statement: Statement): Term | undefined {
  const { text, values } = statement;
  if (values.length === 0 || !isReadable(document, statement)) return undefined;
  if (document.sections[statement.section]?.kind === "evaluation") return undefined;
  for (const time of values) {
    if (time.kind !== "duration" || !isLong(time) || time.bound !== "exact") continue;
    const { before, after } = phraseAround(text, time);
    const lead = [termBefore, contractBefore, continues]
      .map((one) => one.exec(before)?.[0])
      .find(Boolean);
    const behind = termBehind.exec(after)?.[0];
    if (lead === undefined && behind === undefined) continue;
    const near = `${before.slice(-70)}${behind ?? ""}`;
    if (another.test(text) || notTheTerm.test(near) || withExtensions.test(after)) continue;
    const words = `${lead ?? ""} ${behind ?? ""}`;
    const initial = /\b(?:initial|base|primary)\b/i.test(words);
    return { time, text: time.text, kind: kindOf(words), initial };
  }
  return undefined;
}

function isLong({ unit, amount }: Duration): boolean {
  return unit === "year" ? amount <= 50 : unit === "month" && amount >= 3;
}

function kindOf(words: string): Term["kind"] {
  if (/framework/i.test(words)) return "framework";
  return /call-off/i.test(words) ? "call-off" : "contract";
}
