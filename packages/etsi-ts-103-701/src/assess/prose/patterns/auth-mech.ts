import type { Pattern } from "../pattern.js";
import { sameOnAll } from "../phrases.js";
import type { PatternTable } from "./index.js";

const factorType: readonly Pattern[] = [
  {
    value: "password",
    says: /\bpass ?(?:words?|phrases?|codes?)\b/,
    example: "Username and password.",
    counter: "Access tokens, without a password.",
  },
  {
    value: "pin",
    says: /\bPINs?\b(?! (?:strap|header|out))|\b(?:\d{1,2}|three|four|five|six|eight)[- ](?:digit|figure) (?:\w+ )?(?:codes?|numbers?)\b|\bcodes? of (?:\w+ )?(?:\d{1,2}|three|four|five|six|eight) (?:digits|figures|characters|letters)\b|\b(?:access|installer|service|door|unlock)[- ]codes?\b/,
    example: "A six-digit PIN.",
  },
  {
    value: "token",
    says: /\b(?:bearer|access|API|static|session|refresh)[ -](?:\w+ )?(?:tokens?|keys?)\b/,
    example: "A bearer token in the request header.",
  },
  {
    value: "certificate",
    says: /\b(?:X\.?509|(?:client|server|device|peer|CA) certificates?)\b/,
    example: "The server certificate, checked against a stored root.",
  },
  {
    value: "biometric",
    says: /\b(?:biometrics?|fingerprints? (?:sensor|reader|scan)|face recognition|iris scan)\b/,
    example: "A fingerprint reader at the door panel.",
  },
];

const userDefined: readonly Pattern[] = [
  {
    value: true,
    says: /\buser[- ](?:defined|chosen|customi[sz]ed)\b|\b(?:chosen|defined|set) by the (?:user|owner|administrator|installer|operator)\b|\b(?:user|owner|administrator|installer|operator) (?:chooses|defines|sets|picks)\b/,
    unless: /\bcan be\b|\bmay be\b|\bafter (?:the )?user\b/,
    example: "The password is chosen by the user at first start.",
    counter: "The value can be chosen by the user later.",
  },
  {
    value: false,
    says: /\b(?:factory|pre-?(?:installed|set|configured|provisioned)|hard-?coded|printed on (?:the|its|each) \w*label|generated (?:by|at|during) (?:the )?(?:manufacturer|factory|production|manufacturing|end of the line))\b/,
    unless: /\buser[- ]defined\b/,
    example: "A pre-installed password on the label of each unit.",
  },
];

const uniquePerDevice: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:unique|individual|different|separate|own) (?:\w+[ -]){0,4}(?:per|for each|for every|to each|to the|of each)[ -](?:\w+ )?(?:device|unit|gateway|sensor|product)\b|\bunique,? per[- ](?:device|unit)\b|\bdevice-unique\b|\b(?:each|every) (?:device|unit|gateway|sensor) (?:has|gets|receives|is given|carries) (?:a|an|its)(?: \w+)? (?:unique|own|individual|different|random)\b|\bunique (?:\d+-bit |hardware |factory )*(?:\$?DEVICE ?ID\$?|device (?:id|identifier)|serial)\b/,
    example: "Each unit has its own random password, unique per device.",
    counter: "The password is not unique per device.",
  },
  {
    value: false,
    says: /\b(?:the )?same (?:\w+ ){0,3}(?:password|passcode|credential|pin|value|key)s? (?:is|are)? ?(?:used )?(?:on|in|for|across) (?:all|every)\b|\b(?:all|every) (?:devices?|units?|gateways?|sensors?) (?:uses?|has|have|shares?|gets?) (?:the|a) (?:same|common|single)\b|\bidentical (?:on|in|for|across) (?:all|every)\b|\b(?:shared|common) (?:by|across|between|to) (?:all )?(?:devices|units)\b|\b(?:universal|fixed|common|model-wide|fleet-wide|static) (?:default )?(?:password|passcode|credential)s?\b|\bnot unique per (?:device|unit)\b/,
    unless: /\bunique per[- ]device (?:fixed|static|default)\b/,
    example: "The same password is used on all units.",
    counter: "There is no universal default password.",
  },
  {
    value: false,
    says: sameOnAll,
    example: "One password, the same one for all customers.",
    counter: "The password is not the same on all units.",
  },
  {
    value: false,
    says: /\b(?:every|each|all)(?: [\w-]+){1,3} (?:leaves? (?:the|our) factory|ships?|comes?|(?:is|are) (?:shipped|delivered|supplied)) with (?:the |an? )?(?:[\w-]+\s+){0,6}pass ?(?:words?|codes?)\s+(?!of\b|that\b|which\b|unique\b|chosen\b|drawn\b|printed\b|on\b|generated\b)[\w!@#$%&-]+|\bpass ?(?:words?|codes?) (?:is|are) (?:an? )?constants?\b|\b(?:is|as) a constant (?:of|in) the (?:firmware|software|image|source|code)\b/,
    example: "Every unit leaves the factory with the password letmein7.",
    counter: "Every unit leaves the factory with the password printed on its label.",
  },
];

