import {
  judgeMechanisms,
  type MechanismId,
  type PracticeVerdict,
} from "@bollard/cryptographic-practice";
import { remember, rememberForDay } from "../../words/remember.js";

/** A mechanism that is no longer good enough, as a sentence names it. */
export interface Obsolete {
  readonly id: MechanismId;
  readonly name: string;
  /** The words of the sentence. */
  readonly quote: string;
  /** Where they begin in it, in UTF-16 code units. */
  readonly start: number;
  /** Why it is not, in a sentence. */
  readonly why: string;
  /** Something better is named beside it, so that it is one of several. */
  readonly besideBetter: boolean;
}

/** Beginnings of names that are looked for at all, so that most sentences cost nothing. */
const candidates =
  /ssl|tls|wep|wpa|snmp|telnet|ftp|md-?[245]|\bsha(?:\b|[-_ ]?\d)|des\b|rc-?4|arcfour|blowfish|pptp|ssh|ecb|\brsa|\bike|crc|http\b/i;
/** Carriers that others protect, and what is only praised or too vague to judge. */
const elsewhere: ReadonlySet<string> = new Set([
  "mqtt",
  "coap",
  "http",
  "bluetooth-just-works",
  "crc",
]);
/** The name still stands for TLS in these. */
const sslInName =
  /^\s*(?:\/|-?\s?(?:VPNs?|inspection|offload\w*|decryption|termination|certificates?|certs?|acceler\w+|visibility|tunnels?)\b|(?:and|or) TLS\b)|^\(TLS\)/i;
const forbids =
  /\b(?:no (?:longer|use of|obsolete|insecure|deprecated|legacy|weak)|not (?:be )?(?:used?|permitted|allowed|accept\w+|support\w*|enabled?)|must not|shall not|disabl\w+|prohibit\w*|forbid\w*|remov\w+|retir\w+|deprecat\w*|obsolete|insecure|replac\w+|migrat\w+|upgrad\w+|(?:block|reject|refuse|exclud)\w*|instead of|rather than|such as (?:telnet|ftp)|avoid\w*|phas\w+ out|unsupported|weak|absent|(?:be|is|are|permanently|turned|switched|kept) off)\b/i;

/** What a statement names stands in its first thousands of letters. */
const longest = 4_000;

/** Says whether a statement names anything that could be obsolete; most do not. */
export const mayBeObsolete: (text: string) => boolean = /* @__PURE__ */ remember((text) =>
  candidates.test(text.slice(0, longest)),
);

/** `No lower than TLS 1.0` forbids what is below and asks for what it names. */
const lowest = /\b(?:not|no) (?:be )?(?:lower|less|older|earlier|weaker) than\b/gi;

/**
 * The obsolete mechanisms that a sentence asks for. Where it forbids, replaces or disables anything, it is left
 * alone as a whole.
 * @param today - the day to judge on, `YYYY-MM-DD`
 */
export const findObsolete: (sentence: string, today: string) => readonly Obsolete[] =
  /* @__PURE__ */ rememberForDay(judge);

function judge(sentence: string, today: string): readonly Obsolete[] {
  if (!candidates.test(sentence)) return [];
  const text = sentence.replaceAll(lowest, (words) => "at least".padEnd(words.length));
  if (forbids.test(text)) return [];
  const verdict = judgeMechanisms(text, { today });
  const bad = [...verdict.deprecated, ...verdict.unprotected].filter(
    ({ mention }) => !elsewhere.has(mention.mechanism.id),
  );
  const found = bad.map(({ mention, why }) => ({
    id: mention.mechanism.id,
    name: mention.mechanism.name,
    quote: mention.quote,
    start: mention.start,
    why,
    besideBetter: verdict.recognised.some(
      (better) => better.mention.mechanism.kind === mention.mechanism.kind,
    ),
  }));
  return found.length > 0 ? found : bareSsl(text, verdict);
}

/** SSL without a version is every version of it, and all are withdrawn; `SSL/TLS` and `SSL certificate` are names. */
function bareSsl(text: string, { unknown, recognised }: PracticeVerdict): readonly Obsolete[] {
  const isBare = unknown.some(
    ({ quote, reason, end }) =>
      quote === "SSL" && reason === "says-too-little" && !sslInName.test(text.slice(end)),
  );
  const alone = unknown.every(({ quote }) => !/TLS|HTTPS/i.test(quote)) && recognised.length === 0;
  if (!isBare || !alone) return [];
  return [
    {
      id: "ssl",
      name: "SSL",
      quote: "SSL",
      start: text.indexOf("SSL"),
      why: "All versions of SSL are withdrawn; what replaced it is called TLS.",
      besideBetter: true,
    },
  ];
}
