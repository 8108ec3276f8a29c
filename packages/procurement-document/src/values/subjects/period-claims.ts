import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import type { Duration } from "../../value.js";
import { type Claim, isDemand, noClaims } from "../claims.js";
import { keyWords } from "../key-words.js";
import { measureTime } from "../measure.js";
import { type Phrase, phraseAround } from "../phrase-around.js";
import { namesIn, scopeOf } from "../scope.js";

const lasting =
  /(?:\b(?:for|of|be|is|are|after|period|provide)(?: an?| the| its)?(?: (?:further|minimum|full|rolling))?(?: (?:period|term|warranty|retention) (?:period )?(?:of )?)?|[|:]) ?$/i;

/** A kind of period that a document fixes for one thing. */
interface Period {
  readonly name: string;
  readonly says: RegExp;
  /** The things that have such periods; each kind of thing has one of its own. */
  readonly things: RegExp;
  /** Things that need no name. */
  readonly whole: boolean;
}

const retention: Period = {
  name: "the retention of",
  says: /\b(?:retain(?:s|ed|ing)?|retention|kept|keeps?|stor(?:e|es|ed|age)|holds?|held|preserv(?:e|es|ed)|archiv(?:e|es|ed)|overwrit(?:e|es|ten)|delet(?:e|es|ed)|eras(?:e|es|ed)|purg(?:e|es|ed))\b/i,
  things:
    /\b(?:footage|video|images|recordings|(?:audit|security|event|access|system|application|server|firewall|network|error|debug|diagnostic|transaction|call|web|traffic|maintenance|fault) logs?|logs?|back-?ups?|personal data|number plates?|ANPR|audio|metadata|readings|reports?|records|invoices|accounts|emails?|configurations?|transactions?|sensor data|raw data|analytics|incident|evidential|evidence|live|online|offline|archived?|edge|cloud|local(?:ly)?|on-?board|buffer(?:ed)?|cached?|SD cards?|on (?:the|each|its) (?:cameras?|devices?|sensors?)|body[ -]worn|traffic|parking|PHI|keys?|certificates?|spares?)\b/gi,
  whole: false,
};
const warranty: Period = {
  name: "the warranty",
  says: /\b(?:warrant(?:y|ies|ed)|guaranteed? (?:for|period))\b/i,
  things:
    /\b(?:hardware|software|firmware|batter(?:y|ies)|installation|workmanship|civil works|paint|finish|cameras?|sensors?|gateways?|columns?|luminaires?|LEDs?|servers?|recorders?|displays?|parts|labour|repairs?|spares?|replacements?|extended|manufacturer(?:['’]s)?|data|lamps?|signs?|controllers?|cables?|disks?|drives?)\b/gi,
  whole: true,
};

const aliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>([
  ["video", "footage"],
  ["images", "footage"],
  ["recordings", "footage"],
  ["audit-log", "log"],
]);
/** A verb in front of a thing. */
const does =
  /^(?:retain|keep|store|hold|preserve|archive|delete|erase|purge|overwrite)[sd]?$|ing$/i;
const ofSound = /\b(?:calls?|audio|voice|telephone)\b/i;
const purposes =
  /\b(?:experience|insurance|previous|preceding|past|last \w+ years|notice|after (?:the )?(?:expiry|termination|end|completion|final payment)|legal hold|requested|on request|if|optional)\b/i;

/** How long a document wants data kept and things warranted. */
export function periodClaims(document: ProcurementDocument): readonly Claim[] {
  return document.statements.flatMap((statement, index) => {
    if (statement.values.length === 0) return noClaims;
    const times = statement.values.filter((value) => value.kind === "duration");
    const [time] = times;
    if (time === undefined || times.length > 1 || !isDemand(document, statement)) return [];
    if (purposes.test(statement.text)) return [];
    const claim = [retention, warranty]
      .map((period) => claimOf(document, statement, time, period))
      .find((one) => one !== undefined);
    return claim ? [{ ...claim, statement: index }] : [];
  });
}

function claimOf(
  document: ProcurementDocument,
  statement: Statement,
  time: Duration,
  { name, says, things, whole }: Period,
): Omit<Claim, "statement"> | undefined {
  const { text, lead = "" } = statement;
  const phrase = phraseAround(text, time);
  if (!says.test(`${lead} ${phrase.before}`) && !says.test(phrase.after)) return undefined;
  if (!lasts(time, phrase)) return undefined;
  const named = thingsIn(`${lead} ${text}`, things);
  if (named.length === 0 && !whole) return undefined;
  const thing = named
    .join(" and ")
    .replaceAll("-", " ")
    .replaceAll(/\b(?:log|backup)\b/g, "$&s")
    .replaceAll(/\b(?:anpr|phi)\b/g, (name) => name.toUpperCase());
  return {
    about: `${name} ${thing} ${ownersOf(text, things)} ${scopeOf(document, statement)}`,
    subject: whole ? `${name}${thing === "" ? "" : ` of ${thing}`}` : `${name} ${thing}`,
    quote: time.text,
    measure: measureTime(time),
  };
}

function lasts({ unit, text }: Duration, { before, after }: Phrase): boolean {
  if (unit === "minute" || unit === "hour" || /^within\b/i.test(text)) return false;
  return (
    lasting.test(before) ||
    /^[ -](?:(?:manufacturer|supplier|product|hardware)(?:['’]s)? )?(?:warranty|retention|guarantee)\b/i.test(
      after,
    )
  );
}

/** Words beside a thing that do not tell it from others. */
const plain: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "camera",
  "cctv",
  "record",
  "recorder",
  "captur",
  "collect",
  "stor",
  "retain",
  "devic",
  "site",
  "public",
  "recorded",
]);
const owned =
  /^ (?:(?:collected|captured|recorded|held|stored|obtained) )?(?:of|from|at|in|on|about|relating to|with|without|containing|showing|by) ((?:[\w-]+ ?){1,4})/i;

/** Whose a thing is or of what kind: `records of complaints`, `financial records`. */
function ownersOf(text: string, things: RegExp): string {
  const words = new Set<string>();
  for (const { 0: thing, index } of text.matchAll(things)) {
    const before =
      /(?<![\w-])([\w-]+) $/.exec(text.slice(Math.max(0, index - 30), index))?.[1] ?? "";
    const behind =
      owned.exec(text.slice(index + thing.length, index + thing.length + 60))?.[1] ?? "";
    const noun = behind.replace(/\b(?:shall|must|will|is|are|for|should|may)\b.*/i, "");
    for (const word of keyWords(
      `${before.search(things) === -1 && !does.test(before) ? before : ""} ${noun}`,
    )) {
      if (!plain.has(word)) words.add(word);
    }
  }
  return [...words].sort().join(" ");
}

function thingsIn(text: string, things: RegExp): readonly string[] {
  const names = namesIn(text, things).map((name) => {
    const single = name === "images" || name === "recordings" ? name : name.replace(/(?<!s)s$/, "");
    if (single === "recordings" && ofSound.test(text)) return single;
    return aliases.get(single) ?? single;
  });
  return [...new Set(names)];
}
