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
    says: /\b(?:(?:pass ?(?:word|code|phrase)s?|PIN)(?: (?:is|are)(?: always| initially)?(?: set to)?|:|=)|(?:default|initial|factory) (?:password|passcode|PIN)) ["'“”(]*(?:admin|administrator|password|root|default|guest|user|1234\d*|0000+|1111+|changeme|letmein|qwerty)\b(?! (?:account|name|interface|can|may|chooses))/,
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

// What stands beside the password on a label is not what it is made from.
const between = "(?:(?!printed|label|next to|together|alongside|independent)[^.;,]){0,50}";
const unrelated =
  /\b(?:independent(?:ly)? (?:of|from)|unrelated to|no relation|no link|not (?:be )?(?:derived|related|based|computed|linked|made)|cannot be (?:derived|computed|guessed))\b|\b(?:SSID|host ?name|user ?name|device name)\b(?: \w+){0,3} (?:is|are|was) (?:\w+ ){0,2}(?:deriv|based|built|formed|computed|generated|made)/;

/** A value that is made from one of some things, or is one. */
function madeFrom(value: string, things: string, example: string, counter: string): Pattern {
  const making =
    "(?:deriv\\w+|based|built|formed|computed|calculated|generated|made|taken|extracted|composed|consist\\w*|hash(?:ed)?|digest|mapping|encod\\w+|concatenat\\w+|copy|part|digits|characters|bytes|octets|half)";
  const being = "(?:equals?|identical to|same as|represents?|is|are)";
  return {
    value,
    says: new RegExp(
      `\\b${making} (?:\\w+ ){0,2}(?:from|of|on|over|by|using)\\b${between}\\b(?:${things})|\\b${being} (?:the |its |a |an )?(?:\\w+ ){0,2}(?:${things})`,
    ),
    unless: unrelated,
    example,
    counter,
  };
}

/** Values that others can look up or compute. */
export const publicBasis: readonly Pattern[] = [
  madeFrom(
    "public information",
    "(?<!-)MAC(?:[- ]address(?:es)?)?\\b|(?:current |production |manufacturing |today['’]s )?dates?\\b(?! base)|week number\\b|year of (?:manufacture|production)\\b|post ?codes?\\b|(?:phone|telephone|customer|order|article|asset|batch|meter|room|house) numbers?\\b|name of (?:the |its )?(?:city|town|customer|site|street|product|model|company)\\b|(?:published|public|known|simple|documented) (?:formula|algorithm|rule|scheme)\\b|B?SSID\\b|EUI-?\\d*\\b|host ?name\\b|device name\\b|model (?:name|number)\\b|product (?:name|type)\\b|IMEI\\b|serial(?: numbers?)?\\b",
    "The password consists of the last six digits of the MAC address.",
    "A random password is generated and printed on the label with the serial number.",
  ),
  madeFrom(
    "identifier",
    "\\$?DEVICE ?ID\\b|(?:device|chip|hardware|unit|CPU|silicon)[- ](?:ID|identifier|identity)\\b|UUID\\b|UID\\b",
    "The default password represents the hexadecimal mapping of the device ID.",
    "The password is not derived from the device ID.",
  ),
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
    says: /\b(?:no|without|lacks?|none of the) (?:\w+[ -]){0,3}(?:brute[- ]force|guessing|online guessing)(?:[- ](?:protection|prevention|defen[cs]e|mitigation|countermeasures?|measures?))?\b|\b(?:unlimited|unrestricted|infinite|endless|arbitrar(?:y|ily many)|any number of|as many) (?:\w+ ){0,3}(?:attempts|tries|retries|log-?ins|guesses|passwords|codes|requests)\b|\b(?:attempts|tries|guesses|log-?ins|passwords|codes) (?:can|may) be (?:\w+ )?(?:made|tried|repeated|entered)(?: [\w-]+){0,3} (?:as often as|without (?:\w+ )?limit|indefinitely|at will|at any (?:speed|rate))\b|\b(?:attempts|tries|guesses|failures|failed log-?ins) (?:is|are) (?:not|never|neither) (?:\w+ )?(?:counted|limited|restricted|throttled|delayed|slowed|blocked|logged)\b|\b(?:nothing|nobody|no mechanism) (?:\w+ )?(?:counts|limits|slows|stops|throttles|prevents|hinders)\b|\bas often as (?:one|they|he|she|you|anybody|anyone)? ?(?:likes?|wants?|wishes)\b|\b(?:attempts|tries|guesses) (?:is|are) unlimited\b|\bnone (?:is |are )?(?:implemented|present|provided)\b|^\W*not (?:implemented|present|provided|available|supported|used)\b/,
    denial: "ignored",
    example: "There is no brute-force protection.",
    counter: "Brute-force protection locks the account after five attempts.",
  },
];

/** Delays that grow with each failure. */
export const growingDelay: readonly Pattern[] = [
  {
    value: "grows",
    says: /\b(?:exponential(?:ly)?|doubl(?:es|ed|ing)|increas(?:es|ed|ing)|progressive(?:ly)?|grow(?:s|ing)|escalat(?:es|ing))\b/,
    example: "The delay doubles with each failure.",
    counter: "The delay never increases.",
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
