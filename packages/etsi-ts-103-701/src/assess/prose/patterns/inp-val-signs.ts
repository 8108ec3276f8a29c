import type { Pattern } from "../pattern.js";

/** Words that say that a method takes all interfaces. */
export const everyInterface: readonly Pattern[] = [
  {
    value: "all",
    says: /\b(?:all|every|each) (?:[\w-]+ )?(?:(?:user|logical|network) )?interfaces?\b|^\W*all\W*$/,
    example: "All user interfaces",
    counter: "Not all interfaces",
  },
];

/** Input that is taken as it comes. */
export const unchecked: readonly Pattern[] = [
  {
    value: "not checked",
    says: /\bnot (?:validated|checked|sanitised|sanitized|filtered|parsed|limited|bounded)\b|\bwithout (?:any |further )?(?:validation|checks?|checking|sanitisation|filtering)\b|\baccepts? (?:any|all|arbitrary) (?:\w+ )?(?:input|values?|data|payloads?|strings?)\b|\bno (?:input )?(?:validation|sanitisation|length check|range check)\b/,
    denial: "ignored",
    unless:
      /\b(?:rejected|discarded|dropped|refused|ignored)\b|\bnothing is\b|\b(?:never|no input is|not) (?:\w+ )?(?:accepted|taken|used) without\b/,
    example: "The length is not checked.",
    counter: "Nothing is taken without checks.",
  },
  {
    value: "client only",
    says: /\b(?:only|solely|just) (?:in|on|by) the (?:browser|app|client|front-?end)\b|\b(?:client|browser)-side (?:validation|checks?) only\b|\b(?:only|solely) (?:client|browser)-side\b/,
    example: "Checked only in the browser.",
    counter: "Checked not only in the browser.",
  },
];
