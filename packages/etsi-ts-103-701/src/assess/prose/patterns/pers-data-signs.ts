import type { Pattern } from "../pattern.js";
import { readableByAll } from "../phrases.js";

/** Words that say that data may travel unprotected. */
export const inClear: readonly Pattern[] = [
  {
    value: "in clear",
    says: /\b(?:encryption|TLS) is not (?:applied|used|enforced|supported|available|active)\b/,
    denial: "ignored",
    example: "On port 1883 encryption is not applied.",
    counter: "Encryption is always applied.",
  },
  {
    value: "in clear",
    says: /\bunencrypted\b|\bwithout (?:transport )?(?:encryption|TLS)\b|\b(?:in (?:the )?)?(?:clear|plain) ?-?text\b|\bin the clear\b|\bplain (?:HTTP|MQTT|UDP|TCP)\b/,
    unless:
      /\bcan ?not be (?:selected|configured|used)\b|\b(?:refuse[sd]?|blocked|blocks|reject(?:s|ed)?|not (?:offered|supported|possible|allowed|accepted))\b/,
    example: "Readings are sent in clear text to custom servers.",
    counter: "Readings are never sent in clear text.",
  },
  {
    value: "in clear",
    says: /\b(?:HTTP|MQTT|WS|FTP|CoAP|Telnet|Modbus)\s*\(default\)/,
    example: "The owner chooses MQTT (default) or MQTTS.",
    counter: "The owner chooses MQTT or MQTTS (default).",
  },
  {
    value: "in clear",
    says: new RegExp(
      `\\b(?:sen[dt]s?|transmit(?:s|ted)?|transfer(?:s|red)?|exported|exports|forward(?:s|ed)?|stream(?:s|ed)?|relayed|mailed|uploads?|uploaded|pass(?:es|ed)?|exchanged?|goes|travels?)\\b(?: (?!(?:never|not|nor|no|nothing)\\b)[\\w-]+){0,10} ${readableByAll}(?!\\w)`,
    ),
    unless: /\b(?:tunnel|VPN|TLS|HTTPS)\b/i,
    example: "Events are exported to a server in readable form.",
    counter: "Events are never exported in readable form.",
  },
];

/** Words that say that data stays where it is. */
export const neverSent: readonly Pattern[] = [
  {
    value: "never sent",
    says: /\bnever (?:\w+ ){0,3}(?:transmitted|sent|communicated|leaves?|shared|packaged)\b|\b(?:is|are) not (?:transmitted|sent|communicated|shared)\b|\bnot communicated\b|\b(?:does|do) not leave\b|\bstays? (?:on|in|inside) the (?:device|sensor|gateway|unit|hub|camera)\b/,
    denial: "ignored",
    example: "The code never leaves the device.",
    counter: "The code leaves the device once a day.",
  },
];

/** Consent that nobody gave by a free, obvious and explicit act. */
export const weakConsent: readonly Pattern[] = [
  {
    value: "implicit",
    says: /\bimpli(?:ed|es)\b|\bimplicit(?:ly)?\b|\bdeemed\b|\btacit(?:ly)?\b|\bassum(?:e|es|ed)\b|\btaken (?:for granted|as given)\b|\bpresumed\b|\b(?:silence|use|usage|installation|purchase|using|buying|switching it on)(?: [\w-]+){0,5} (?:counts|means|amounts|is (?:regarded|taken|treated|considered)|constitutes|equals)\b|\bnobody (?:is )?ask(?:s|ed)\b|\b(?:is|are) not asked\b|\bno (?:consent|permission|question|one) is (?:asked|requested|obtained|sought)\b|\bwithout (?:asking|being asked|(?:the )?consent)\b/,
    denial: "ignored",
    unless:
      /\b(?:never|not) (?:implied|assumed|deemed|presumed|taken)\b|\b(?:no|not based on) consent\b[^.;]*\b(?:law|legal|contract|obligation|basis)\b/,
    example: "Consent is implied by using the sensor.",
    counter: "Consent is never implied.",
  },
  {
    value: "not an opt-in",
    says: /\bopt(?:s|ed|ing)?[- ]out\b|\bpre-?(?:ticked|checked|selected|set)\b|\b(?:enabled|on|active|ticked) by default\b/,
    unless: /\bopt(?:s|ed|ing)?[- ]in\b/,
    example: "The user can opt out on the second page.",
    counter: "The box is not pre-ticked.",
  },
  {
    value: "not free",
    says: /\b(?:part of|included in|bundled with|by accepting|accepts?|acceptance of) the (?:\w+ )?(?:terms|conditions|licen[cs]e|EULA)\b|\b(?:cannot|can not) be (?:used|set up|operated) without (?:\w+ ){0,2}consent\b/,
    denial: "ignored",
    example: "Consent is part of the terms of use.",
    counter: "The terms of use do not touch consent.",
  },
  {
    value: "by use alone",
    says: /\b(?:by|when|once|if) (?:the )?(?:user|consumer|customer|operator|owner|administrator)s? (?:us(?:es|ing)|connects?|plugs?|powers?|installs?|deploys?|configures?|continues?|operates?|sets? up)\b/,
    unless:
      /\bexplicit|\bopt(?:s|ed|ing)?[- ]in\b|\bconsents to\b|\bagree[sd]?\b|\btick|\bcheck ?box|\bconfirm|\baccept|\bbutton\b|\bask(?:s|ed)\b|\bimpli/,
    example: "Obtained when the user connects the hub.",
    counter: "Explicitly given when the user configures the account.",
  },
];

