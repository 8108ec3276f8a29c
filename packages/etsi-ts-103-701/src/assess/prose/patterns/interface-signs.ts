import type { Pattern } from "../pattern.js";

/** Interfaces that lie open. */
export const lyingOpen: readonly Pattern[] = [
  {
    value: "open",
    says: /\b(?:exposed|accessible|reachable) (?:externally|outside|from (?:the )?outside|without (?:tools?|opening))\b|\bexternally (?:exposed|accessible)\b|\boutside (?:of )?the (?:casing|enclosure|housing)\b|\bnot (?:protected|covered|secured)\b|\bunprotected\b|\bno (?:\w+ )?protection\b/,
    unless: /\bno (?:\w+ )?(?:exposure|access) outside\b|\bnot exposed\b/,
    denial: "ignored",
    example: "Exposed externally at the back.",
    counter: "Not exposed externally.",
  },
];

/** A debug interface by any other name. */
export const debugWords: readonly Pattern[] = [
  {
    value: "debug",
    says: /\bJTAG\b|\bSWD\b|\bserial wire debug\b|\bdebug(?:ging|ger)?\b|\bserial console\b|\bUART\b|\broot shell\b|\b(?:recovery |local |re-?)?flashing\b|\bROM boot ?-?loader\b|\bprogramming header\b/,
    example: "Programming header with JTAG.",
    counter: "Network socket, without debug functions.",
  },
];

/** Access that a debug interface gives to whoever plugs in. */
export const openDebugAccess: readonly Pattern[] = [
  {
    value: "open debug access",
    says: /\bunauthenticated access (?:\w+ )?(?:allows|permits|enables|gives)\b|\bwithout (?:any )?authentication\b|\b(?:root|interactive|command|maintenance|engineering|super-?user)[- ](?:shell|console|prompt|menu|access|log-?in)\b|\bshell (?:opens|is open|appears|starts)\b|\b(?:keys?|pass ?words?|secrets?|credentials?|tokens?|PINs?)\b[^.;,]{0,30}\b(?:is|are) (?:dumped|printed|shown|logged|output|displayed|echoed)\b|\b(?:memory|flash|firmware|registers?) (?:can|may) be (?:read|written|dumped|extracted|changed)\b|\b(?:allows?|permits?|lets?|gives?|offers?)(?: [\w-]+){0,4} (?:read|reading|dump|dumping|write|writing|halt|halting|flash|flashing|debugging|memory access)\b|\b(?:full|complete|raw|bare-metal) (?:\w+ ){0,3}(?:access|control) (?:to|of|over)\b/,
    unless:
      /\b(?:is|are) (?:\w+ )?(?:blocked|rejected|refused|denied|disabled)\b|\b(?:password|log-?in|authenticat\w+|credentials|unlock\w*|certificate|signed) (?:is|are|token|with|that)\b|\b(?:after|with|requires?|needs?) (?:an? |the )?(?:\w+ )?(?:password|log-?in|authentication|unlock|token|certificate)\b|\bone-way\b|\bread-only\b/i,
    example: "Unauthenticated access allows reading the flash.",
    counter: "There is no root shell.",
  },
];

/** Debugging that software shuts off only once it runs. */
export const shutOffTooLate: readonly Pattern[] = [
  {
    value: "late",
    says: /\b(?:once|after|when|as soon as) (?:\S+ ){0,6}(?:firmware|application|software)\b[^.;]{0,120}\b(?:re-?configur|remap|disabl|lock|deactivat|switch)\w*\b/,
    example: "Once the firmware runs, the debug pins are reconfigured.",
    counter: "The debug pins are locked by fuse before delivery.",
  },
];

/** Radio that takes in strangers. */
export const openRadio: readonly Pattern[] = [
  {
    value: "open radio",
    says: /\b(?:unencrypted|open|unprotected|unsecured|passwordless) (?:\w+[ -]){0,3}(?:hotspot|access point|Wi-?Fi|WLAN|network|AP)\b|\b(?:hotspot|access point|AP) (?:is|without|has no) (?:open|unencrypted|a password|encryption|password)\b/,
    example: "It operates an open set-up hotspot.",
    counter: "It operates no open set-up hotspot.",
  },
];

