import type { Pattern } from "../pattern.js";
import { sameOnAll } from "../phrases.js";
import type { PatternTable } from "./index.js";

/** Whether something is accessible from outside the local network. */
export const remotelyAccessible: readonly Pattern[] = [
  {
    value: true,
    says: /\bremotely accessible\b(?! (?:over|on|in|within|from) (?:the )?(?:local|own|same))|\b(?:from|over|via|through|across) (?:the )?(?:Internet|WAN|public network|mobile network|cellular network)\b|\bfrom outside (?:of )?the (?:local|home|customer) network\b/,
    denial: "denies",
    example: "Is remotely accessible over the Internet.",
    counter: "Is not remotely accessible.",
  },
  {
    value: false,
    says: /\b(?:local network|locally|LAN|local link|local subnet)s? only\b|\bonly (?:from|on|over|in|within|via|through) (?:the )?(?:local|customer|home)\b|\blocally (?:accessible|isolated)\b|\bpoint-to-point\b/,
    example: "Reachable on the local network only.",
    counter: "Reachable not on the local network only.",
  },
];

/** Patterns of table 11. */
export const secComMechPatterns: PatternTable = {
  "SecComMech/interface/remotelyAccessible": remotelyAccessible,
};

/** Guarantees that fall short of what a mechanism for communication is for. */
export const weakGuarantees: readonly Pattern[] = [
  {
    value: "no protection",
    says: /\b(?:no|zero|without) (?:\w+ ){0,3}(?:guarantees?|confidentiality|integrity|authenticity|authentication|encryption|protection|replay protection)\b|\b(?:confidentiality|integrity|authenticity|replay protection) (?:is|are) not (?:provided|given|guaranteed|ensured|reached|claimed)\b|\b(?:does|do) not (?:protect|provide|guarantee|ensure|authenticate|encrypt)\b|\b(?:is|are) not (?:encrypted|authenticated|protected|signed)\b|\b(?:confidentiality|integrity|authenticity|encryption) only\b|\b(?:can|could|may) (?:simply |easily |later )?be (?:replayed|sent again|forged|spoofed)\b/,
    denial: "ignored",
    unless:
      /\bno (?:further|additional|user|special)\b|\b(?:after the end|availability)\b|\b(?:not|neither) (?:needed|required|necessary)\b/i,
    example: "Gives no confidentiality.",
    counter: "Gives confidentiality and integrity.",
  },
];

/** Descriptions of mechanisms that cannot reach the usual guarantees. */
export const unauthenticatedPeers: readonly Pattern[] = [
  {
    value: "not checked",
    says: /\b(?:certificates?|host ?names?|peers?|servers?|fingerprints?|chains?)\b[^.;,]{0,50}\b(?:(?:is|are) (?:not|never)|without being) (?:\w+ )?(?:verified|checked|validated|authenticated|pinned|examined|inspected|looked at|evaluated|considered|compared)\b|\b(?:certificate|host ?name|server|peer) (?:verification|validation|check(?:ing|s)?|authentication) (?:is|are) (?:disabled|skipped|not|switched off|optional|off)\b|\b(?:without|no) (?:\w+ )?(?:certificate|host ?name|server|peer) (?:verification|validation|check|authentication)\b|\b(?:does|do) not (?:check|verify|validate) (?:\w+ ){0,3}(?:certificates?|host ?names?|servers?|peers?|identity)\b|\baccepts? (?:any|all|every|self-signed|expired) (?:\w+ )?certificates?\b|\bverify[_ ]none\b|\b(?:whatever|any|every) (?:\w+ )?certificates? (?:\w+ ){0,3}(?:is|are) accepted\b|\b(?:validity|expiry|expiration|revocation)\b[^.;,]{0,40}\b(?:is|are) (?:not|never|ignored)\b/,
    denial: "ignored",
    unless:
      /\b(?:rejects?|refuses?|refused|never accepts?|not accept|no connection|closed|aborted)\b|\b(?:if|unless|in case) (?:the|an?)\b/i,
    example: "The certificate of the broker is not verified.",
    counter: "The certificate of the broker is verified against a stored root.",
  },
  {
    value: "anonymous exchange",
    says: /\b(?:unauthenticated|anonymous) (?:\w+ ){0,2}(?:Diffie|ECDH|DH\b|key (?:exchange|agreement)|handshake)/,
    example: "An anonymous key exchange opens the session.",
    counter: "There is no anonymous key exchange.",
  },
  {
    value: "just works",
    says: /\bjust[- ]works\b/,
    unless: /\b(?:refus|reject|disabl|forbid|exclud)\w*/i,
    example: "Pairing is Just Works.",
    counter: "Pairing is never Just Works.",
  },
];