/** Ways of withdrawing consent that amount to giving up the device, or that need the supplier. */
export const hardWithdrawal: readonly Pattern[] = [
  {
    value: "impossible",
    says: /\b(?:cannot|can not|not possible to|no way to|no means (?:to|of)) (?:be )?(?:withdraw|withdrawn|withdrawing|revoked?)\b|\bno withdrawal\b|\bnot (?:be )?withdrawn\b/,
    denial: "ignored",
    example: "Once given, consent cannot be withdrawn.",
    counter: "Consent can be withdrawn in the app.",
  },
  {
    value: "impossible",
    says: /\b(?:binding|irrevocabl[ey]|final|permanent)\b|\b(?:for|during|throughout|until the end of) (?:the )?(?:whole |entire |full )?(?:term|duration|lifetime|life|runtime|period) of (?:the|its|their) (?:\w+ )?(?:contract|product|device|subscription|agreement|service|lease)\b|\b(?:withdrawal|revocation|withdrawing) is (?:not|im|un)[ -]?\w*\b|\b(?:not|nothing) (?:foreseen|provided|planned|offered|supported|possible)\b/,
    denial: "ignored",
    unless: /\bat any time\b|\b(?:not|never) (?:binding|final|permanent|irrevocable)\b/,
    example: "Consent is binding for the term of the contract.",
    counter: "Consent is not binding and can be withdrawn at any time.",
  },
  {
    value: "gives up the device",
    says: /\b(?:disconnecting|unplugging|powering (?:off|down)|switching off|no longer using|ceasing to use|removing) (?:the |their )?(?:physical |power |network )*(?:device|sensor|gateway|hub|cable|media|medium|links?|plug|network|power)\b/,
    unless:
      /\b(?:settings?|dashboard|app|web-?ui|toggl\w+|account|menu|switch in|clearing|deactivat\w+|portal|service|online)\b/,
    example: "By disconnecting the network cable.",
    counter: "By switching off the relay in the app.",
  },
  {
    value: "asks the supplier",
    says: /\bby (?:(?:registered |signed |written )?(?:writing|post|letter|mail|fax|phone|telephone|e-?mail(?:ing)?)|calling|contacting)\b|\b(?:must|has to|have to|needs? to|should|may) (?:write|call|phone|visit|contact|send|apply)\b|\bin writing\b|\bwritten (?:request|notice|form)\b/,
    unless: /\b(?:settings?|dashboard|app|web-?ui|toggl\w+|account|menu)\b/,
    example: "By writing to the data protection officer.",
    counter: "By a switch in the app, or by contacting us.",
  },
];

/** Words that say that nothing is recorded of a consent. */
export const consentNotStored: readonly Pattern[] = [
  {
    value: "not stored",
    says: /\bnot (?:stored|recorded|kept|saved|logged|documented)\b|\bno (?:record|evidence|log) (?:of|about|is)\b|\bno (?:proof|trace|record|evidence)\b|\b(?:do|does) not (?:\w+ )?(?:store|record|keep|save|log|document)\b|\b(?:nothing|nobody) (?:is |\w+ )?(?:stored|recorded|kept|records?|stores?|keeps?)\b/,
    denial: "ignored",
    example: "The consent is not stored.",
    counter: "Consent is stored with time and version.",
  },
];

/** Words that say that what stands for a consent is something else. */
export const consentInferred: readonly Pattern[] = [
  {
    value: "inferred",
    says: /\bimplicit(?:ly)?\b|\bimplied\b|\bderived\b|\binferred\b|\bsignif(?:y|ies)\b/,
    example: "Stored implicitly by keeping the credentials.",
    counter: "Nothing is derived from use; the record holds time and version.",
  },
];