/** Information that an attacker looks for, given away. */
export const tellingInformation: readonly Pattern[] = [
  {
    value: "telling",
    says: /\b(?:discloses?|disclosed|reveals?|revealed|exposes?|exposed|contains?|includes?|including|shows?|returns?|reports?|announces?|gives away|advertises?|lists?|containing|showing|with|:)\W+(?:\S+ ){0,6}(?:(?:software|firmware|build|patch|kernel|library|framework|OS|exact) (?:versions?|numbers?|hash(?:es)?|releases?|revisions?)|version (?:numbers?|strings?)|serial numbers?|user ?names?|accounts?|SSIDs?|configuration (?:files?|data)|credentials?|passwords?)\b/,
    unless:
      /\b(?:encrypted|neither)\b|\b(?:no|not|without(?! (?:any |a )?(?:log-?in|authentication|passwords?|credentials|signing in))|none|never)\b(?! (?:security[- ])?(?:relevan|critical))/i,
    example: "The banner discloses the firmware version.",
    counter: "The banner does not disclose the firmware version.",
  },
  {
    value: "telling",
    says: /\b(?:(?:exact|precise|full|installed|current|detailed|running)(?: \w+)? (?:versions?|builds?|releases?|patch levels?)|(?:firmware|software|kernel|server|library|operating system|OS|build|product|bootloader|service|component)(?: and \w+)? (?:versions?|releases?|revisions?|patch levels?|build numbers?|identifiers?)|versions? of (?:the )?(?:\w+ )?(?:firmware|software|kernel|server|libraries|library|operating system|components?)|serial (?:numbers?|no\.)|patch levels?|(?:hardware|board) revisions?|(?:firmware|software|kernel) builds?|e-?mail addresse?s?|phone numbers?|(?:Windows|Linux|Android|Apache|nginx|PHP|Python|Java|OpenSSL|library|module) (?:builds?|versions?|releases?)|users? who|last (?:user|log-?in)|lists? of (?!nothing)\w+|(?:list|names?) of (?:all |the )?(?:\w+ )?(?:users|accounts|services|modules|open ports|installed|user|owner|customer|consumer)|(?:user|owner|customer|consumer|resident|tenant)['’]?s? names?|MAC addresses of|device-identifying|configuration files?|error (?:traces?|stacks?)|stack traces?)\b/,
    unless:
      /\b(?:encrypted|neither|suppress\w*|remov\w*|strip\w*|hidden|mask\w*|withheld|omit\w*|after (?:authentication|log-?in))\b|\b(?:no|not|without(?! (?:any |a )?(?:log-?in|authentication|passwords?|credentials|signing in))|none|never)\b(?! (?:security[- ])?(?:relevan|critical))/i,
    example: "An unauthenticated request is answered with the exact firmware version.",
    counter: "Version headers are suppressed before log-in: no firmware version.",
  },
];

/** Statements that what is disclosed does not matter. */
export const saidIrrelevant: readonly Pattern[] = [
  {
    value: "irrelevant",
    says: /\b(?:not|no|non|low|zero|without)[- ](?:\w+ )?security[- ]?(?:relevan|sensitiv|critical)\w*\b|\b(?:not|no|non|zero)[- ](?:\w+ ){0,2}(?:relevan|risk)\w*\b|\bharmless\b|\buncritical\b/,
    denial: "ignored",
    example: "This is not security-relevant.",
    counter: "This is security-relevant.",
  },
];

/** Statements that what is disclosed matters. */
export const saidRelevant: readonly Pattern[] = [
  {
    value: "relevant",
    says: /\bsecurity[- ](?:relevant|sensitive|critical)\b(?!\W{1,3}no\b)/,
    example: "The firmware version is security-relevant.",
    counter: "Nothing here is not security-relevant.",
  },
];

/** Reasons why something has to be disclosed. */
export const neededForOperation: readonly Pattern[] = [
  {
    value: "needed",
    says: /\b(?:necessary|required|needed|essential|mandatory|in order to|so that|prescribed|part of the protocol|cannot (?:work|operate|connect) without)\b/,
    denial: "ignored",
    example: "Required by the app to find the device.",
    counter: "Shown on the page.",
  },
];
