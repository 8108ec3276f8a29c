import type { Pattern } from "../pattern.js";
import type { PatternTable } from "./index.js";

const guarantees: readonly Pattern[] = [
  {
    value: "authenticity",
    says: /\b(?:authentic|genuine)\b|\b(?:only|solely) (?:\w+ ){0,3}signed\b|\bsigned by (?:us|the (?:manufacturer|supplier))\b/,
    denial: "denies",
    example: "Only firmware signed by the manufacturer runs.",
    counter: "It does not show that firmware is authentic.",
  },
  {
    value: "integrity",
    says: /\b(?:intact|unaltered|unmodified|not been (?:altered|modified|manipulated|tampered))\b/,
    denial: "ignored",
    unless: /\bnot (?:show|prove|check|verify)\b/,
    example: "Shows that the software has not been modified.",
    counter: "Does not show that the software is intact.",
  },
];

/** Patterns of table 20. */
export const secBootPatterns: PatternTable = {
  "SecBoot/securityGuarantees/guarantees": guarantees,
};

/** Chains of trust that do not begin in hardware. */
export const noHardwareRoot: readonly Pattern[] = [
  {
    value: "fuses open",
    says: /\bwithout (?:burning|blowing|programming) (?:\S+ ){0,4}e?fuses?\b|\be?fuses?\b[^.;,]{0,60}\b(?:is|are|was|were|have|has|remain) (?:not|un)[ -]?(?:been )?(?:burned|burnt|blown|programmed|set|fused)\b/,
    denial: "ignored",
    example: "Boards ship without burning the fuses for secure boot.",
    counter: "The fuses for secure boot are burned on the line.",
  },
  {
    value: "no secure boot",
    says: /\bsecure[- ]boot\b(?: \w+){0,3} (?:is|are|was) (?:not|disabled|switched off|unavailable|unsupported)\b|\bsecure[- ]boot\b[^.;]{0,60}\bnot (?:yet )?(?:enabled|used|active|activated|implemented)\b|\b(?:no|without|lacks?) (?:\w+ )?(?:secure|verified)[- ]boot\b|\bsecure[- ]boot: (?:no|none|disabled)\b|\b(?:no|without an?) (?:hardware )?root of trust\b/,
    denial: "ignored",
    example: "Secure boot is not enabled on this model.",
    counter: "Secure boot is always enabled.",
  },
  {
    value: "no secure boot",
    says: /\b(?:leave|leaves|left|keep|keeps|kept|switch(?:ed)?|turn(?:ed)?|is|are|remains?|stays?) (?:[\w-]+ ){0,3}(?:off|unused|deactivated|disabled|inactive|out)\b|\b(?:do|does|did) not (?:\w+ )?(?:use|enable|activate|burn|blow|fuse|program)\b|\bcould (?:\w+ )?(?:verify|check|authenticate)\b[^.;]{0,60}\bbut\b/,
    besides:
      /\b(?:secure boot|verified boot|high assurance boot|HAB|boot ?loader|boot (?:guard|verification|check)|start-?up (?:check|verification)|e?fuses?|signature (?:check|verification)|root of trust|chip could)\b/,
    denial: "ignored",
    unless:
      /\b(?:debug\w*|JTAG|SWD|UART|USB|console)\b|\b(?:cannot|can not|never|nobody can|no way to) (?:be )?(?:\w+ )?(?:switch|turn|disable|leave|deactivat)\w*/i,
    example: "The chip has secure boot, but we leave it off.",
    counter: "Secure boot cannot be switched off.",
  },
];

/** Links of the chain that nothing checks. */
export const uncheckedLoader: readonly Pattern[] = [
  {
    value: "loader unchecked",
    says: /\bboot ?-?loader\b[^.;]{0,60}\b(?:assumed|taken for granted|trusted without|(?:is|are) not (?:verified|signed|authenticated|checked|protected)|unsigned|unverified)\b|\b(?:non-secure|insecure|unsigned|unverified|unauthenticated) (?:\w+ ){0,3}boot ?-?loader\b/,
    denial: "ignored",
    unless: /\breject\w*|\brefus\w*|\b(?:not|never) (?:start|boot|run|load)\w*/i,
    example: "The boot loader is assumed to be unchanged.",
    counter: "The ROM rejects an unsigned boot loader.",
  },
  {
    value: "image unchecked",
    says: /\b(?:kernel|application|images?|firmware|root ?fs|file ?systems?|stages?)\b[^.;,]{0,30}\b(?:is|are) not (?:verified|checked|authenticated|signed|validated)\b/,
    denial: "ignored",
    unless: /\b(?:if|when|where|that|which|until)\b/i,
    example: "The kernel image is not verified.",
    counter: "An image that is not signed is rejected.",
  },
];