/** Purposes and recipients that tell a consumer nothing. */
export const vaguePurpose: readonly Pattern[] = [
  {
    value: "vague",
    says: /\bvarious purposes\b|\b(?:other|any) (?:\w+ )?purposes\b|\bbusiness purposes\b|\b(?:to )?improv(?:e|ing) (?:our|the|its|their) (?:services?|products?|user experience)\b|\b(?:may|might|could) be (?:useful|needed|of use|valuable|interesting) (?:later|one day|some ?day|in (?:the )?future)\b|\b(?:for )?(?:future|later|possible|unspecified|further) (?:use|uses|needs|applications|evaluation)\b|\b(?:yet )?to be (?:defined|determined|decided|specified)\b|\b(?:and|or|for) (?:whatever|anything|all (?:kinds|sorts) of)\b|\bunder discussion\b|\bundecided\b|\bjust in case\b/,
    example: "For various purposes.",
    counter: "To warn of frost.",
  },
];

/** Recipients that are not named. */
export const vagueParties: readonly Pattern[] = [
  {
    value: "vague",
    says: /\b(?:selected |other |trusted |business |our |various |interested |analytics |advertising |marketing |data )+(?:third parties|partners?|affiliates|suppliers|customers|companies|brokers)\b|^\W*third parties\W*$|\b(?:partners?|companies|firms|businesses|third parties) (?:in|from|of) (?:the|our|related|other)\b|\bits customers\b|\bwhoever\b|\band others\b|\bamong others\b/,
    unless: /\b(?:namely|such as|Ltd|GmbH|Inc|AB|Oy|PLC|LLC|BV)\b|[:(]/,
    example: "Kerbline and selected partners.",
    counter: "Third parties: Meteo Ltd, which makes the forecast.",
  },
];

/** Retention without an end. */
export const keptForEver: readonly Pattern[] = [
  {
    value: "no end",
    says: /\bindefinite(?:ly)?\b|\bfor ?ever\b|\bunlimited (?:time|period|duration)\b|\bpermanently (?:kept|stored|archived|retained)\b|\b(?:kept|stored|archived|retained) (?:permanently|in perpetuity|for all time)\b/,
    example: "Kept indefinitely.",
    counter: "Kept for thirty days, not indefinitely.",
  },
  {
    value: "no end",
    says: /\bno (?:time |retention )?limit\b|\bno (?:expiry|expiration|end date|end|deadline)\b|\bnever expires?\b|\bwithout (?:a )?(?:time |retention )?limit\b|\bnever (?:\w+ )?(?:deleted|erased|removed|purged)\b|\bno (?:\w+ )?(?:deletion|retention) (?:period|date|rule|policy|time|schedule)\b|\b(?:is|are) not (?:\w+ )?(?:deleted|erased|removed|purged)\b/,
    denial: "ignored",
    example: "Readings are never deleted.",
    counter: "Readings are always deleted in the end.",
  },
  {
    value: "no measure",
    says: /\b(?:as|for as) long as (?:is )?(?:necessary|needed|required|possible|useful)\b|\bfor (?:a|an) (?:appropriate|reasonable|limited|certain) (?:time|period)\b/,
    example: "Kept for as long as necessary.",
    counter: "Kept for as long as the account exists.",
  },
];

/** Words that say how data comes to its end. */
export const disposal: readonly Pattern[] = [
  {
    value: "disposal",
    says: /\b(?:not (?:stored|kept|retained|saved|recorded)\b|delet|eras|purg|dispos|wip(?:e|ed|es|ing)\b|overwrit|rewritten|discard|flush|formatt|shred|destroy|clear(?:ed|s|ing)\b|expir|remov|anonymi[sz])/,
    denial: "ignored",
    example: "Deleted after thirty days.",
    counter: "Kept in flash memory.",
  },
];

/** Data that is written where people read along who do not need it. */
export const intoLogs: readonly Pattern[] = [
  {
    value: "log",
    says: /\b(?:written|printed|output|routed|logged|sent|echoed)\b[^.;]{0,50}\b(?:log[- ]?(?:stream|file)|logs?\b(?![-\w])|console|serial (?:port|output)|UART|debug output)/,
    example: "The code is printed to the serial console.",
    counter: "The code is never written to a log.",
  },
];

/** An identifier of a device or person. */
export const identifiers: readonly Pattern[] = [
  {
    value: "identifier",
    says: /\bidentifiers?\b|\bserial numbers?\b|\b(?:MAC|EUI-?64) address(?:es)?\b|\b(?:device|hardware|user) ?ids?\b/,
    denial: "ignored",
    example: "The serial number of the meter.",
  },
];

/** An identifier that is used as a secret. */
export const doublesAsSecret: readonly Pattern[] = [
  {
    value: "secret",
    says: /\b(?:acts?|serves?|functions?|used|works?) (?:[\w-]+ ){0,3}as (?:an? |the )?(?:[\w-]+ ){0,5}(?:passwords?|credentials?|keys?|seeds?|secrets?|PINs?)\b/,
    example: "It also serves as the password of the first log-in.",
    counter: "It never serves as a password.",
  },
];