const usedForUsers: readonly Pattern[] = [
  {
    value: true,
    says: /\buser[- ](?:to[- ]machine|authentication|log-?in|access)\b|\bauthenticat(?:es|ing|ion of) (?:\w+ ){0,3}(?:users?|administrators?|operators?|owners?|installers?)\b|\b(?:users?|administrators?|operators?|owners?|installers?) (?:logs? in|signs? in|authenticates?)\b|\badministrative access\b/,
    example: "Target: user-to-machine authentication.",
    counter: "It is not user-to-machine authentication.",
  },
];

const usedBetweenMachines: readonly Pattern[] = [
  {
    value: true,
    says: /\bmachine[- ]to[- ]machine\b|\bM2M\b|\b(?:device|gateway|sensor|server|broker|cloud)[- ]to[- ](?:device|cloud|server|gateway|sensor|broker)\b|\bbetween (?:machines|devices|the (?:device|gateway|sensor) and (?:the )?(?:cloud|server|broker|backend))\b|\b(?:device|gateway|sensor) authenticates (?:itself )?(?:to|at|towards) the (?:\w+ )?(?:cloud|server|broker|backend|platform)\b/,
    example: "Machine-to-machine authentication at the broker.",
    counter: "There is no machine-to-machine access.",
  },
];

const addressable: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:directly )?(?:addressable|reachable|accessible|exposed) (?:from|via|over|through|on|in|to|by) (?:a |an |the )?(?:[\w-]+ ){0,3}(?:network|LAN|WLAN|Wi-?Fi|internet|ethernet)\b|\bcan be (?:directly )?(?:addressed|reached|accessed)(?: directly)? (?:from|via|over|through|on|in|by) (?:a |an |the )?(?:[\w-]+ ){0,3}(?:network|LAN|WLAN|Wi-?Fi|internet|ethernet)\b|\bnetwork[- ](?:addressable|reachable|accessible)\b|\b(?:over|via|through) the (?:\w+ )?(?:LAN|WLAN|internet|local network)\b|\b(?:over|via|through|on|from) (?:an?|the|any|its) (?:[\w-]+ ){0,3}network(?: (?:interface|connection|port))?\b|\bover (?:Ethernet|Wi-?Fi|WLAN|LTE|LoRaWAN|cellular|the Internet)\b/,
    denial: "denies",
    example: "Directly addressable from a local network interface.",
    counter: "It is not addressable from a network interface.",
  },
  {
    value: false,
    says: /\b(?:closed|blocked|off) (?:at|on|towards?) (?:the |all )?(?:[\w-]+ ){0,3}network\b|\b(?:only|solely|exclusively|just) (?:by|via|over|through|at|on) (?:the |a )?(?:[\w-]+ ){0,2}(?:USB|serial|UART|touch ?screen|button|keypad|display|front panel)\b/,
    denial: "ignored",
    example: "Reachable only over the USB port.",
  },
];

