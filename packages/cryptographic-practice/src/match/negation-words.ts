import { once } from "@bollard/model";
import { words } from "./words.js";

/** Words that deny what follows them. */
export const deniesNext =
  /^(?:no|not|never|neither|nor|none|without|instead|rather|unlike|except|against|unsupported|unavailable|cannot|non|free|lacks|forbidden|block(?:ed|ing)|(?:don|doesn|didn|isn|aren|won)|(?:replac|avoid|exclud|prevent|reject|refus|forbid|prohibit|disabl|disallow|remov|dropp?|deactivat|retir|abandon|eliminat|supersed|phas|rul|migrat|upgrad|mov|switch|turn)(?:e?s|e|e?d|ing)?)$/u;

/** Words that may stand between a denial and what it denies. */
export const passesBack = /* @__PURE__ */ once(
  () =>
    /^(?:a|an|the|any|all|and|or|as|such|like|of|for|from|to|in|on|off|out|is|are|be|been|being|either|both|e|g|i|than|that|t|longer|back|old|older|lower|earlier|prior|below|legacy|weak|weaker|insecure|outdated|obsolete|deprecated|unsafe|broken|vulnerable|plain|unencrypted|native|standard|hidden|genuine|cryptographic|(?:us|support|accept|allow|permitt?|offer|negotiat|rel[iy]|bas|enabl|implement|employ|need|requir|contain|includ|fall|downgrad|attempt|forc|connect|handshak|client|peer|request|fallback|protocol|cipher|suite|algorithm|hash|version|mode|primitive|function|encrypt)(?:e?s|e|e?d|ing|ions?|ations?)?)$/u,
);

/** Words that may stand between a mention and what is said of it. */
export const passesOn =
  /^(?:and|or|as|well|is|are|was|were|be|been|being|has|have|had|will|must|shall|should|do|does|it|they|both|all|also|by|in|on|at|for|this|the|since|now|thus|therefore|t|longer|default|factory|build|firmware|device|support|security|reasons|below|older|earlier|lower|newer|higher|turned|switched|deprecated|considered|known|regarded|weaknesses|flaws|rfc|\d+|(?:explicit|always|complete|ful|permanent|strict|intentional)(?:ly)?|(?:version|protocol|cipher|suite|hashe?|algorithm|connection|handshake|signature|certificate|client|mode|key|fallback|downgrade|attempt)s?)$/u;

/** Words that deny what stands before them. */
export const deniesBefore = /* @__PURE__ */ words(
  "not never no cannot disabled rejected refused forbidden prohibited blocked removed unsupported dropped excluded avoided disallowed deactivated off out retired replaced superseded unavailable prevented abandoned redirects redirected isn aren wasn weren doesn don won",
);

/** What a mechanism that cannot be so is: in use. */
export const undone = /* @__PURE__ */ words(
  "disabled rejected refused blocked removed deactivated off bypassed skipped circumvented downgraded avoided optional overridden",
);

/** Words that find fault with what stands before them. */
export const faults = /^(?:broken|insecure|weak|vulnerable|unsafe|obsolete|outdated|deprecated)$/u;

/** Words that say of what stands before them that it is in use. */
export const affirms = /* @__PURE__ */ words(
  "used supported enabled required accepted allowed permitted offered available provided applied",
);
