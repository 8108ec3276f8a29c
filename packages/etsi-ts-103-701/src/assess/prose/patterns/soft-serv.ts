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
    says: /\b(?:active|accessible|available|reachable|enabled|running|runs|used|listens|listening) (?:[\w-]+ ){0,4}(?:in|during) (?:the |all |every )?(?:\w+ ){0,2}(?:initiali[sz]ed|operational|normal|regular) (?:\w+ )?(?:states?|mode|operation|use)\b|\bin (?:all|every|any) states?\b/,
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
    says: /\bfor (?:\w+ )?(?:debugging|debug|development|developers|engineering|testing|test) (?:purposes?|use|only|reasons?)\b|\bfor (?:the |our )?developers\b|\bfor (?:debugging|development|testing)(?=\s*(?:[,.;)]|$))|\bleft(?:over| over)? from (?:\w+ )?(?:development|testing|debugging|production)\b|^\W*(?:for )?(?:debugging|debug|development|testing)\W*$/,
    example: "Left on for debugging purposes.",
    counter: "Left on for the owner's alarms.",
  },
  {
    value: "kept for later",
    says: /\b(?:reserved|intended|kept|planned) for (?:\w+ )?(?:future|later)\b|\bfor (?:future|later) use\b|\blegacy (?:reasons?|support|compatibility)\b|\bbackwards? compatibility\b|\bhistorical reasons?\b/,
    example: "Reserved for future use.",
    counter: "Never reserved for future use.",
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
