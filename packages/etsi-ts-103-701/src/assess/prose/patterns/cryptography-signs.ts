import type { Pattern } from "../pattern.js";
import { readableByAll } from "../phrases.js";

/** Protocols that somebody made up; own ciphers and hashes are found by the catalogue's reader. */
export const ownProtocols: readonly Pattern[] = [
  {
    value: "own protocol",
    says: /\b(?:custom|proprietary|in-house|bespoke|home-?(?:made|grown)|self-(?:made|developed|designed)|non-?standard|vendor-specific|(?:our|the manufacturer's) own)(?: [\w.-]+){0,4} (?:challenge[- ]response|handshake|key (?:exchange|agreement)|authentication (?:scheme|protocol|framework|method|pipeline)|(?:security|encryption|pairing) protocol|token (?:scheme|format))\b/,
    example:
      "Implements a custom application-level challenge-response between browser and gateway.",
    counter: "Uses no proprietary handshake.",
  },
];

/** Ways to say that there is no cryptography where some is needed. */
export const noCryptography: readonly Pattern[] = [
  {
    value: "none",
    says: /\bno cryptograph(?:y|ic (?:protection|mechanisms?|primitives?|measures?|verification))\b|\bwithout (?:any )?cryptograph\w+\b/,
    denial: "ignored",
    example: "No cryptography is used.",
    counter: "No cryptographic key leaves the secure element.",
  },
];

/** What only looks like encryption. */
export const reversible: readonly Pattern[] = [
  {
    value: "reversible",
    says: /\b(?:reversibl[ey]|obfuscat\w+)(?: [\w-]+){0,2} (?:encod\w*|Base64|layouts?|obfuscat\w*|encrypt\w*|hash\w*|form)\b|\b(?:passwords?|credentials?|tokens?|keys?|secrets?) (?:is|are) (?:only )?(?:Base64[- ]encoded|encoded in Base64|obfuscated|scrambled)\b/,
    example: "Credentials are encoded in reversible Base64 form.",
    counter: "Credentials are not Base64-encoded but hashed.",
  },
  {
    value: "reversible",
    says: /\b(?:scrambl(?:ed|ing|er)|XOR(?:ed|ing)?|ROT-?13|bit[- ]shift(?:ed|ing)?|whiten(?:ed|ing)|obfuscat(?:ed|es|ion))\b/,
    unless:
      /\b(?:in addition|besides|on top of|additionally|modulation|radio layer|beneath|before encryption|AES|TLS)\b/i,
    example: "A fixed scrambling sequence hides what is sent.",
    counter: "No scrambling, but AES in CCM mode.",
  },
];

/** Messages that nothing keeps from being changed or sent again. */
export const nothingAuthenticates: readonly Pattern[] = [
  {
    value: "no integrity",
    says: /\b(?:carr(?:y|ies)|ha(?:s|ve)|with|contains?|uses?|there is|there are) no (?:[\w-]+ ){0,2}(?:message authentication codes?|MACs?(?![- ]address)|authentication tags?|integrity (?:protection|checks?|codes?)|signatures?|freshness|replay (?:protection|counters?)|nonces?)\b|\bwithout (?:an? |any )?(?:[\w-]+ ){0,2}(?:message authentication codes?|MACs?(?![- ]address)|authentication tags?|integrity (?:protection|checks?)|replay (?:protection|counters?))\b|\b(?:can|could|may) (?:simply |easily |later )?be (?:replayed|played back|sent again|repeated|forged|spoofed|altered|tampered with)\b|\bwhoever (?:repeats|replays|copies|knows|sends|records)\b/,
    denial: "ignored",
    unless:
      /\b(?:reject|refus|discard|drop|detect|ignor|not accept)\w*|\b(?:cannot|can not|never|can no longer|nobody|nothing) (?:\w+ )?(?:be )?(?:replay|forge|spoof|repeat|alter)\w*/i,
    example: "The telegram carries no message authentication code.",
    counter: "A telegram that carries no message authentication code is rejected.",
  },
];

/** Secrets that travel where everybody on the way can read them. */
export const inTheClear: readonly Pattern[] = [
  {
    value: "in the clear",
    says: /\b(?:over|via|by|through|on) HTTP\b(?![S/])/,
    unless: /\b(?:HTTPS|TLS|redirect\w*|encrypted|tunnel|VPN|ECDH\w*|signed|HMAC\S*)\b/i,
    example: "The log-in form is sent over HTTP.",
    counter: "Requests over HTTP are redirected to HTTPS.",
  },
  {
    value: "in the clear",
    says: /\b(?:(?:over|in|via|as|through|inside|passes|incoming|transmitted|sent|plain) )?(?:the |an? )?(?:clear[- ]?text|plain[- ]?text|unencrypted)(?: (?!is |are |was |were |can|never |not )[\w-]+){0,3}/,
    unless:
      /\b(?:no longer|converts?|decrypt(?:s|ed)?|before (?:it is )?encrypt\w+|encrypts? (?:the )?(?:clear|plain)[- ]?text)\b/,
    example: "Tokens are passed over cleartext HTTP headers.",
    counter: "Passwords are never sent in clear text.",
  },
  {
    value: "in the clear",
    says: /\b(?:plain|unprotected|unsecured) HTTP\b|\bHTTP (?:only|without TLS)\b|\bin the clear\b|\b(?:visible|readable|legible) (?:to|for|by) (?:anybody|anyone|everybody|everyone|all|whoever|others)\b|\b(?:has|have|uses?|with|offers?) no (?:TLS|encryption|transport (?:security|encryption))\b/,
    example: "The log-in page is served over plain HTTP.",
    counter: "The page is not available over plain HTTP.",
  },
  {
    value: "in the clear",
    says: new RegExp(
      `\\b(?:sen[dt]s?|transmit(?:s|ted)?|transfer(?:s|red)?|carr(?:y|ies|ied)|pass(?:es|ed)?|exchanged?|travels?|broadcasts?|goes|go|put)\\b(?: (?!(?:never|not|nor|no|nothing)\\b)[\\w-]+){0,5} ${readableByAll}(?!\\w)`,
    ),
    unless: /\b(?:stored|at rest|flash)\b/i,
    example: "The identifier is sent openly in each telegram.",
    counter: "The identifier is never sent openly.",
  },
];
