import { describe, expect, it } from "vitest";
import { findMechanisms } from "./find-mechanisms.js";

/** Writes a mention briefly: `!` for denied, then id, sizes, reach and purpose. */
function brief(text: string): readonly string[] {
  return findMechanisms(text).map(({ negated, mechanism, bits, reach, purpose }) =>
    [
      `${negated ? "!" : ""}${mechanism.id}`,
      bits?.join("/"),
      reach === undefined ? undefined : reach.slice(4),
      purpose,
    ]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

describe("what is used", () => {
  it.each([
    ["TLS 1.2 / TLS 1.3", ["tls-1.2", "tls-1.3"]],
    ["TLS 1.2/1.3", ["tls-1.2", "tls-1.3"]],
    ["TLSv1.2", ["tls-1.2"]],
    ["TLS v1.3", ["tls-1.3"]],
    ["TLS 1.2+", ["tls-1.2 newer"]],
    ["TLS 1.2 or higher", ["tls-1.2 newer"]],
    ["TLS >= 1.2", ["tls-1.2 newer"]],
    ["TLS versions 1.0 and 1.1", ["tls-1.0", "tls-1.1"]],
    ["TLS 1.0, 1.1 and 1.2", ["tls-1.0", "tls-1.1", "tls-1.2"]],
    ["TLS 1.0 - 1.2", ["tls-1.0", "tls-1.1", "tls-1.2"]],
    ["TLS 1.2 and below", ["tls-1.2 older", "tls-1.0 older", "tls-1.1 older"]],
    ["DTLS 1.2", ["dtls-1.2"]],
    ["SSLv3", ["ssl-3.0"]],
    ["RSA-3072", ["rsa 3072"]],
    ["2048-bit RSA keys", ["rsa 2048"]],
    ["RSA with keys of 4096 bits", ["rsa 4096"]],
    ["AES-128/256-GCM", ["aes 128/256", "gcm"]],
    ["AES-256-CBC", ["aes 256", "cbc"]],
    ["AES-GCM-256", ["aes 256", "gcm"]],
    ["AES128GCM", ["aes 128", "gcm"]],
    ["AES with a 128-bit key and a 96-bit nonce", ["aes 128"]],
    ["SHA-256/384", ["sha-2 256/384"]],
    ["SHA256", ["sha-2 256"]],
    ["HMAC-SHA-1", ["hmac", "sha-1 mac"]],
    ["HmacSHA256", ["sha-2 256 mac"]],
    ["PBKDF2-HMAC-SHA256", ["pbkdf2", "hmac", "sha-2 256 key-derivation"]],
    ["sha1WithRSAEncryption", ["sha-1 signature", "rsa"]],
    [
      "RSA-3072 with RSA-PSS padding over a SHA-256 digest",
      ["rsa 3072", "rsa-pss", "sha-2 256 signature"],
    ],
    ["MD5(username:realm:password)", ["md5 password"]],
    ["The image carries an MD5 checksum", ["md5 checksum"]],
    ["SHA-256 fingerprint", ["sha-2 256 identification"]],
    ["WPA2/WPA3", ["wpa-2", "wpa-3"]],
    ["WPA2/3", ["wpa-2", "wpa-3"]],
    ["SNMP v1/v2c/v3", ["snmp-1", "snmp-2c", "snmp-3"]],
    ["ECDH on P-256", ["ecdh", "strong-curve"]],
    [
      "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
      ["tls", "ecdh", "rsa", "aes 128", "gcm", "sha-2 256"],
    ],
    ["ChaCha20-Poly1305", ["chacha20-poly1305"]],
    ["TLS cannot be disabled", ["tls"]],
    ["TLS 1.0 can be disabled by the user", ["tls-1.0"]],
    ["TLS 1.2 replaced TLS 1.0", ["tls-1.2", "!tls-1.0"]],
    ["not only TLS 1.2 but also TLS 1.3", ["tls-1.2", "tls-1.3"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe("what is said not to be used", () => {
  it.each([
    ["TLS 1.0 and 1.1 are disabled. TLS 1.2 is used.", ["!tls-1.0", "!tls-1.1", "tls-1.2"]],
    ["no MD5", ["!md5"]],
    ["SHA-1 is rejected", ["!sha-1"]],
    ["SHA-256 instead of MD5", ["sha-2 256", "!md5"]],
    ["protects against downgrade to SSL 3.0", ["!ssl-3.0"]],
    ["without TLS", ["!tls"]],
    ["Not supported: MD5, SHA-1, RC4", ["!md5", "!sha-1", "!rc4"]],
    ["No weak algorithms (MD5, SHA-1, DES) are used.", ["!md5", "!sha-1", "!des"]],
    ["replaced MD5 with SHA-256", ["!md5", "sha-2 256"]],
    ["migrated from SHA-1 to SHA-256", ["!sha-1", "sha-2 256"]],
    ["versions older than TLS 1.2 are refused", ["!tls-1.0 older", "!tls-1.1 older"]],
    ["TLS versions below 1.2 are not accepted", ["!tls-1.0 older", "!tls-1.1 older"]],
    ["It does not fall back to 3DES", ["!tdea"]],
    ["Neither MD5 nor SHA-1 is used", ["!md5", "!sha-1"]],
    ["RC4 (disabled)", ["!rc4"]],
    ["We do not support WEP.", ["!wep"]],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe("what is no mention", () => {
  it.each([
    "AESTHETIC design, DESCRIPTION, MD5sum and sha256sum",
    "la direction des services et des routes",
    "DIRECTION DES SERVICES TECHNIQUES",
    "Wir nutzen die Dienste des Herstellers.",
    "https://example.com/tls/md5/sha1.html",
    "firmware.bin.md5 and checksums.sha1",
    "The table is in /opt/ssl/rc4/des.",
    "mbedtls_sha256 and md5_legacy_table",
    "RSA Conference 2026",
    "Release RC2 and 2.1.0-rc4",
    "The ECB raised rates; the CBC broadcast it.",
    "it just works",
    "see p. 256 and page 384",
    "AES67 audio over IP",
    "MIFARE DESFire cards",
    "mail@tls.example",
    "HttpOnly cookies and HTTP headers",
    "CTR of the campaign",
  ])("%s", (text) => {
    expect(brief(text)).toEqual([]);
  });
});
