import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const type: readonly Pattern[] = [
  {
    value: "network",
    says: /\bnetwork|\bconnectivity\b|\binternet\b|\blink\b/,
    example: "Network outage",
    counter: "Power outage",
  },
  {
    value: "power",
    says: /\bpower\b|\bmains\b|\bbattery\b|\belectric/,
    example: "Loss of power",
    counter: "Network outage",
  },
];

/** Patterns of table 23. */
export const resMechPatterns: PatternTable = { "ResMech/type/value": type };

/** Reconnection without a back-off, or without a pause. */
export const noBackOff: readonly Pattern[] = [
  {
    value: "no back-off",
    says: /\b(?:exponential|random(?:i[sz]ed)?|progressive)\b[^.;]{0,30}\bback-?off (?:is|are) not\b|\b(?:no|without|(?:do(?:es)? )?not implement(?: an?| any)?|lacks?(?: an?)?) (?:exponential |random(?:i[sz]ed)? |reconnect\w* |retry )*(?:back-?off|jitter|random delay)\b/,
    denial: "ignored",
    example: "It does not implement exponential backoff.",
    counter: "It implements exponential backoff.",
  },
  {
    value: "at once",
    says: /\b(?:re-?connect\w*|retr(?:y|ies|ying))\b[^.;]{0,30}\b(?:immediately|at once|instantly|without (?:a |any )?(?:delay|pause|wait))\b|\b(?:immediately|instantly) (?:re-?connects?|retries)\b|\ball (?:devices|units|sensors|gateways) (?:re-?connect|come back|retry)\b/,
    example: "When the link is back it reconnects at once.",
    counter: "It never reconnects at once.",
  },
];

/** Attempts without an end. */
export const endless: readonly Pattern[] = [
  {
    value: "endless",
    says: /\b(?:infinite|endless|unlimited) (?:re-?tr(?:y|ies)|re-?connect\w*|re-?association)(?: \w+)?|\b(?:retries|reconnects|retrying) (?:endlessly|indefinitely|for ?ever)\b/,
    example: "The driver runs an infinite retry loop.",
    counter: "A message is not retried indefinitely.",
  },
];

/** Reconnection after a pause that is the same on every device. */
export const fixedPause: readonly Pattern[] = [
  {
    value: "fixed pause",
    says: /\bfixed (?:[\w-]+ ){0,2}(?:retry|re-?connect\w*|back-?off|delay|interval)\b|\bevery (?:\d+|few|two|five|ten) seconds\b/,
    besides: /\bre-?connect|\bretr(?:y|ies|ying)\b|\battempt|\btr(?:y|ies) again\b|\breachab/,
    unless: /\brandom|\bjitter|\bexponential|\bspread\b|\bsynchroni[sz]ed\b|\bdistributed\b/,
    example: "It tries again after a fixed delay of ten seconds.",
    counter: "It tries again after a fixed delay and a random share of it.",
  },
];

/** Words that say that the device cannot do its work without a network. */
export const stopsOffline: readonly Pattern[] = [
  {
    value: "stops",
    says: /\b(?:stops?|ceases?) (?:working|operating|functioning|to (?:work|operate|function)|measuring)\b|\b(?:inoperable|unusable|out of service|not functional|unresponsive)\b|\b(?:cannot|can not|does not|do not|no longer) (?:work|operate|function|be used|be operated)\b|\bno (?:local (?:functions?|operation|control)|function) (?:is|are|remains?|works?)\b/,
    denial: "ignored",
    unless:
      /\b(?:continues?|goes on|local(?:ly)?)\b|\bnot (?:become |be )?(?:inoperable|unusable|out of service)\b|\b(?:never|without) (?:\w+ )?(?:stops?|stopping|inoperable)\b/,
    example: "Without a network the hub cannot be used.",
    counter: "Without a network the hub goes on working.",
  },
];

/** Words that say that a power cut leaves the device in a worse state. */
export const worseAfterPower: readonly Pattern[] = [
  {
    value: "worse",
    says: /\b(?:returns?|reset|resets|reverts?|falls? back|goes back) to (?:the |its )?(?:factory|delivery)\b|\b(?:loses?|lost|forgets?) (?:all |its |the )?(?:settings|configuration|credentials|state|pairing|data)\b|\bhas to be (?:set up|configured|paired|started) (?:again|anew|by hand|manually)\b|\bmanual (?:restart|intervention) is (?:needed|required)\b/,
    example: "After a power cut the hub loses its settings.",
    counter: "After a power cut the hub never loses its settings.",
  },
];