/** Checks that the software under check makes itself, once it runs. */
export const checkedTooLate: readonly Pattern[] = [
  {
    value: "after start",
    says: /\bpost[- ]boot\b|\bafter (?:the )?(?:boot|start(?:-?up)?|application (?:has )?start(?:s|ed))\b|\b(?:by|in) (?:the )?(?:\w+ )?(?:main )?application (?:itself|runtime|layer)\b|\bby the (?:running|main) (?:application|firmware)\b/,
    besides: /\b(?:verif|signature|check|validat|enforc)\w*/,
    unless: /\b(?:additionally|also|again|besides|at run-?time|at run time)\b/i,
    example: "Signatures are verified by the application itself after start.",
    counter: "Signatures are verified by the ROM, and again after start.",
  },
  {
    value: "self-check",
    says: /\bself-(?:validation|check(?:ing|s)?|verification)\b|\bverif(?:y|ies) (?:itself|its own (?:image|signature|integrity))\b/,
    example: "Self-check: the application reads its own image.",
    counter: "There is no self-check.",
  },
];

/** Checks that notice errors and no attack. */
export const checksumOnly: readonly Pattern[] = [
  {
    value: "checksum",
    says: /\b(?:CRC-?\d*|checksums?|parity|MD5|SHA-?1)\b/,
    unless: /\b(?:signature|signed|RSA|ECDSA|Ed25519|HMAC|CMAC)\b/i,
    example: "A CRC-32 over the image is compared at start.",
    counter: "A signature over the image is checked, not a CRC-32.",
  },
];

/** Changes that nobody is told of. */
export const nobodyTold: readonly Pattern[] = [
  {
    value: "nobody told",
    says: /\bno (?!further|additional|other)(?:\w+ ){0,3}(?:notifications?|alerts?|messages?|warnings?|indications?)\b|\b(?:is|are) not (?:notified|informed|alerted|told|warned)\b|\bsilent(?:ly)?\b/,
    denial: "ignored",
    example: "The user is not notified.",
    counter: "The user is notified by e-mail.",
  },
  {
    value: "only inferred",
    says: /\b(?:recogni[sz]e|infer|deduce|notice|tell|conclude|identify|detect)s?\b[^.;]{0,140}\b(?:absence|lack|missing|no longer|unreachable|unresponsive|reboot(?:s|ing)?|power-cycling|does not (?:start|respond|answer))\b/,
    example: "The operator can infer it from the absence of readings.",
    counter: "The operator is told by e-mail.",
  },
];

/** Recovery that runs by itself. */
export const recoversAlone: readonly Pattern[] = [
  {
    value: "recovers alone",
    says: /\bautomat(?:ed|ic|ically)\b[^.;]{0,60}\b(?:roll(?:s|ed)?[- ]?back|recover(?:y|s)?|restor(?:e|es|ation)|revert(?:s|ed)?)\b|\b(?:rolls|falls|reverts|recovers|restores) (?:\w+ ){0,2}automatically\b/,
    example: "The device falls back automatically to the other slot.",
    counter: "The device does not recover automatically.",
  },
];

/** Records that somebody has to go and look for. */
export const onlyLogged: readonly Pattern[] = [
  {
    value: "only logged",
    says: /\b(?:written|recorded|logged|stored|entered)(?: \w+){0,3} (?:in|to|into|on) (?:the |a |an )?(?:\w+ ){0,2}(?:log|console|journal)\b/,
    example: "The error is written to the system log.",
    counter: "The error is not written to a log.",
  },
];

/** Ways of telling somebody. */
export const tellsSomebody: readonly Pattern[] = [
  {
    value: "tells",
    says: /\b(?:LEDs?|notif(?:y|ies|ied|ication)s?|messages?|e-?mails?|SMS|app|alert(?:s|ed)?|alarms?|banner|displays?|displayed|shows?|shown|buzzer|beeps?|warn(?:s|ed|ing)?|inform(?:s|ed)?|lamp|reports?)\b/,
    example: "The lamp blinks red.",
    counter: "There is no alarm.",
  },
];

/** Functions that go on as before after a change was found. */
export const goesOn: readonly Pattern[] = [
  {
    value: "goes on",
    says: /\b(?:all|every|full) (?:\w+ ){0,3}(?:services?|functions?|functionality|networks?|interfaces?|connections?) (?:\w+ ){0,2}(?:remains?|stays?|continues?|available|keeps?)\b|\bcontinues? (?:to operate )?(?:normally|as before|unchanged)\b|\bno (?:functions?|services?) (?:is|are) (?:restricted|disabled|blocked)\b/,
    denial: "ignored",
    example: "All network services remain available.",
    counter: "Only the alert remains available.",
  },
];
