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
    says: /\b(?:exponential|random(?:i[sz]ed)?|progressive)\b[^.;]{0,30}\bback-?off (?:is|are) not\b|\b(?:no|without|(?:do(?:es)? )?not implement(?: an?| any)?|lacks?(?: an?)?) (?:any |an? |exponential |random(?:i[sz]ed)? |reconnect\w* |retry |further )*(?:back-?off|jitter|delay|pause|waiting time|spread(?:ing)?|stagger(?:ing)?)\b|\b(?:is|are) not (?:\w+ )?(?:staggered|spread|randomi[sz]ed|distributed)\b/,
    denial: "ignored",
    example: "It does not implement exponential backoff.",
    counter: "It implements exponential backoff.",
  },
  {
    value: "at once",
    says: /\b(?:re-?connect\w*|retr(?:y|ies|ying))\b[^.;]{0,30}\b(?:immediately|at once|instantly|without (?:a |any )?(?:delay|pause|wait))\b|\b(?:immediately|instantly) (?:re-?connects?|retries)\b|\b(?:tries|attempts|retries|re-?connects?)(?: \w+){0,3} (?:once|several times|many times|ten times|\d+ times) (?:per|a|an|each|every) (?:second|minute)\b|\bas fast as (?:it|they) can\b|\ball (?:devices|units|sensors|gateways) (?:re-?connect|come back|retry)\b/,
    example: "When the link is back it reconnects at once.",
    counter: "It never reconnects at once.",
  },
  {
    value: "at once",
    says: /\b(?:at the (?:very )?same (?:time|moment|second|instant)|simultaneously)\b/,
    besides:
      /\b(?:re-?connect|connect|come back|log in|retr(?:y|ies)|tr(?:y|ies) again|register)\w*/,
    unless: /\b(?:not|never|no|avoid\w*|prevent\w*|against|so that|keep\w*)\b/i,
    example: "After a power cut all units reconnect at the same moment.",
    counter: "Units wait a random time, so that they do not reconnect at the same moment.",
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
    says: /\b(?:stops?|ceases?) (?:working|operating|functioning|to (?:work|operate|function)|measuring)\b|\b(?:inoperable|unusable|out of service|not functional|unresponsive)\b|\b(?:cannot|can not|does not|do not|no longer) (?:work|operate|function|be used|be operated)\b|\bno (?:local (?:functions?|operation|control)|function) (?:is|are|remains?|works?)\b|\buntil (?:someone|somebody|an? \w+|the (?:user|owner|operator|technician|administrator|network|connection|cloud|service)) (?:intervenes?|restarts?|resets?|comes?|returns?|is back|is restored)\b|\b(?:fails? open|goes blind|goes dark|does nothing|falls silent|(?:data|readings?|events?|alarms?|measurements?|messages?) (?:is|are) (?:then )?(?:lost|dropped))\b|\bneeds? (?:the|a) (?:cloud|network|internet|connection) (?:to|for)\b/,
    denial: "ignored",
    unless:
      /\b(?:continues?|goes on|go on|local(?:ly)?(?! database)|buffer\w*|stores?|keeps? (?:\w+ )?(?:working|measuring|recording)|autonom\w*|nothing is lost|no \w+ (?:is|are) lost)\b|\bnot (?:become |be )?(?:inoperable|unusable|out of service)\b|\b(?:never|without) (?:\w+ )?(?:stops?|stopping|inoperable)\b/,
    example: "Without a network the hub cannot be used.",
    counter: "Without a network the hub goes on working.",
  },
];

/** Words that say that a power cut leaves the device in a worse state. */
export const worseAfterPower: readonly Pattern[] = [
  {
    value: "worse",
    says: /\b(?:returns?|reset|resets|reverts?|falls? back|goes back) to (?:the |its )?(?:factory|delivery)\b|\b(?:loses?|lost|forgets?|drops?) (?:all |its |the |their |every )?(?:\w+ ){0,2}(?:settings|configurations?|credentials|state|pairings?|data|keys?|calibration|sessions?|time|clock|schedules?|passwords?)\b|\b(?:has|have|needs?) to be (?:\w+ )?(?:re-?\w+|set up|configured|paired|started|visited|programmed|reset|switched on|unlocked)(?: \w+)? ?(?:again|anew|by hand|manually|on site|in person|by (?:an? |the )?\w+)\b|\b(?:an? |the )?(?:technician|installer|operator|engineer|user|owner|somebody|someone) (?:has|must|needs) to (?:\w+ )?(?:restart|reset|re-?\w+|switch|press|visit|enter|set)\b|\b(?:does|do) not (?:start|come back|restart|resume|recover) (?:again |up )?(?:by itself|on its own|automatically|unaided)\b|\bonly (?:once|when|after) (?:the |an? |somebody |someone )?(?:owner|user|operator|installer|technician|administrator|resident)?(?: has| have)? ?(?:pressed|confirmed|entered|restarted|reset|logged|visited|switched|presses|confirms|enters|restarts|resets)\b|\bmanual (?:restart|intervention) is (?:needed|required)\b/,
    unless: /\b(?:without|nobody|nothing|never|no (?:settings|data|configuration))\b/i,
    example: "After a power cut the hub loses its settings.",
    counter: "After a power cut the hub never loses its settings.",
  },
];

/** Interfaces that a flood of messages brings down. */
export const givesWay: readonly Pattern[] = [
  {
    value: "gives way",
    says: /\b(?:hammer(?:ed|ing)|bombard(?:ed|ing|ment)|saturat(?:ed|ion)|stress(?:ed)?|flood(?:s|ing|ed)?|over-?load(?:s|ed)?|bursts?|storms?|many (?:requests|frames|messages|connections|packets)|too many|heavy (?:load|traffic)|starvation|denial[- ]of[- ]service|DoS|malformed)\b[^.;]{0,100}\b(?:crash(?:es|ed)?|dies|collapses?|goes down|breaks? down|gives? up|restarts?|reboots?|hangs?|freez(?:e|es|ing)|exhausts?|fills?|blocks?|stops?|unresponsive|unreachable|overflows?|fails?|delays?|watchdog|out of memory)\b|\b(?:crash(?:es)?|restarts?|reboots?|hangs?|freez(?:e|es)|stops? (?:answering|responding|working)|becomes? (?:unresponsive|unreachable))\b[^.;]{0,60}\b(?:under (?:load|stress)|when (?:too )?many|flood(?:s|ed)?|over-?load)/,
    denial: "ignored",
    unless:
      /\b(?:no|not|never|without|cannot|does not|do not) (?:\w+ ){0,3}(?:crash|restart|reboot|hang|freeze|block|stop|exhaust|fill|overflow|fail|delay|affect)\w*|\b(?:limit(?:s|ed)?|dropped|discarded|rejected|refused|ignored|throttled|rate|protect(?:s|ed)? (?:from|against)|survives?|withstands?|bounds?|at most)\b/i,
    example: "A flood of frames fills the queue until the watchdog restarts the hub.",
    counter: "A flood of frames is dropped and does not fill the queue.",
  },
];
