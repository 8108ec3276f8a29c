import type { Pattern } from "../pattern.js";
import { readableByAll } from "../phrases.js";

/** What the first sentence says a parameter is, where nobody else may know it. */
export const secretThings: readonly Pattern[] = [
  {
    value: "secret",
    says: /\b(?:private|secret|symmetric|session|pre-?shared|API|HMAC|AES|network|root|master|application|signing|encryption) keys?\b|\bpass ?(?:words?|phrases?|codes?)\b|\bPINs?\b|\bPSKs?\b|\bsecrets?\b|\bcredentials?\b|\btokens?\b/,
    example: "The pre-shared key of the radio network.",
    counter: "The public key of the release team.",
  },
];

/** What the first sentence says a parameter is, where everybody may know it. */
export const publicThings: readonly Pattern[] = [
  {
    value: "public",
    says: /\bpublic (?:\w+ ){0,2}keys?\b|\bverification keys?\b|\b(?:root|CA|server|X\.?509|intermediate) (?:\w+ )?certificates?\b|\btrust anchors?\b|\bsignature block\b|\bpublic (?:signature|parameter|value)\b/,
    example: "The public key of the release team.",
    counter: "The private key of the sensor.",
  },
];

/** An identifier of the single device. */
export const identifiers: readonly Pattern[] = [
  {
    value: "identifier",
    says: /\b(?:unique|device|hardware|chip|factory|equipment|product)[- ](?:\w+[- ]){0,2}(?:identit(?:y|ies)|identifiers?|IDs?)\b|\bserial numbers?\b|\bIMEI\b|\b(?:MAC|EUI-?64|IEEE) address(?:es)?\b|\bUUIDs?\b/,
    example: "The unique device identifier.",
    counter: "The identity provider of the customer.",
  },
];

/** Something that was fixed in hardware when it was made. */
export const fixedInHardware: readonly Pattern[] = [
  {
    value: "fixed",
    says: /\b(?:burned|burnt|fused|fuses?|eFuses?|OTP|one-time[- ]programmable|read-only (?:register|memory|cell|factory)\w*|mask ROM|silicon|laser\w*|etched)\b|\bhard-?(?:coded|wired)\b|\bcannot be (?:altered|changed|rewritten|re-?programmed)\b/,
    example: "Burned into fuses by the chip maker.",
    counter: "Never hard-coded.",
  },
];

/** The explicit statement that something is hard-coded. */
export const saidHardCoded: readonly Pattern[] = [
  {
    value: "hard-coded",
    says: /\bhard-?(?:coded|wired)\b/,
    example: "It is hard-coded in silicon.",
    counter: "It is not hard-coded.",
  },
];

/** An identity that somebody can change. */
export const changeable: readonly Pattern[] = [
  {
    value: "changeable",
    says: /\b(?:can|could|may) be (?:\w+ )?(?:re-?written|overwritten|changed|altered|cloned|copied|spoofed|re-?programmed|modified)\b/,
    example: "The serial number can be rewritten over the debug port.",
    counter: "The serial number cannot be rewritten.",
  },
];

