import type { Pattern } from "../pattern.js";

/** Ways to say that nobody has to authenticate. */
export const unauthenticated: readonly Pattern[] = [
  {
    value: "no authentication",
    says: /\bunauthenticated (?:\w+ )?(?:access|entry|mode|interface|use)\b|\bopen,? (?:unrestricted|access|to (?:any|every|all)\w*)\b|\bwithout (?:requiring |needing |asking for )?(?:any |a )?(?:user )?(?:authentication|credentials?|log-?in|password)\b|\bno (?:authentication|credentials?|log-?in|password) (?:is|are) (?:needed|required|asked|checked|validated)\b|\banonymous (?:access|log-?in)\b/,
    example: "Unauthenticated access to the set-up hotspot.",
    counter: "It prevents unauthenticated access to the settings.",
  },
];

/** Regularities in how passwords are generated. */
export const regularPasswords: readonly Pattern[] = [
  {
    value: "counts up",
    says: /\b(?:increment(?:s|ed|ing|al|ally)?|consecutive(?:ly)?|sequential(?:ly)?|running number|ascending|counts? up|(?:unit|production|serial) counter|by a counter|from a counter)\b/,
    unless: /\b(?:attempts?|failed|failures|retry|CTR|counter mode|DRBG)\b/,
    example: "The password is incremented by one for each unit.",
    counter: "The values are not sequential.",
  },
  {
    value: "follows a pattern",
    says: /\b(?:fixed|constant|common|same) (?:prefix|suffix|pattern|scheme|format string|part)\b|\bfollows? (?:a|the) (?:\w+ )?(?:pattern|scheme)\b/,
    example: "A constant prefix and four digits.",
    counter: "It follows no scheme and has no fixed prefix.",
  },
];

/** Words that people choose first. */
export const commonPasswords: readonly Pattern[] = [
  {
    value: "is a common string",
    says: /\bpass ?(?:word|code|phrase)s?(?: (?:is|are)(?: always| initially)?(?: set to)?|:|=) ["'“”(]*(?:admin|administrator|password|root|default|guest|user|1234\d*|0000+|1111+|changeme|letmein|qwerty)\b/,
    example: "The password is “admin”.",
    counter: "The password is administered by the owner.",
  },
  {
    value: "is made of words",
    says: /\b(?:word ?lists?|diceware|dictionary words?|words (?:from|of|out of) (?:a|the) (?:\w+ )?(?:dictionary|list)|common words?|English words?|names? of (?:the )?(?:product|model|company|brand))\b/,
    unless: /\b(?:attacks?|compared (?:with|against|to)|checked against|blocked)\b/,
    example: "Two English words and a digit.",
    counter: "Checked against a word list of leaked passwords.",
  },
];

/** Values that others can look up or compute. */
export const publicBasis: readonly Pattern[] = [
  {
    value: "public information",
    says: /\b(?:deriv\w+|based|built|formed|computed|calculated|generated|made|taken|extracted|composed|consist\w*|hash(?:ed)?|digest|mapping|represent\w*|encod\w+|(?:last|first|lower|upper) (?:\w+ ){0,2}(?:digits|characters|bytes|octets|half)|identical|equals?|same as|concatenat\w+|copy|part)\b[^.;]{0,80}\b(?:MAC(?:[- ]address(?:es)?)?|SSID|BSSID|EUI-?\d*|host ?name|device name|model (?:name|number)|product (?:name|type)|IMEI|serial(?: numbers?)?)\b/,
    unless:
      /\b(?:independent(?:ly)? (?:of|from)|unrelated to|no relation|no link|not (?:be )?(?:derived|related|based|computed|linked|made)|cannot be (?:derived|computed|guessed))\b/,
    example: "The password consists of the last six digits of the MAC address.",
    counter: "The password is random and unrelated to the serial number.",
  },
  {
    value: "identifier",
    says: /\b(?:deriv\w+|based|built|formed|computed|calculated|generated|made|taken|extracted|composed|consist\w*|hash(?:ed)?|digest|mapping|represent\w*|encod\w+|identical|equals?|same as|concatenat\w+|copy)\b[^.;]{0,80}\b(?:\$?DEVICE ?ID\b|(?:device|chip|hardware|unit|CPU|silicon)[- ](?:ID|identifier|identity)\b|UUID|UID)/,
    unless:
      /\b(?:independent(?:ly)? (?:of|from)|unrelated to|no relation|no link|not (?:be )?(?:derived|related|based|computed|linked|made)|cannot be (?:derived|computed|guessed))\b/,
    example: "The default password represents the hexadecimal mapping of the device ID.",
    counter: "The password is not derived from the device ID.",
  },
];

/** A secret that goes into the making of a value, so that others cannot compute it. */
export const secretBasis: readonly Pattern[] = [
  {
    value: "secret",
    says: /\b(?:HMAC|CMAC|keyed|secret (?:key|seed|salt)|master (?:key|secret)|key (?:kept|held|stored) in)\b/,
    example: "HMAC of the serial number under a master key of the factory.",
  },
];

/** Ways to say that guessing is not hindered. */
export const noBruteForcePrevention: readonly Pattern[] = [
  {
    value: "none",
    says: /\b(?:no|without|lacks?|none of the) (?:\w+[ -]){0,3}(?:brute[- ]force|guessing|online guessing)(?:[- ](?:protection|prevention|defen[cs]e|mitigation|countermeasures?|measures?))?\b|\bunlimited (?:\w+ ){0,2}(?:attempts|tries|log-?ins|guesses)\b|\b(?:attempts|tries|guesses) (?:is|are) (?:not limited|unlimited)\b|\bnone (?:is |are )?(?:implemented|present|provided)\b/,
    denial: "ignored",
    example: "There is no brute-force protection.",
    counter: "Brute-force protection locks the account after five attempts.",
  },
];

/** Ways to say that nothing counts or stops failed attempts. */
export const noLimit: readonly Pattern[] = [
  {
    value: "no limit",
    says: /\b(?:there (?:is|are) )?(?:no|without|neither)(?: \w+){0,2}[ -](?:lock-?[ -]?out|locking|failed-?[ -]attempt counter|attempt counter|attempt limit|rate[- ]limit\w*|throttling|limit (?:of|on|to) (?:\w+ )?(?:attempts|tries))(?:[^.;]{0,30}\bcounter)?/,
    denial: "ignored",
    unless: /\bno lock-?[ -]?out (?:is |was )?(?:needed|necessary|possible to bypass)\b/,
    example: "There is no account-lockout or failed-attempt counter.",
    counter: "A lock-out follows after ten failures.",
  },
];
