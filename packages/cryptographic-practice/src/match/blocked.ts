import type { Range } from "./ranges.js";
import { words } from "./words.js";

/**
 * The stretches in which a name is no mention: addresses, paths, file names and names in code.
 * Names of cipher suites, which also hold underscores, are not among them.
 */
export function blockedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(/[^\s,;()[\]{}<>"'|`=*]+/gu)) {
    if (isBlocked(match[0])) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return ranges;
}

function isBlocked(chunk: string): boolean {
  if (chunk.length < 3) return false;
  const bare = trimEnd(chunk);
  if (bare.includes(":/") || bare.startsWith("www.") || bare.includes("\\")) return true;
  if (bare.includes("@")) return !/@(?:openssh|libssh|ssh)\.(?:com|org)$/u.test(bare);
  if (isPath(bare) || isFileName(bare)) return true;
  return bare.includes("_") && !isSuite(bare);
}

function trimEnd(chunk: string): string {
  let end = chunk.length;
  while (end > 0 && ".:!?-/".includes(chunk.charAt(end - 1))) end -= 1;
  return chunk.slice(0, end);
}

function isPath(chunk: string): boolean {
  if (/^(?:\.{1,2}|~)\//u.test(chunk)) return true;
  if (chunk.startsWith("/")) return chunk !== chunk.toUpperCase() || chunk.includes("/", 1);
  return false;
}

/** A dot before a suffix that begins with a letter: `firmware.md5`, `example.com`, `sha1.c`. */
function isFileName(chunk: string): boolean {
  const dot = chunk.lastIndexOf(".");
  return dot > 0 && /^(?:[ch]|[a-z][a-z0-9]{1,5})$/iu.test(chunk.slice(dot + 1, dot + 8));
}

const suiteWords = /* @__PURE__ */ words(
  "tls ssl dtls dhe ecdhe ecdh dh edh rsa dss dsa ecdsa eddsa psk with wi aes aria camellia des ede rc idea seed null export anon gcm ccm cbc ctr ecb md sha poly chacha prf hmac encr auth modp icv pss rsae pkcs v wpa eap tkip ccmp secp r k x p sect kdf hkdf ed xcbc cmac gmac drbg dual ec hash rsassa rsaes oaep ml kem slh",
);

function isSuite(chunk: string): boolean {
  if (chunk.length > 80) return false;
  const words = chunk.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => suiteWords.has(word));
}