/** Secrets that lie open where they are kept. */
export const openAtRest: readonly Pattern[] = [
  {
    value: "unencrypted",
    says: /\b(?:(?:is|are|remains?|kept|held|stored|retained|saved|written|resides?) )?(?:unencrypted|not encrypted|(?:in )?(?:clear|plain) ?-?text|in the clear|without (?:any )?encryption)(?: at rest)?\b/,
    besides:
      /\b(?:at rest|flash|stor(?:age|ed|es|ing)|NVS|EEPROM|partitions?|memory|SD cards?|files?|resides?|retained|saved|written to|kept|held)\b/,
    unless:
      /\b(?:sent|transmi\w+|header|HTTP|on the wire|over the (?:air|network))\b|\b(?:never|cannot|nor|neither|no longer|earlier|previous\w*|older|former\w*|used to|until|before) [^.;]{0,90}(?:(?:clear|plain) ?-?text|unencrypted|not encrypted|in the clear|without)/i,
    example: "Flash storage is unencrypted at rest.",
    counter: "The token is never stored in clear text.",
  },
  {
    value: "unencrypted",
    says: /\bplain (?:flash|memory|files?|EEPROM|NVS|form|storage)\b/,
    example: "Stored in plain flash memory.",
    counter: "Never stored in plain form.",
  },
  {
    value: "unencrypted",
    says: /\b(?:flash|disk|storage|NVS|file system|memory|partition|at-rest) encryption (?:is|are|was|has) (?:not|never)(?: yet)?(?: been)? (?:enabled|used|active|activated|available|supported|implemented|applied|provided)\b/,
    denial: "ignored",
    example: "Flash encryption is not enabled on this model.",
    counter: "Flash encryption is always enabled.",
  },
  {
    value: "unprotected",
    says: /\b(?:is|are) not protected\b|\bunprotected\b|\bno (?:\w+ ){0,2}protection (?:is|at|of|against|for|applies|in)\b/,
    denial: "ignored",
    unless: /\b(?:needed|required|necessary)\b/,
    example: "There is no protection against read-out.",
    counter: "No further protection is needed.",
  },
  {
    value: "unprotected",
    says: new RegExp(
      `\\b(?:stor(?:es?|ed)|kept|keeps?|held|holds?|sav(?:es?|ed)|written|writes?|lies?|lying|resid(?:es?|ing)|recorded|put)\\b(?: (?!(?:never|not|nor|no|nothing)\\b)[\\w-]+){0,7} ${readableByAll}(?!\\w)|\\b(?:readable|visible|accessible|open|available) (?:to|for|by) (?:every|any|all)\\w*\\b|\\bworld-readable\\b|\\b(?:any(?:body|one)|whoever|every(?:body|one))(?: \\w+){0,5} (?:can|may|is able to)(?: \\w+)? (?:read|extract|copy|dump)\\b`,
    ),
    unless: /\b(?:sent|transmi\w+|on the wire|over the (?:air|network))\b/i,
    example: "It is kept in a file in readable form.",
    counter: "It is never kept in readable form.",
  },
];

/** What is kept from others by the casing alone. */
export const casingAlone: readonly Pattern[] = [
  {
    value: "casing",
    says: /\b(?:protected|secured|guarded|protection is) (?:only |solely |mainly )?by (?:the |its )?(?:\S+ ){0,2}(?:enclosure|casing|housing)\b/,
    unless: /\b(?:encrypt\w*|secure element|fuses?|signed|TPM|read-?out)\b/i,
    example: "The key is protected by the casing.",
    counter: "The key is protected by the casing and by flash encryption.",
  },
];

/** Secrets that are hidden by something that does not hide them. */
export const weaklyHidden: readonly Pattern[] = [
  {
    value: "weak",
    says: /\b(?:MD5|SHA-?1|3DES|DES-(?:CBC|ECB)|RC4|XOR(?:ed|ing)?|obfuscat\w+|scrambl\w+|ROT-?13|unsalted|without (?:a )?salt)\b/,
    unless:
      /\b(?:checksum|transfer|download|upload|earlier|previous\w*|older|former\w*|no longer|replaced|instead|gone)\b/i,
    example: "The password is kept as an MD5 hash.",
    counter: "The password is kept as an Argon2id hash, no longer as MD5.",
  },
  {
    value: "weak",
    says: /\bbase-?64\b/,
    unless:
      /\bPEM\b|\bcertificate|\b(?:encrypt\w*|AES\S*|random|generat\w*|serialized|encoded from)\b/i,
    example: "Passwords are kept in Base64.",
    counter: "Certificates are kept in Base64 (PEM).",
  },
];