const changeable: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:can|may|is able to) (?:\w+ ){0,2}(?:change|alter|replace|reset|regenerate|re-?define|override|renew|re-?enrol)\b|\b(?:can|may) be (?:\w+ )?(?:changed|altered|replaced|reset|regenerated|re-?defined|overridden|renewed|re-?enrolled)\b|\bchangeable\b/,
    example: "The owner can change the password in the settings.",
    counter: "The owner cannot change the password.",
  },
  {
    value: false,
    says: /\b(?:cannot|can not|can never|may not|must not) be (?:\w+ )?(?:changed|altered|modified|replaced)\b|\b(?:users?|owners?|administrators?|operators?|installers?|technicians?|customers?|residents?) (?:cannot|can not|can never|may not) (?:change|alter|modify|replace)\b|\b(?!attackers?\b|others?\b|strangers?\b|guests?\b)[a-z]+s (?:cannot|can not|may not|must not) (?:change|alter|modify|replace) (?:the|their|this) (?:pass ?words?|PINs?|codes?|keys?|values?|credentials?)\b|\b(?:nobody|no one) (?:can|may) (?:change|alter|modify|replace)\b|\bno (?:way|means|possibility) (?:to|of) (?:chang|alter|modify|replac)\w*\b|\bnot (?:changeable|intended to be changed)\b|\b(?:pass ?words?|PINs?|passcodes?|keys?|values?|tokens?|credentials?) (?:is|are) (?:fixed|permanent|immutable|unchangeable|burnt|burned|not changeable)\b|\bun(?:changeable|alterable)\b/,
    unless: /\busernames? (?:cannot|can not|is|are)\b/,
    denial: "ignored",
    example: "The password cannot be changed.",
    counter: "The username cannot be changed.",
  },
];

/** Ways to say that a value cannot be changed. */
export const unchangeable: readonly Pattern[] = changeable.filter(({ value }) => value === false);

const basis: readonly Pattern[] = [
  {
    value: "random",
    says: /\b(?:cryptographically secure|CSPRNG|TRNG|DRBG|true random|hardware random|random number generator|randomly (?:generated|chosen|drawn|selected)|(?:drawn|generated|chosen) (?:\w+ )?at random|random (?:\w+ )?(?:password|value|string|characters|digits|bytes|bits|key|token|PIN))\b/,
    unless: /\b(?:challenge|nonce|IV|initiali[sz]ation vector|salt)\b/,
    example: "Twelve characters drawn at random by the production line's TRNG.",
    counter: "The value is not randomly generated.",
  },
];

const length: readonly Pattern[] = [
  {
    value: "number",
    says: /\b(\d{1,3})[- ](?:character|char|symbol|digit|letter|hexadecimal|hex|alphanumeric|decimal)s?\b/,
    unless: /\bat most\b|\bup to\b/,
    example: "A random 12-character string.",
  },
];

const alphabetSize: readonly Pattern[] = [
  {
    value: "16",
    says: /\bhex(?:a-?decimal)?\b/,
    unless: /\bMAC\b/,
    example: "Sixteen hexadecimal characters.",
  },
  {
    value: "10",
    says: /\b(?:decimal digits?|\d+[- ]digit|digits only|only digits|numeric)\b/,
    unless: /\balpha-?numeric\b|\bhexadecimal\b|\bletters\b/,
    example: "A random 8-digit number.",
    counter: "Letters and decimal digits.",
  },
  {
    value: "26",
    says: /\b(?:lower|upper)[- ]?case letters(?: only)?\b/,
    unless: /\b(?:digits|numbers|numerals|symbols|and (?:lower|upper)|special)\b/,
    example: "Ten lower-case letters.",
    counter: "Upper-case letters and digits.",
  },
  {
    value: "62",
    says: /\b(?:(?:upper|lower)[- ]?case(?: letters)? and (?:upper|lower)[- ]?case(?: letters)?|(?:upper|lower)[- ]? and (?:upper|lower)[- ]?case letters),? (?:and )?(?:digits|numbers|numerals)\b/,
    example: "Upper-case and lower-case letters and digits.",
  },
  {
    value: "32",
    says: /\bbase ?-?32\b/,
    example: "Base32 characters.",
  },
];

const entropyBits: readonly Pattern[] = [
  {
    value: "number",
    says: /\b(\d{2,4})[- ]bits? (?:of )?(?:random\w*|entropy|(?:secret |symmetric |private )?keys?|tokens?|secrets?|search space)\b/,
    example: "A 256-bit random value.",
  },
  {
    value: "number",
    says: /\bentropy of (?:at least |about )?(\d{2,4}) bits?\b/,
    example: "It has an entropy of at least 80 bits.",
  },
];

