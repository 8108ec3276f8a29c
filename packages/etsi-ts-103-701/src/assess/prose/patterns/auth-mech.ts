import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const factorType: readonly Pattern[] = [
  {
    value: "password",
    says: /\bpass ?(?:words?|phrases?)\b/,
    example: "Username and password.",
    counter: "Access tokens, without a password.",
  },
  { value: "pin", says: /\bPINs?\b(?! (?:strap|header|out))/, example: "A six-digit PIN." },
  {
    value: "token",
    says: /\b(?:bearer|access|API|static|session)[ -](?:\w+ )?(?:tokens?|keys?)\b/,
    example: "A bearer token in the request header.",
  },
  {
    value: "certificate",
    says: /\b(?:X\.?509|(?:client|server|device|peer|CA) certificates?)\b/,
    example: "The server certificate, checked against a stored root.",
  },
];

const userDefined: readonly Pattern[] = [
  {
    value: true,
    says: /\buser[- ](?:defined|chosen|customi[sz]ed)\b|\b(?:chosen|defined|set) by the (?:user|owner|administrator|installer)\b/,
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
    says: /\b(?:unique|individual|different|separate|own) (?:\w+[ -]){0,4}(?:per|for each|for every|to each|to the|of each)[ -](?:\w+ )?(?:device|unit|gateway|sensor|product)\b|\bunique,? per-device\b|\bdevice-unique\b|\beach (?:device|unit) (?:has|gets|receives|is given) (?:a|an|its) (?:unique|own|individual|different|random)\b|\bunique (?:\d+-bit |hardware |factory )*(?:\$?DEVICE ?ID\$?|device (?:id|identifier)|serial)\b/,
    example: "Each unit has its own random password, unique per device.",
    counter: "The password is not unique per device.",
  },
  {
    value: false,
    says: /\b(?:the )?same (?:\w+ ){0,3}(?:password|credential|pin|value|key)s? (?:is|are)? ?(?:used )?(?:on|in|for|across) (?:all|every)\b|\bidentical (?:on|in|for|across) (?:all|every)\b|\b(?:shared|common) (?:by|across|between|to) (?:all )?(?:devices|units)\b|\b(?:universal|fixed|common|model-wide|fleet-wide|static) (?:default )?(?:password|credential)s?\b/,
    example: "The same password is used on all units.",
    counter: "There is no universal default password.",
  },
];

/** Patterns of table 1. */
export const authMechPatterns: PatternTable = {
  "AuthMech/authenticationFactor/type": factorType,
  "AuthMech/authenticationFactor/userDefined": userDefined,
  "AuthMech/passwordGenerationMechanism/uniquePerDevice": uniquePerDevice,
  "AuthMech/authenticationFactor/uniquePerDevice": uniquePerDevice,
};
