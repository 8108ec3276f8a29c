import type { Pattern } from "../pattern.js";
import { sameOnAll } from "../phrases.js";
import type { PatternTable } from "./index.js";

const hardCodedInSource: readonly Pattern[] = [
  {
    value: true,
    says: /\bhard-?coded (?:in|into|inside|within|as part of) (?:the )?(?:\w+ ){0,2}(?:source|software|firmware|application|binary|code|image|program)\b/,
    denial: "denies",
    example: "The key is hard-coded in the firmware.",
    counter: "The key is hard-coded in silicon.",
  },
  {
    value: true,
    says: /\b(?:constant|literal|array|define) in (?:the )?(?:source|firmware|software|code)\b|\b(?:compiled|built|linked) (?:directly |statically )?into (?:the )?(?:\w+ ){0,2}(?:firmware|software|image|binary|application|program)\b/,
    denial: "denies",
    example: "The token is a constant in the source code.",
    counter: "The token is not compiled into the firmware.",
  },
  {
    value: true,
    says: /\b(?:part of|embedded in(?:to)?|contained in|included in|baked into|built into|burnt into|burned into|comes with|shipped (?:in|with)|stands in|written (?:in|into)|defined in|set in|fixed in|inside) (?:the |our |its |each )?(?:\w+ ){0,2}(?:source(?: code)?s?|firmware(?: image)?|disk image|system image|software image|binar(?:y|ies)|application image|program code|repository)\b/,
    unless: /\b(?:secure element|TPM|HSM|verified by)\b/,
    denial: "denies",
    example: "The value is embedded in the source.",
    counter: "The value is not embedded in the source.",
  },
];

const keptOutOfOperation: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:replaced|overwritten|erased|deleted|discarded|destroyed) (?:\w+ ){0,3}(?:before|at|during|by) (?:\w+ ){0,3}(?:first (?:use|start|boot)|provisioning|personalisation|delivery|shipping|leaving|production|operation)\b/,
    denial: "denies",
    example: "The test key is erased before delivery.",
    counter: "The test key is not erased before delivery.",
  },
  {
    value: true,
    says: /\bused (?:only|solely|exclusively) (?:in|during|for|on) (?:\w+ ){0,2}(?:development|tests?|testing|factory|production line|assembly)\b|\b(?:is|are) (?:not|never) used (?:in|during) (?:\w+ )?(?:operation|use|the field)\b/,
    denial: "ignored",
    example: "It is never used in operation.",
  },
  {
    value: false,
    says: /\bused (?:in|during|throughout) (?:\w+ )?(?:operation|use|the field|the lifetime)\b|\b(?:remains?|stays?) (?:valid|active|unchanged|in use) (?:in|during|throughout|for) (?:\w+ )?(?:operation|lifetime|life|use)\b|\bevery (?:device|unit) (?:uses|has|holds) (?:the same|this|it)\b/,
    example: "The value stays valid during operation.",
    counter: "The value is not used in operation.",
  },
];

const hardCodedIdentity: readonly Pattern[] = [
  {
    value: true,
    says: /\bhard-?(?:coded|wired),? (?:\w+[ -]){0,4}(?:identit(?:y|ies)|identifiers?|IDs?|serial)\b/,
    denial: "denies",
    example: "A hard-coded identity of the unit.",
    counter: "It is not a hard-coded identity.",
  },
  {
    value: true,
    says: /\b(?:identity|identifier|serial number|unique ID) (?:\w+ ){0,8}hard-?(?:coded|wired)\b/,
    denial: "denies",
    example: "The identity of the unit is hard-wired.",
    counter: "The identity of the unit is drawn at first start and is not hard-coded.",
  },
];

const usedForUpdates: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:verif|check|authentic|validat|decrypt|protect)\w*\b/,
    besides: /\b(?:updates?|firmware|OTA|software images?)\b/,
    unless:
      /\b(?:access|log ?in|Wi-?Fi|WLAN|Web-?UI|web interface|user|administrator|telemetry|settings)\b/i,
    example: "The key with which the firmware of an update is decrypted and checked.",
    counter: "The password with which the administrator starts updates.",
  },
];

const usedForServices: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:authentic|sign|secur|protect|encrypt|decrypt|verif|access|TLS|log(?:s|ging)? ?in)\w*\b/,
    besides:
      /\b(?:cloud|back-?end|associated services?|portal|uplink|telemetry|outbound|broker|push|remote (?:server|service|endpoint|configuration))\b/,
    unless: /\b(?:local|locally|LAN|Wi-?Fi|WLAN|access points?|boot|captive|update index)\b/i,
    example: "The token with which the sensor logs in to the cloud.",
    counter: "The password of the local web interface.",
  },
];