/** Integrity that rests on a hash which everybody can compute. */
export const plainHashes: readonly Pattern[] = [
  {
    value: "plain hash",
    says: /\b(?:SHA-?\d(?:-?\d+)?|MD5|CRC-?\d*|hash|digest|checksum)\b(?: (?:hash|digest|checksum|value|sum)s?)?(?: \w+){0,4} (?:provides?|ensures?|gives?|guarantees?|protects?|verif(?:y|ies)|checks?|delivers?)(?: \w+){0,4} (?:integrity|manipulation|tampering|modification)\b|\b(?:SHA-?\d(?:-?\d+)?|MD5|CRC-?\d*|checksum) (?:is used )?for (?:\w+ )?integrity\b|\bintegrity (?:\w+ ){0,6}(?:by|with|via|through|using|from|rests on|relies on) (?:an? |the )?(?:\w+ )?(?:SHA-?\d(?:-?\d+)?|MD5|CRC-?\d*|hash|checksum)\b/,
    unless:
      /\b(?:HMAC|CMAC|MAC|GMAC|KMAC|GCM|CCM|AEAD|Poly1305|tag|keyed|signatures?|signed|RSA|ECDSA|Ed25519|TLS|certificate)\b/i,
    example: "An appended SHA-256 hash provides integrity.",
    counter: "An HMAC over the SHA-256 hash provides integrity.",
  },
];

/** Keys that all devices share. */
export const sharedKeys: readonly Pattern[] = [
  {
    value: "shared",
    says: /\b(?:the )?same (?:\w+ ){0,3}(?:keys?|secrets?|tokens?|passwords?|certificates?) (?:\w+ ){0,3}(?:on|in|for|across|by) (?:all|every|each)\b|\b(?:fleet|model|product|network|family)-wide (?:\w+ )?(?:keys?|secrets?|tokens?|passwords?|certificates?)\b|\b(?:fixed|static|default|well-known|hard-?coded) (?:\w+ )?(?:encryption|network|link|session|pre-?shared|AES\S*|symmetric|trust cent(?:er|re)) keys?\b|\b(?:key|secret|token|password)s?\b[^.;,]{0,40}\bidentical (?:on|in|for|across) (?:all|every)\b|\bsame for (?:all|every) (?:device|unit|gateway|sensor|product)s?\b/,
    example: "A fixed AES key protects the radio link.",
    counter: "No fixed AES key is used.",
  },
  {
    value: "shared",
    says: sameOnAll,
    example: "All sensors of a region share a common key.",
    counter: "The key is not the same on all units.",
  },
  {
    value: "shared",
    says: /\b(?:all[- ]zero(?:e?s)?|transport) (?:\w+ )?keys?\b|\b(?:maker|manufacturer|vendor|supplier|factory|card)['’]?s? (?:\w+ )?(?:default|transport|standard|factory) (?:keys?|pass ?words?|PINs?|codes?)\b|\b(?:all zeros|all zeroes|identical in all)\b/,
    unless: /\b(?:replaced|overwritten|changed|rejected|refused) (?:before|at|during|by)\b/,
    example: "A new reader starts with the maker's default key.",
    counter: "The maker's default key is replaced before delivery.",
  },
];

/** Web pages whose encryption is code that arrives over plain HTTP. */
export const webOverHttp: readonly Pattern[] = [
  {
    value: "plain HTTP",
    says: /\bHTTP (?:server )?(?:\w+ ){0,4}\(?port 80\b|\bport 80\b|\bplain HTTP\b|\bunencrypted HTTP\b/,
    besides:
      /\b(?:browsers?|web-?UI|web (?:interface|server|page|application)|dashboard|JavaScript|administrat\w+|API|endpoints?)\b/,
    unless: /\b(?:HTTPS|redirect\w*|TLS)\b/i,
    example: "The web interface is served over plain HTTP.",
    counter: "HTTP on port 80 redirects to the web interface on HTTPS.",
  },
];

/** Schemes that somebody made up, so that nobody else has examined them. */
export const ownSchemes: readonly Pattern[] = [
  {
    value: "own scheme",
    says: /\b(?:custom|proprietary|in-house|bespoke|home-?(?:made|grown)|self-(?:made|developed|designed)|non-?standard)(?: \S+){0,5} (?:schemes?|handshake|protocol|cipher|algorithm|encryption|key (?:exchange|agreement)|challenge[- ]response)\b/,
    unless:
      /\bcustom (?:\S+ )?(?:headers?|endpoints?|servers?|certificates?|topics?)\b|\b(?:D?TLS|IPsec|SSH|WPA\d?)\b/,
    example: "A custom message authentication scheme.",
    counter: "No proprietary protocol is used.",
  },
];
