import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const storedAt: readonly Pattern[] = [
  {
    value: "device",
    says: /\b(?:stored|held|kept|saved|retained|buffered|cached|written|persists?|persistent|remains?|resides?)\b[^;]{0,60}\b(?:on the (?:device|sensor|gateway|unit|hub|camera)|device memory|flash|non-volatile|nvs|ram|eeprom|sd card|locally|local storage)\b/,
    denial: "denies",
    example: "The readings are kept in flash memory for a day.",
    counter: "The readings are kept at the service.",
  },
  {
    value: "device",
    says: /\bon[- ](?:the )?device:|\bstored (?:locally|on-device)\b/,
    denial: "denies",
    example: "On-Device: a ring buffer of one hour.",
  },
  {
    value: "associated-service",
    says: /\b(?:stored|held|kept|saved|retained|archived|hosted|maintains?|maintained)\b[^;]{0,60}\b(?:associated service|cloud|back-?end|servers?|online service|databases?|account)\b/,
    denial: "denies",
    example: "Readings are kept in the Kerbline cloud for a year.",
    counter: "Readings are kept in flash memory for a year.",
  },
];

const partner: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:partner|recipient|peer|receiver|endpoint|destination)s? (?:\w+ )?(?:is|are) (?:an? |the )?associated services?\b/,
    example: "The communication partner is an associated service.",
    counter: "The communication partner is not an associated service.",
  },
  {
    value: false,
    says: /\b(?:is|are) (?:an? |the )?non-associated\b|\bnot an associated service\b/,
    unless: /\bis an associated service\b/,
    denial: "ignored",
    example: "The partner is a non-associated service of the user's choice.",
  },
];

const basedOnConsent: readonly Pattern[] = [
  {
    value: true,
    says: /\bconsent is (?:the (?:legal )?basis|obtained|given|requested|asked|collected|established|sought|implied|assumed|deemed)\b|\bopt(?:s|ed|ing)?[- ]in\b|\b(?:asks?|asked|requests?|obtains?|gives?|given) (?:\w+ ){0,4}consent\b|\b(?:explicit|express|informed|prior) consent\b|\b(?:agrees?|consents?) to the (?:processing|use|collection|sharing|transfer)\b/,
    example: "The app asks for consent in a page of its own.",
    counter: "Nobody is asked for consent.",
  },
  {
    value: true,
    says: /^\W*(?:implied|implicit(?:ly)?|explicit(?:ly)?|express(?:ly)?|obtained|established)\b/,
    example: "Implicitly given when the owner plugs the sensor in.",
  },
  {
    value: false,
    says: /\bnot based on consent\b|\bconsent is not (?:the (?:legal )?basis|required|needed|necessary|asked|obtained|used)\b|\bno consent (?:is )?(?:required|needed|necessary|obtained|asked)\b|\blegitimate interests?\b|\bperformance of (?:a|the) contract\b|\blegal obligation\b|\bnot processed on the basis of consent\b/,
    denial: "ignored",
    example: "Not based on consent: the readings are needed to fulfil the contract.",
    counter: "The owner gives consent on the first page.",
  },
];

const onlyForAggregate: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:only|solely|exclusively|nothing but|nothing other than)\b[^;]{0,40}\baggregat/,
    example: "Serves solely an aggregate count of the passers-by.",
    counter: "Does not serve solely an aggregate count.",
  },
];

const anonymised: readonly Pattern[] = [
  {
    value: true,
    says: /\b(?:is|are|gets?|becomes?) (?:\w+ )?anonymi[sz]ed\b|\banonymi[sz]ation is (?:applied|used)\b/,
    denial: "denies",
    example: "The plate is anonymised on the device before it is stored.",
  },
];

/** Patterns of table 21. */
export const persDataPatterns: PatternTable = {
  "PersData/processingActivities/storedAt": storedAt,
  "PersData/lifecycle/storedAt": storedAt,
  "PersData/secureCommunicationMechanisms/partnerIsAssociatedService": partner,
  "PersData/communicationMechanisms/partnerIsAssociatedService": partner,
  "PersData/obtainingConsent/basedOnConsent": basedOnConsent,
  "PersData/aggregation/onlyForAggregate": onlyForAggregate,
  "PersData/anonymization/anonymised": anonymised,
};