const uniquePerDevice: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:unique|individual|different|separate|own) (?:\w+[ -]){0,4}(?:per|for each|for every|to each|of each|on each|in each)[ -](?:\w+ ){0,2}(?:device|unit|gateway|sensor|product|chip|instance)\b|\bdevice-unique\b|\bper[- ]device (?:\w+ )?(?:key|secret|value|token|certificate|password)s?\b|\b(?:each|every) (?:device|unit|gateway|sensor|chip) (?:generates|has|gets|receives|holds|draws|is given) (?:a|an|its) (?:\w+ ){0,2}(?:unique|own|individual|different|random)\b|\bunique per\b/,
    denial: "denies",
    example: "A key of 256 bits, unique per device.",
    counter: "The key is not unique per device.",
  },
  {
    value: true,
    says: /\b(?:generated|drawn|created|computed) (?:\w+ ){0,3}(?:on|in|by|inside) (?:the |each |every )(?:device|unit|gateway|sensor|chip|secure element)\b/,
    besides: /\b(?:random\w*|TRNG|RNG|DRBG|entropy|key pair)\b/,
    example: "A key pair generated inside the secure element.",
    counter: "A value computed on the device from its name.",
  },
  {
    value: false,
    says: /\b(?:the )?same (?:\w+ ){0,3}(?:key|secret|token|value|password|certificate|credential)s? (?:\w+ ){0,3}(?:on|in|for|across|by) (?:all|every|each)\b|\bidentical (?:on|in|for|across) (?:all|every)\b|\b(?:shared|common) (?:by|across|between|to|among) (?:all |several )?(?:devices|units|gateways|sensors|products|the fleet)\b|\b(?:universal|model-wide|fleet-wide|product-wide|global) (?:\w+ )?(?:key|secret|token|password|certificate|credential|value)s?\b/,
    example: "The same key is used on all units.",
    counter: "There is no fleet-wide key.",
  },
  {
    value: false,
    says: sameOnAll,
    example: "Each controller of a release has an identical host key.",
    counter: "The key is not the same on all units.",
  },
];

const storedGuarantees: readonly Pattern[] = [
  {
    value: "confidentiality",
    says: /\bsecrecy\b|\b(?:kept|remains?|stays?) secret\b/,
    denial: "denies",
    example: "Guarantees the secrecy of the key.",
    counter: "Does not guarantee secrecy.",
  },
  {
    value: "confidentiality",
    says: /\b(?:disclosure|read-?out|extraction|eavesdropping|leak(?:s|age|ing)?|snooping|unauthori[sz]ed reading)\b/,
    besides: /\b(?:against|from|prevent\w*|protect\w*|no)\b/,
    unless: /\bnot (?:protect|prevent)\w*\b|\bno protection\b/,
    denial: "ignored",
    example: "Protects the key against read-out.",
    counter: "Does not protect against read-out.",
  },
  {
    value: "integrity",
    says: /\b(?:modification|manipulation|alteration|tampering|substitution|replacement|falsification|corruption|changes?) of (?:the )?(?:key|value|parameter|token|password|certificate|secret|signature|identifier)s?\b|\bunauthori[sz]ed (?:modification|manipulation|alteration|change|writing|overwriting)s?\b|\bimmutab(?:le|ility)\b/,
    unless: /\bnot (?:protect|prevent)\w*\b|\bno protection\b/,
    denial: "ignored",
    example: "Protects against unauthorised change.",
    counter: "Does not protect against unauthorised change.",
  },
  {
    value: "tamper-resistance",
    says: /\b(?:resists?|resistant to|resistance to|withstands?|hardened against|protect\w* against) (?:\w+ ){0,4}(?:tampering|physical attacks?|side[- ]channels?|fault injection|glitching|probing)\b/,
    denial: "denies",
    example: "Resists physical tampering, glitching and side channels.",
    counter: "Does not resist physical tampering.",
  },
];

/** Patterns of table 10. */
export const secParamPatterns: PatternTable = {
  "SecParam/description/hardCodedInSource": hardCodedInSource,
  "SecParam/provisioningMechanism/hardCodedInSource": hardCodedInSource,
  "SecParam/provisioningMechanism/keptOutOfOperation": keptOutOfOperation,
  "SecParam/description/hardCodedIdentity": hardCodedIdentity,
  "SecParam/description/usedForUpdateIntegrityOrAuthenticity": usedForUpdates,
  "SecParam/description/usedForAssociatedServiceCommunication": usedForServices,
  "SecParam/generationMechanism/uniquePerDevice": uniquePerDevice,
  "SecParam/securityGuarantees/guarantees": storedGuarantees,
};
