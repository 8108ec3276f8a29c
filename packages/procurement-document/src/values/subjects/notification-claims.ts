import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import type { Duration } from "../../value.js";
import { type Claim, isDemand, noClaims } from "../claims.js";
import { keyWords } from "../key-words.js";
import { measureTime } from "../measure.js";
import { phraseAround } from "../phrase-around.js";
import { namesIn, scopeOf } from "../scope.js";

const telling =
  /^(?:notif(?:y|ies|ied|ying|ications?)|report(?:s|ed|ing|able)?|inform(?:s|ed|ing)?|alert(?:s|ed|ing)?|tells?|told|advise[sd]?|disclos(?:e|es|ed))$/i;
/** What is done about an event; the last of these words before a time says what the time is for. */
const doing =
  /\b(?:notif(?:y|ies|ied|ying|ications?)|report(?:s|ed|ing)?|inform(?:s|ed|ing)?|alert(?:s|ed|ing)?|tells?|told|advise[sd]?|disclos(?:e|es|ed)|acknowledg\w{1,8}|respon(?:d|ds|ded|ding|se|ses)|resol(?:ve|ves|ved|ving|ution)|fix(?:es|ed|ing)?|contain(?:s|ed|ing|ment)?|investigat\w{1,6}|restor\w{1,8}|recover\w{0,4}|attend\w{0,6}|provid(?:e|es|ed|ing)|submit\w{0,4}|deliver\w{0,5}|produc(?:e|es|ed|ing)|complet\w{1,5}|remed\w{1,8}|mitigat\w{1,5}|suspend\w{0,5}|disabl\w{1,3}|revok\w{1,3}|escalat\w{1,4}|repair\w{0,4}|replac\w{1,6}|issu(?:e|es|ed|ing)|send|sent|publish\w{0,4}|update[sd]?|confirm\w{0,4}|patch\w{0,4}|assess\w{0,4}|review\w{0,4})\b/gi;

/** Words of reports that come again and again. */
const recurring =
  /\b(?:monthly|quarterly|weekly|annual(?:ly)?|(?:each|every|of the|of a) (?:month|quarter|year)|month[ -]end|trends?|statistics|summar(?:y|ies))\b/i;
const announcing = /\bnotif(?:y|ications?)\b/i;
const given = /\b(?:provided|given|made|sent|issued|delivered|received)\b/i;

const events: readonly (readonly [name: string, words: RegExp])[] = [
  [
    "a breach of personal data",
    /\b(?:(?:personal )?(?:data|information) (?:breach(?:es)?|loss(?:es)?)|(?:personal )?data incidents?|breach(?:es)? of (?:any )?(?:personal data|PHI|protected health|unsecured))/i,
  ],
  [
    "a security incident",
    /\b(?:(?:cyber|security|cyber ?security|information security|IT security|network) (?:incidents?|breach(?:es)?|events?|attacks?)|cyber-?attacks?|breach(?:es)? of (?:\w+ )?security|security[ -](?:related )?incidents?)\b/i,
  ],
  [
    "an incident under NIS",
    /\bNIS (?:\w+ )?incidents?\b|\bincidents? (?:\w+ ){0,4}under (?:the )?NIS\b/i,
  ],
  ["a vulnerability", /\b(?:vulnerabilit(?:y|ies)|security (?:flaws?|weakness(?:es)?))\b/i],
  ["an outage", /\b(?:outages?|service (?:failures?|interruptions?)|loss of service)\b/i],
];

const others =
  /\b(?:ICO|Information Commissioner(?:['’]s Office)?|regulators?|supervisory authorit(?:y|ies)|NCSC|police|[A-Z-]{0,6}CERT|competent authorit(?:y|ies)|Secretary|HHS|media|data subjects?|individuals|affected (?:persons?|parties|users|customers)|Contracting Officer|COR|insurers?|Action Fraud|manufacturer|sub-?contractors?|public|CISA|residents|citizens)\b/g;
const inCase =
  /\b(?:if|where|in the case of|in the event (?:of|that)|affect(?:s|ed|ing)?|involv(?:es|ed|ing)|concern(?:s|ed|ing)|impact(?:s|ed|ing)|relat(?:es|ed|ing) to) ([^,.;]{1,60})/gi;
const usual =
  /^(?:\d|secur|cyber|information|incident|breach|data|personal|event|attack|vulnerability|becom|awar|suspect|actual|potential|occur|discover|detect|identify|confirm|happen|aris|thing|property|hour|day|it|you|they|notify|report|inform|within|after|immediat)/;
const stages =
  /\b(?:full|detailed|written|final|root[ -]cause|follow[ -]up|further|interim|progress|post[ -]incident|preliminary|incident reports?|updates?|status|telephone|phone|orally|verbal(?:ly)?)\b/gi;

/** How soon a document wants to be told of what. */
export function notificationClaims(document: ProcurementDocument): readonly Claim[] {
  return document.statements.flatMap((statement, index) => {
    if (statement.values.length === 0) return noClaims;
    const time = statement.values.find((value) => value.kind === "duration");
    if (time === undefined || !isDemand(document, statement)) return [];
    if (!isTimeToTell(statement, time)) return [];
    return eventsOf(statement).map((event) => ({
      statement: index,
      about: `${event} ${audienceOf(statement)} ${caseOf(statement)} ${scopeOf(document, statement)}`,
      subject: `telling of ${event}`,
      quote: time.text,
      measure: measureTime(time),
    }));
  });
}

function eventsOf({ text, lead = "" }: Statement): readonly string[] {
  const own = events.filter(([, words]) => words.test(text));
  const found = own.length > 0 ? own : events.filter(([, words]) => words.test(lead));
  return found.map(([name]) => name);
}

/** Who tells whom, and in which of several messages. */
function audienceOf({ text, lead = "", actor }: Statement): string {
  const whole = `${lead} ${text}`;
  const stage = namesIn(whole, stages).filter((name) => name !== "preliminary");
  return [actor === "buyer" ? "buyer" : "", ...namesIn(whole, others), ...stage].join(" ");
}

/** In which case the time holds: `if an incident affects safety`. */
function caseOf({ text, lead = "" }: Statement): string {
  const words = new Set<string>();
  for (const [, said = ""] of `${lead} ${text}`.matchAll(inCase)) {
    for (const word of keyWords(said)) if (!usual.test(word)) words.add(word);
  }
  return [...words].sort().join(" ");
}

function isTimeToTell(statement: Statement, time: Duration): boolean {
  const { text, lead = "", form } = statement;
  const isLimit = time.bound === "most" || form === "row";
  if (!isLimit || ["month", "year"].includes(time.unit)) return false;
  const { before, after } = phraseAround(text, time);
  if (/^\s?(?:before|prior|in advance|(?:['’] )?(?:prior )?(?:written )?notice)\b/i.test(after))
    return false;
  if (recurring.test(text)) return false;
  if (isAnnounced(before)) return true;
  const last = lastOf(before) ?? firstOf(after) ?? lastOf(lead);
  return last !== undefined && telling.test(last);
}

/** `Notification of a breach must be provided`. */
function isAnnounced(before: string): boolean {
  const place = before.search(announcing);
  return place !== -1 && given.test(before.slice(place));
}

function lastOf(text: string): string | undefined {
  return text.match(doing)?.at(-1);
}

function firstOf(text: string): string | undefined {
  return text.match(doing)?.[0];
}
