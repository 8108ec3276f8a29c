import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const networkAccessible: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:accessible|reachable|available|exposed|addressable|listens?|listening|served) (?:\w+ ){0,3}(?:via|over|through|on|from|by) (?:\S+ ){0,4}(?:network|LAN|WLAN|WAN|Wi-?Fi|Ethernet|Internet|Bluetooth|BLE|radio|(?:(?:TCP|UDP) )?port \d+)\b/,
    example: "Reachable over the local network, not from the Internet.",
    counter: "Not reachable over any network.",
  },
  {
    value: false,
    says: /\b(?:not|never|neither) (?:\w+ ){0,2}(?:accessible|reachable|available|exposed|addressable) (?:\w+ ){0,3}(?:via|over|through|on|from|by|to) (?:\S+ ){0,4}networks?\b/,
    denial: "ignored",
    example: "Not reachable over any network.",
    counter: "Not reachable from the Internet.",
  },
  {
    value: false,
    says: /\bcannot be (?:\w+,? ){0,6}(?:by|over|via|from|through) (?:\S+ ){0,3}network\b|\b(?:purely |strictly |only )?internal (?:\S+ ){0,4}(?:service|loop|task|function)\b|\boutbound(?:-only)? (?:\S+ ){0,4}(?:client|clients|connections?|loop|task|stream)\b/,
    denial: "ignored",
    unless: /\b(?:listens?|accepts? (?:inbound|incoming))\b/,
    example: "An outbound client that reports readings.",
    counter: "An outbound client that also listens on a port.",
  },
];

const inInitialisedState: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:active|accessible|available|reachable|enabled|running|runs|used|listens|listening) (?:[\w-]+ ){0,4}(?:in|during) (?:the |all |every )?(?:\w+ ){0,2}(?:initiali[sz]ed|operational|normal|regular) (?:\w+ )?(?:states?|mode|operation|use)\b|\bin (?:all|every|any) states?\b|\b(?:after|once|when|also after|even after) (?:(?:the )?(?:first )?(?:set-?up|commissioning|initiali[sz]ation|installation|onboarding|pairing)(?: is (?:complete|finished|done))?|initiali[sz]ed|(?:it|the \w+) is (?:initiali[sz]ed|commissioned|set up|in operation|installed))\b|\b(?:at all times|all the time|permanently|always|24\/7) (?:\w+ ){0,2}(?:accessible|available|reachable|active|running|open|listening)\b|\b(?:accessible|available|reachable|active|running|open|listening|listens) (?:\w+ ){0,2}(?:at all times|all the time|permanently|always)\b/,
    denial: "denies",
    example: "It is reachable over Wi-Fi in the initialised state.",
    counter: "It is not reachable in the initialised state.",
  },
  {
    value: false,
    says: /\bonly (?:\w+ ){0,4}(?:in|during|for|while|until) (?:the )?(?:\w+ ){0,2}(?:factory default|set-?up|commissioning|installation|onboarding|initiali[sz]ation|provisioning)\b/,
    example: "Active only during set-up.",
    counter: "Active not only during set-up.",
  },
];

const status: readonly Pattern[] = [
  {
    value: "enabled",
    says: /^\W*(?:always (?:on|active|enabled|running)|active(?! (?:on[- ]demand|after|when|while|only|during))|on by default|running|started (?:at|with|by))\b/,
    example: "Active from first start.",
    counter: "Active on-demand.",
  },
  { value: "enabled", says: /^\W*on\W*$/, example: "On." },
  {
    value: "disabled",
    says: /^\W*(?:off|inactive|not (?:enabled|active|started))\b/,
    denial: "ignored",
    example: "Off until the owner switches it on.",
    counter: "Always on.",
  },
];

const unforeseeable: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:by|through|via|over|from) (?:\w+ )?(?:DHCP(?:v6)?|SLAAC|router advertisements?)\b/,
    example: "Yes, addresses are set by DHCP.",
    counter: "Yes, by the web interface.",
  },
];

/** Patterns of table 13. */
export const softServPatterns: PatternTable = {
  "SoftServ/description/networkAccessible": networkAccessible,
  "SoftServ/description/networkAccessibleInInitialisedState": inInitialisedState,
  "SoftServ/status/value": status,
  "SoftServ/allowsConfiguration/unforeseeableProtocol": unforeseeable,
};