/** Secrets that the device shows to whoever looks at its log. */
export const shownInLogs: readonly Pattern[] = [
  {
    value: "shown",
    says: /\b(?:printed|displayed|shown|written|dumped|logged|echoed|exposed|disclosed|readable|visible|output)(?: \w+){0,3} (?:on|onto|to|into|in|over|via|through) (?:\S+ ){0,5}(?:\S*logs?\b|console\b|terminal\b|serial (?:console|output|log|port|terminal)|(?:debug|diagnostics?) (?:output|log|logs|console|messages?|trace)\b|UART (?:console|output|log)\b)/,
    unless: /\b(?:masked|hashed|redacted|truncated)\b/,
    example: "The key is printed to the serial console at start.",
    counter: "The key is never written to the log.",
  },
  {
    value: "shown",
    says: /\b(?:prints?|writes?|dumps?|logs|echoes|shows?|displays?|outputs?|records?|includes?|leaves?)\b(?: (?!(?:never|not|nor|neither)\b)[\w-]+){0,5} (?:on|onto|to|into|in|over|through|via) (?:\S+ ){0,4}(?:\S*logs?\b|log ?files?\b|console\b|terminal\b|journal\b|(?:debug|diagnostics?|trace) (?:output|messages?|port|dumps?|reports?)\b|crash (?:dumps?|reports?)\b|serial (?:port|output)\b)/,
    unless: /\b(?:masked|hashed|redacted|truncated|placeholders?)\b/,
    example: "The hub writes it into the system log when the modem starts.",
    counter: "The hub never writes it into the system log.",
  },
  {
    value: "shown",
    says: /\b(?:system |debug |event |syslog |boot )?(?:logs?|messages|dumps|console)\b (?:contains?|includes?|shows?|holds?|reveals?) (?:\w+ ){0,3}(?:keys?|pass ?words?|PINs?|secrets?|tokens?|credentials?|values?|it)\b/,
    example: "Boot messages contain the key.",
    counter: "Boot messages do not contain the key.",
  },
];

const notFrom = "(?:(?!\\b(?:not|never|no|without|unrelated|independent\\w*)\\b)[^.;,]){0,120}?";
const identifier =
  "(?:\\bMAC address\\b|\\bserial (?:number|no\\b)|\\bdevice_?id\\b|\\b(?:device|hardware|chip|unique) (?:ID|identifier)\\b|\\bIMEI\\b|\\bEUI(?:-?64)?\\b|\\bhardware registers?\\b|\\bSSID\\b|\\bDevEUI\\b|\\b(?:name|address|number|location) of (?:the|its|a) (?:\\w+ )?(?:city|town|street|district|site|building|customer|house|room|product|model|device)\\b|\\b(?:model|product|customer|article|batch|room|order) (?:name|number)\\b|\\b(?:production |current )?date\\b|\\bpost ?code\\b)";

const notDerived =
  /\b(?:root|master|secret|private|HSM|random\w*|salt\w*|entropy|TRNG|DRBG|KDF|HKDF|looked up|indexed|identif(?:y|ies) the)\b|\b(?:to|with|by) read\b/i;

/** Secrets that follow from something that is no secret. */
export const derivedFromIdentifier: readonly Pattern[] = [
  {
    value: "derived",
    says: new RegExp(
      `\\b(?:derived|computed|calculated|formed|constructed|mapped|represents?|match(?:es)?|equals?|identical to|(?:initiali[sz]ed|generated|built|taken|made)${notFrom}\\b(?:to|from|out of|using|by|based on))\\b${notFrom}${identifier}`,
    ),
    besides:
      /\b(?:passwords?|passphrases?|credentials?|keys?|secrets?|tokens?|default|initial(?:i[sz]ed)?|PINs?)\b/,
    unless: notDerived,
    example: "The default key is derived from the MAC address.",
    counter: "The default key is random and does not depend on the MAC address.",
  },
];

/** The same where a field is about the value, so that no word need say so. */
export const generatedFromIdentifier: readonly Pattern[] = [
  ...derivedFromIdentifier,
  {
    value: "derived",
    says: new RegExp(
      `\\b(?:derived|generated|computed|calculated|built|formed|taken|constructed) (?:\\w+ ){0,3}(?:from|out of|based on)\\b${notFrom}${identifier}`,
    ),
    unless: notDerived,
    example: "Calculated from the last six digits of the serial number.",
    counter: "Calculated from a random master secret and the serial number.",
  },
  {
    value: "derived",
    says: new RegExp(
      `\\b(?:hash|digest|copy|part|half|digits|letters|characters|function|encoding|encryption|reversal|checksum|CRC) (?:\\w+ )?(?:of|over) ${notFrom}${identifier}`,
    ),
    unless: notDerived,
    example: "A hash of the serial number.",
    counter: "An HMAC of the serial number under a secret key.",
  },
];