const measures: readonly Pattern[] = [
  {
    value: "lock-out",
    says: /\block(?:s|ed|ing)?[- ]?(?:out|s? the account|ed account)\b|\baccount[- ]lock(?:ing|out)?\b|\b(?:account|log-?in|interface|source|address|user)s? (?:is|are|gets?) (?:then )?(?:locked|blocked|disabled|suspended)\b|\b(?:locks|blocks|suspends) (?:the |an |that )?(?:account|log-?in|interface|source|address|user)\b/,
    denial: "denies",
    example: "After five failures the account is locked for ten minutes.",
    counter: "There is no account lock-out.",
  },
  {
    value: "attempt-limit",
    says: /\b(?:limit(?:s|ed)?|maximum|at most|no more than|after|only) (?:of |to )?(?:\w+ ){0,3}(?:attempts?|tries|failures)\b|\bfailed-?[ -]attempt counter\b|\brate[- ]limit\w*\b/,
    denial: "denies",
    example: "At most five attempts an hour.",
    counter: "There is no limit of attempts.",
  },
  {
    value: "delay",
    says: /\b(?:delays?|back-?off|throttl\w+|wait(?:s|ing)? (?:time|period))\b/,
    denial: "denies",
    example: "A delay that doubles with each failure.",
    counter: "No delay is applied.",
  },
  {
    value: "entropy",
    denial: "ignored",
    says: /\b(?:high[- ]entropy|cryptographic entropy|entropy of|\d{2,4}[- ]bits? (?:of )?(?:random|entropy|keys?|tokens?|secrets?|search space)|infeasib\w+ (?:of|to) (?:guess|scan|search))\b/,
    example: "The 256-bit random token cannot be guessed.",
  },
  {
    value: "second-factor",
    says: /\b(?:second factor|two[- ]factor|multi[- ]factor|2FA|MFA|one-time (?:code|password))\b/,
    denial: "denies",
    example: "A second factor is asked for.",
    counter: "There is no second factor.",
  },
];

const attemptLimit: readonly Pattern[] = [
  {
    value: "number",
    says: /\b(?:after|limit(?:ed)? (?:of|to)|at most|maximum of|no more than|only) ([\d,]{1,7}) (?:\w+ ){0,4}(?:attempts?|tries|failures|log-?ins?)\b/,
    example: "After 5 failed log-in attempts the account is locked.",
  },
];

const delaySeconds: readonly Pattern[] = [
  {
    value: "number",
    says: /\b(\d{1,5})[- ](?:s|sec|seconds?)\b/,
    unless: /\b(?:milliseconds?|timeout)\b/,
    example: "A fixed 1-second delay is applied.",
  },
];

/** Patterns of table 1. */
export const authMechPatterns: PatternTable = {
  "AuthMech/description/usedForUserAuthentication": usedForUsers,
  "AuthMech/description/usedForMachineToMachine": usedBetweenMachines,
  "AuthMech/description/directlyAddressableViaNetwork": addressable,
  "AuthMech/authenticationFactor/type": factorType,
  "AuthMech/authenticationFactor/userDefined": userDefined,
  "AuthMech/authenticationFactor/changeable": changeable,
  "AuthMech/authenticationFactor/uniquePerDevice": uniquePerDevice,
  "AuthMech/passwordGenerationMechanism/uniquePerDevice": uniquePerDevice,
  "AuthMech/passwordGenerationMechanism/basis": basis,
  "AuthMech/passwordGenerationMechanism/length": length,
  "AuthMech/passwordGenerationMechanism/alphabetSize": alphabetSize,
  "AuthMech/passwordGenerationMechanism/entropyBits": entropyBits,
  "AuthMech/bruteForcePrevention/measures": measures,
  "AuthMech/bruteForcePrevention/attemptLimit": attemptLimit,
  "AuthMech/bruteForcePrevention/delaySeconds": delaySeconds,
  "AuthMech/bruteForcePrevention/entropyBits": entropyBits,
};