/** Reasons for being enabled that are none. */
export const poorReasons: readonly Pattern[] = [
  {
    value: "not needed",
    says: /\b(?:not (?:strictly |really |actually )?(?:needed|necessary|required|used)|no longer (?:needed|used|required)|unused|never used|no (?:current |known )?(?:use|purpose|function))\b(?! (?:to|as|for)\b)/,
    denial: "ignored",
    unless: /\bwithout\b|\bif not\b|\bwhen not\b|\bwhere not\b|\bonce\b|\bthen be\b/i,
    example: "No longer needed by current apps.",
    counter: "Needed by the app; no account is required to use it.",
  },
  {
    value: "for development",
    says: /\bfor (?:\w+ )?(?:debugging|debug|development|developers|engineering|testing|test) (?:purposes?|use|only|reasons?)\b|\bfor (?:the |our )?developers\b|\bfor (?:debugging|development|testing)(?=\s*(?:[,.;)]|$))|\bleft(?:over| over)? from (?:\w+ )?(?:development|testing|debugging|production)\b|^\W*(?:for )?(?:debugging|debug|development|testing)\W*$|\bleft (?:in|enabled|open|running|active) (?:because|since|as|so that|for)\b|\b(?:assembly|production|factory|manufacturing) (?:line|staff|test)\b|\bhandy\b/,
    example: "Left on for debugging purposes.",
    counter: "Left on for the owner's alarms.",
  },
  {
    value: "kept for later",
    says: /\b(?:reserved|intended|kept|planned) for (?:\w+ )?(?:future|later)\b|\bfor (?:future|later) use\b|\blegacy (?:reasons?|support|compatibility)\b|\bbackwards? compatibility\b|\bhistorical reasons?\b|\bone day\b|\bjust in case\b/,
    example: "Reserved for future use.",
    counter: "Never reserved for future use.",
  },
  {
    value: "nice to have",
    says: /\b(?:some|a few|individual|certain|one of our) (?:of our )?(?:users?|owners?|customers?|operators?|installers?|people)(?: \w+)? (?:likes?|wants?|wish(?:es)?|ask(?:s|ed)?|prefer|enjoy|use)\b|\bwish(?:es)? of (?:some|a few|individual|certain)\b|\bconvenien(?:t|ce)\b|\bnice to have\b|\bsaves? (?:us )?(?:time|effort|money|cost)s?\b|\bno (?:particular|special|specific) (?:reason|purpose|need)\b|\bcame with (?:the )?(?:\w+ )?(?:platform|board|kit|SDK|distribution|operating system)\b/,
    denial: "ignored",
    example: "Some owners like to use it.",
    counter: "Owners see and change settings through it.",
  },
];

/** Factors that ask for nothing. */
export const nobodyAuthenticated: readonly Pattern[] = [
  {
    value: "nobody",
    says: /^\W*(?:none(?! of)|no (?:authentication|passwords?|credentials?|factors?)|not authenticated|open|unauthenticated)\b/,
    denial: "ignored",
    example: "No authentication.",
    counter: "Without authentication no page is shown.",
  },
];

/** Services that ask nobody who it is. */
export const nobodyAsked: readonly Pattern[] = [
  {
    value: "nobody",
    says: /\b(?:no|without(?: an?| any)?) (?:[\w-]+ ){0,2}(?:authentication|authori[sz]ation|log-?ins?|credentials?|pass ?(?:words?|phrases?|codes?)|PINs?|keys?|tokens?|identification)\b|\b(?:is|are|remains?) (?:not|un)[ -]?(?:\w+ )?authenticated\b|\b(?:is|are) not (?:asked|required) to (?:log|authenticate|identify)\b|\b(?:does|do) not (?:\w+ )?(?:authenticate|ask who|check who|identify|require|know)\b|\bopen (?:to|for) (?:all|any|every|the)\b|\b(?:anybody|anyone|everybody|everyone|whoever|(?:any|every|each|all) (?:\w+ )?(?:hosts?|devices?|clients?|nodes?|users?|stations?|computers?|phones?|apps?))\b[^.;,]{0,50}\b(?:can|may|could|is able to|has access|is (?:accepted|served|answered|trusted)|are (?:accepted|served|answered|trusted))\b|\b(?:trusts?|answers?|serves?|accepts?) (?:\w+ ){0,3}(?:any|every|all|whoever)\b/,
    denial: "ignored",
    unless:
      /\bwithout\b[^.;]*\b(?:no|nothing|refus\w*|reject\w*|den(?:y|ied|ies)|cannot|not (?:served|possible|accepted|answered))\b|\b(?:no|not|nothing|never|refus\w*|reject\w*)\b[^.;]{0,60}\bwithout\b|\b(?:certificates?|mTLS|mutual|signatures?|signed|HMAC|AuthMech|SecComMech)\b|\b(?:not exist|not present|not included|removed|disabled|outbound|no service)\b|\bwith(?:out)? (?:a |the )?valid\b|\bno (?:passwords?|keys?|tokens?) (?:is|are) (?:stored|sent|shared|kept|exchanged)\b/i,
    example: "No log-in is asked for.",
    counter: "No password is needed, since client certificates are used.",
  },
];

/** Authorisation that gives everything to everybody. */
export const everythingToEverybody: readonly Pattern[] = [
  {
    value: "everything",
    says: /\b(?:any|every|all) (?:authenticated |logged-in )?(?:users?|clients?|callers?|subjects?|accounts?)\b[^.;,]{0,40}\b(?:full|unrestricted|complete|all) (?:\w+ )?(?:access|rights|privileges|control|functions)\b|\bno (?:roles|authori[sz]ation|access control|permissions?)\b|\bdoes not (?:check|distinguish) (?:\w+ )?(?:roles?|rights|permissions?|privileges|authori[sz]ation)\b/,
    denial: "ignored",
    example: "Every user has full access.",
    counter: "Only the owner has full access.",
  },
];