/** An identifier that is at the same time a secret. */
export const usedAsSecret: readonly Pattern[] = [
  {
    value: "derived",
    says: /\b(?:acts?|serves?|functions?|doubles?|used|taken) (?:\w+ ){0,2}as (?:\S+ ){0,8}(?:passwords?|credentials?|secrets?|(?:symmetric|secret|encryption|HMAC|AES|signing) \w*|PINs?|tokens?|keys?)\b/,
    unless: /\b(?:database|table|index|inventory|register)\b/i,
    example: "It acts directly as the default password.",
    counter: "It does not serve as a password.",
  },
];

/** Sources of values that an attacker can guess. */
export const weakSources: readonly Pattern[] = [
  {
    value: "weak source",
    says: /\b(?:sequence number|timestamp|time of (?:day|production|start|first)|uptime|s?rand(?=\(| ?function)|linear congruential|predictable|Mersenne|Math\.random|(?:pseudo-?random|random) function of (?:the )?(?:standard )?(?:C|library)|(?:production|unit|running|simple|serial) counter)\b|\brand\(|\b(?:published|public|known|simple) (?:formula|algorithm|rule)\b/,
    besides: /\b(?:from|by|with|using|seed\w*|based on|of|function)\b/,
    unless: /\b(?:root|master|HSM|TRNG|DRBG|HKDF|KDF|CSPRNG)\b|\bhardware random\b/,
    example: "Generated from the uptime with rand().",
    counter: "Generated from a hardware random generator, never from a timestamp.",
  },
];

/** Sources of values that an attacker cannot guess. */
export const strongSources: readonly Pattern[] = [
  {
    value: "strong source",
    says: /\b(?:TRNG|CSPRNG|DRBG|HSM|SP 800-90\w*|FIPS 140-\d|AIS[- ]?(?:20|31)|hardware (?:true )?random|true random|cryptographically (?:secure|strong)|secure element|hardware security module|\/dev\/u?random|getrandom)\b/,
    example: "Drawn from the TRNG of the chip through an approved DRBG.",
    counter: "Drawn without a TRNG.",
  },
];

/** Secrets that travel in the clear. */
export const openInTransit: readonly Pattern[] = [
  {
    value: "clear",
    says: /\b(?:(?:transmitted|sent|passed|travels?|carried|exchanged|transferred) )?(?:(?:in|as|via|over|by) )?(?:(?:\w+, )?unencrypted|not encrypted|(?:clear|plain) ?-?text|in the clear|without (?:any )?encryption)\b/,
    besides:
      /\b(?:HTTP|headers?|transmi\w+|sent|sends?|on the wire|over the (?:air|network|Internet)|passed|travels?|carried|transferr?\w*|exchanged|broadcasts?|Telnet|FTP|MQTT|radio|interfaces?)\b/,
    unless:
      /\b(?:at rest|flash|NVS|partitions?|stored|retained|signed|signatures?)\b|\b(?:secur|protect|encrypt|authenticat)\w* (?:the )?(?:otherwise )?unencrypted\b/i,
    example: "The token is sent in clear text in an HTTP header.",
    counter: "The token is never sent in clear text over the network.",
  },
  {
    value: "clear",
    says: /\bwithout (?:any )?(?:TLS|SSL|transport (?:security|encryption))\b|\bport (?:1883|23|21|5683)\b|\bplain (?:HTTP|MQTT|TCP|UDP|CoAP|FTP|WebSockets?)\b|\bHTTP (?:\w+ ){0,2}(?:over|on) port 80\b|\b(?:HTTP \S+ )?headers? over port 80\b/,
    unless: /\b(?:closed|blocked|redirect\w*|refus\w*|reject\w*)\b/i,
    example: "The password is posted over plain HTTP.",
    counter: "The password is never posted over plain HTTP.",
  },
  {
    value: "clear",
    says: /\b(?:sen[dt]s?|travels?|transmit(?:s|ted)?|pass(?:es|ed)?|mailed|transferr?(?:s|ed)?) (?:[\w-]+ ){0,3}(?:by|in|via|as|over|through) (?:an? |the )?(?:ordinary |plain |normal )?(?:SMS|text messages?|e-?mails?|fax)\b/,
    unless: /\b(?:encrypt\w*|PGP|S\/MIME|signed)\b/i,
    example: "The PIN travels in ordinary text messages.",
    counter: "The PIN never travels in text messages.",
  },
  {
    value: "clear",
    says: new RegExp(
      `\\b(?:sen[dt]s?|transmit(?:s|ted)?|transfer(?:s|red)?|carr(?:y|ies|ied)|pass(?:es|ed)?|exchanged?|travels?|broadcasts?|goes|exported|forwarded|streamed|relayed)\\b(?: (?!(?:never|not|nor|no|nothing)\\b)[\\w-]+){0,8} ${readableByAll}(?!\\w)`,
    ),
    unless: /\b(?:stored|at rest|flash|signed|tunnel|VPN|TLS|signatures?)\b/i,
    example: "Pictures are sent as they are.",
    counter: "Pictures are never sent as they are.",
  },
];

/** Ways of sending of which one is in the clear. */
export const openAlternative: readonly Pattern[] = [
  {
    value: "clear alternative",
    says: /\bHTTP(?:\/|, | or | and )HTTPS\b|\bMQTT(?:\/|, | or | and )MQTTS\b|\b(?:TCP|WS)(?:\/|,? or | and )(?:TLS|WSS)\b|\bHTTPS or HTTP\b|\bMQTTS or MQTT\b/,
    unless: /\b(?:only|never|refus\w+|redirect\w*|reject\w*)\b/i,
    example: "Sent to HTTP or HTTPS endpoints.",
    counter: "Of HTTP and HTTPS endpoints it accepts HTTPS only.",
  },
];

/** Words that say that a parameter stays where it is. */
export const staysInside: readonly Pattern[] = [
  {
    value: "stays inside",
    says: /\b(?:never|not) (?:\w+ ){0,2}(?:transmitted|sent|communicated|exported|transferred|exchanged)\b|\b(?:never|does not|do not) leaves?\b|\bstays? (?:in|inside|on|within) the (?:\w+ )?(?:device|sensor|gateway|unit|chip|element)\b|\bno communication\b/,
    denial: "ignored",
    example: "The key never leaves the secure element.",
    counter: "The key leaves the secure element once.",
  },
];

/** Weaknesses that a text itself admits. */
export const admitted: readonly Pattern[] = [
  {
    value: "admitted",
    says: /\b(?:vulnerable|susceptible) to\b/,
    example: "Tokens are vulnerable to interception on the local network.",
    counter: "Tokens are not vulnerable to interception.",
  },
  {
    value: "admitted",
    says: /\b(?:attackers?|adversar(?:y|ies)|anyone|anybody|everybody|everyone|whoever|intruders?|eavesdroppers?|listeners?|outsiders?|strangers?|bystanders?|neighbours?|third parties|others)\b[^.;,]{0,90}\b(?:can|could|may|might)\b(?! not\b) (?:\w+ ){0,6}?(?:read|obtain|extract|dump|intercept|spoof|recover|guess|replay|modify|forge|follow|listen|overhear|watch|see|learn|copy|imitate|impersonate|inject|tamper|alter)\b(?! (?:nothing|no|none|neither|only)\b)/,
    unless:
      /\b(?:if|unless) (?:the|an?) (?:administrator|user|owner)\b|\b(?:prevent|detect|reject|protect|thwart|fail)\w*|\b(?:unable|cannot|impossible)\b|\bif an? (?:attacker|adversary|intruder)\b/i,
    example: "An attacker with physical access can read the key.",
    counter: "An attacker cannot read the key.",
  },
];
