import type { Pattern } from "../pattern.js";

/** Input that is taken as it comes. */
export const unchecked: readonly Pattern[] = [
  {
    value: "not checked",
    says: /\bnot (?:\w+ )?(?:validated|checked|sanitised|sanitized|filtered|parsed|limited|bounded|examined|verified|inspected)\b|\bwithout (?:an? |any |further )?(?:\w+ )?(?:validation|checks?|checking|sanitisation|filtering|examination|verification|looking)\b|\bun(?:checked|validated|filtered|verified|sanitised|sanitized|bounded)\b|\b(?:does|do) not (?:\w+ )?(?:check|validate|verify|examine|inspect|sanitise|sanitize|limit|filter)\b|\b(?:nothing|nobody|no code) (?:\w+ )?(?:checks?|validates?|verif(?:y|ies)|examines?|limits?)\b|\b(?:as|just as|exactly as) (?:they|it) (?:comes?|arrives?|is|are|stands?|was|were)\b|\b(?:takes?|taken|accepts?|accepted|treats?|assumes?|assumed|regarded|believed|trusts?|trusted|relies on)\b(?: [\w-]+){0,5} (?:to be )?(?:correct|valid|well-formed|trustworthy|trusted|true|sane|genuine|harmless)\b|\b(?:is|are) (?:simply |always )?(?:believed|taken on trust|taken at face value)\b|\btrusts? (?:what|whatever|all|any|every|the (?:input|data|values?|app|browser|sender|messages?|peer))\b|\baccepts? (?:any|all|arbitrary) (?:\w+ )?(?:input|values?|data|payloads?|strings?)\b|\bno (?:input )?(?:validation|sanitisation|length check|range check)\b/,
    denial: "ignored",
    unless:
      /\b(?:rejected|discarded|dropped|refused|ignored)\b|\b(?:not|never) (?:trust|assume|rely|take)\w*\b|\b(?:nothing|no \w+) (?:\w+ ){0,3}(?:unchecked|unvalidated|as (?:it|they))\b|\bnothing is\b|\b(?:never|no input is|not) (?:\w+ )?(?:accepted|taken|used) without\b/,
    example: "The length is not checked.",
    counter: "Nothing is taken without checks.",
  },
  {
    value: "client only",
    says: /\b(?:only|solely|just) (?:in|on|by) the (?:browser|app|client|front-?end)\b|\b(?:client|browser)-side (?:validation|checks?) only\b|\b(?:only|solely) (?:client|browser)-side\b|\b(?:only|just|solely) the (?:\w+ )?(?:browser|app|client|front-?end|web page|user interface|form)\b(?: \w+){0,2} (?:checks?|validates?|limits?|verif(?:y|ies)|examines?)\b|\b(?:checks?|validat\w+|limits?|examined|verified)\b(?: [\w-]+){0,4} (?:by|in|on) (?:the )?(?:JavaScript|browser|app|client|form|web page)(?: \w+)? (?:only|alone)\b|\b(?:left|up) to the (?:\w+ )?(?:browser|app|client|front-?end|sender)\b/,
    example: "Checked only in the browser.",
    counter: "Checked not only in the browser.",
  },
];
